// The comparison of pictures is itself shown what it has to see, and what it may overlook.
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { coarse, encode } from '../dist/support/indexed.ts';
import { cut, decode, difference } from '../dist/support/picture.ts';

/** White, with a square of ten pixels. */
function drawing(left: number, colour = [0, 76, 89]): PNG {
  const picture = new PNG({ width: 100, height: 100 });
  picture.data.fill(255);
  for (let y = 20; y < 30; y += 1) for (let x = left; x < left + 10; x += 1) picture.data.set(colour, (y * 100 + x) * 4);
  return picture;
}

describe('two pictures', () => {
  test('that are the same differ in nothing', () => expect(difference('unit same', drawing(20), drawing(20))).toBe(0));
  test('differ in what has moved, as a share of all', () => expect(difference('unit moved', drawing(20), drawing(40), { strict: true })).toBe(0.02));
  test('differ in a colour that somebody would see', () => expect(difference('unit colour', drawing(20), drawing(20, [133, 0, 0]), { strict: true })).toBe(0.01));
  test('of two sizes differ in all', () => expect(difference('unit size', drawing(20), cut(drawing(20), { x: 0, y: 0, width: 100, height: 99 }))).toBe(1));
});

describe('a part of a picture', () => {
  test('is cut out by whole pixels, and ends where the picture ends', () => {
    const { width, height, data } = cut(drawing(20), { x: 19.6, y: 20.4, width: 200, height: 5 });
    expect([width, height]).toEqual([80, 5]);
    expect([...data.subarray(0, 4)]).toEqual([0, 76, 89, 255]);
  });
  test('that is not on it is no empty picture', () => expect(() => cut(drawing(20), { x: 200, y: 0, width: 10, height: 10 })).toThrow('nothing of the box'));
});

describe('a picture to keep', () => {
  test('comes back as it was put down', () => {
    const picture = coarse(drawing(20));
    expect(decode(encode(picture)).data.equals(picture.data)).toBe(true);
    expect(encode(picture).length).toBeLessThan(300);
  });
  test('is never without one of its colours', () => {
    const many = new PNG({ width: 300, height: 1 });
    for (let x = 0; x < 300; x += 1) many.data.set([x % 256, x >> 8, 0, 255], x * 4);
    expect(() => encode(many)).toThrow('300 colours');
  });
  test('has sixteen steps of each colour, white and black among them', () => {
    const steps = new PNG({ width: 256, height: 1 });
    for (let x = 0; x < 256; x += 1) steps.data.set([x, x, x, 0], x * 4);
    const found = [...new Set(coarse(steps).data.filter((_, at) => at % 4 === 0))];
    expect(found).toHaveLength(16);
    expect([found[0], found[15]]).toEqual([0, 255]);
    expect(coarse(steps).data[3]).toBe(255);
  });
});
