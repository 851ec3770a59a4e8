import { afterEach, describe, expect, it } from 'vitest';
import { REGISTER, registeredLanguages } from '../../src/i18n/registered.ts';

const register = (value: unknown): void => {
  Reflect.set(globalThis, REGISTER, value);
};
afterEach(() => {
  Reflect.deleteProperty(globalThis, REGISTER);
});

describe('a language file that the page has loaded', () => {
  it('brings its texts along', () => {
    register({ ko: { 'widget.name': '가' } });
    expect(registeredLanguages()).toEqual({ ko: { 'widget.name': '가' } });
  });

  it('is read once: the same object gives the same texts', () => {
    register({ ko: { 'widget.name': '가' } });
    expect(registeredLanguages()['ko']).toBe(registeredLanguages()['ko']);
  });

  it.each([
    undefined,
    null,
    '',
    'ko',
    7,
    [],
    { ko: null },
    { ko: 'texts' },
    { ko: {} },
    { ko: { 'widget.name': 7, 'date.day': null } },
  ])('or whatever else stands in its place (%j) is no language', (value) => {
    register(value);
    expect(registeredLanguages()).toEqual({});
  });

  it('keeps what is a text where something else is among them', () => {
    register({ ko: { 'widget.name': '가', 'date.day': () => 'x' } });
    expect(registeredLanguages()).toEqual({ ko: { 'widget.name': '가' } });
  });
});
