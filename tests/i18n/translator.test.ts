import { describe, expect, it, vi } from 'vitest';
import type { Who } from '../../src/recommend/model.ts';
import { createTranslator, translatorFor } from '../../src/i18n/i18next.ts';
import type { Languages, TextKey } from '../../src/i18n/translate.ts';
import { LANGUAGES, LOCALES, say } from '../support/texts.ts';

const t = (language: string, who?: Who, languages: Languages = LOCALES) =>
  createTranslator(languages, language)(who);

describe('a person behind a door', () => {
  it('is spoken to in the wording for them, where there is one', () => {
    const title = 'question.safe.title';
    expect(t('ja')(title)).toBe(say(title));
    expect(t('ja', 'self')(title)).toBe(say(title));
    expect(t('ja', 'family')(title)).toBe(say(`${title}_family`));
    expect(t('en', 'supporter')(title)).toBe(say(`${title}_supporter`, {}, 'en'));
  });

  it.each(['self', 'family', 'supporter'] as const)(
    'reads every text in some wording, in both languages: %s',
    (who) => {
      for (const language of ['ja', 'en'] as const) {
        const translate = t(language, who);
        for (const [key, text] of Object.entries(LANGUAGES[language]).filter(
          ([name]) => !/_\w+$/.test(name),
        )) {
          const expected = LANGUAGES[language][`${key}_${who}`] ?? text;
          const values = Object.fromEntries(
            [...expected.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => [name!, `<${name}>`]),
          );
          expect(translate(key as TextKey, values)).toBe(expected.replace(/\{\{(\w+)\}\}/g, '<$1>'));
        }
      }
    },
  );

  it('reads English, not a closer Japanese wording, where English has one wording for all', () => {
    const languages = { ja: { 'a.b': '日', 'a.b_family': '家' }, en: { 'a.b': 'E' } };
    expect(t('en', 'family', languages)('a.b' as TextKey)).toBe('E');
  });

  it('reads English where another language has no text, and Japanese where neither has', () => {
    const languages = { ja: { 'a.b': '日', 'c.d': '月' }, 'ja-simple': {}, en: { 'a.b': 'E' }, ko: {} };
    expect([
      t('ko', undefined, languages)('a.b' as TextKey),
      t('ko', undefined, languages)('c.d' as TextKey),
    ]).toEqual(['E', '月']);
    expect(t('ja-simple', undefined, languages)('a.b' as TextKey)).toBe('日');
  });

  it('reads the form for the number in languages that have such forms', () => {
    const ru = {
      'question.left_one': '{{count}} a',
      'question.left_few': '{{count}} b',
      'question.left_many': '{{count}} c',
      'question.left_other': 'd',
    };
    const left = t('ru', undefined, { ...LANGUAGES, ru });
    expect([1, 2, 5, 21].map((count) => left('question.left', { count }))).toEqual([
      '1 a',
      '2 b',
      '5 c',
      '21 a',
    ]);
  });

  it('reads Japanese where English has no text at all', () => {
    expect(t('en', undefined, { ja: { 'a.b': '日' }, en: {} })('a.b' as TextKey)).toBe('日');
  });
});

describe('values in a text', () => {
  it('are put in as they are: what draws them makes them safe', () => {
    expect(t('ja')('result.title.wish', { how: '<b>&' })).toBe(say('result.title.wish', { how: '<b>&' }));
    const name = '$t(action.back) {{name}} $1';
    expect(t('ja')('contact.sns', { name })).toBe(say('contact.sns', { name }));
  });
});

describe('the library', () => {
  it('says nothing of its own on the console, whatever is asked of it', () => {
    const methods = ['debug', 'info', 'log', 'warn', 'error'] as const;
    const spies = methods.map((method) => vi.spyOn(console, method).mockImplementation(() => {}));
    for (const languages of [LOCALES, { ja: {} }]) {
      const translate = t('ja', 'self', languages);
      translate('contact.sns');
      translate('nowhere' as TextKey, { name: '{{name}}' });
    }
    const said = spies.flatMap(({ mock }) => mock.calls);
    for (const spy of spies) spy.mockRestore();
    expect(said).toEqual([]);
  });
});

describe('a text that only some ids have', () => {
  it('is there or is missing, never its own key', () => {
    expect(t('ja').maybe('option.who.supporter.note')).toBe(say('option.who.supporter.note'));
    expect(t('ja').maybe('option.who.self.note')).toBeUndefined();
    expect(t('ja').maybe('__proto__')).toBeUndefined();
  });
});

describe('two widgets on a page', () => {
  it('speak each their own language and to their own reader', () => {
    const [first, second] = [t('ja', 'self'), t('en', 'family')];
    expect([first('action.back'), second('action.back'), first('action.back')]).toEqual([
      say('action.back'),
      say('action.back', {}, 'en'),
      say('action.back'),
    ]);
    expect([first.language, second.language, first.who, second.who]).toEqual(['ja', 'en', 'self', 'family']);
  });

  it('share the words of one language', () => {
    expect(translatorFor(LOCALES, 'ja')).toBe(translatorFor(LOCALES, 'ja'));
    expect(translatorFor(LOCALES, 'ja')('self')('action.back')).toBe(say('action.back'));
    expect(translatorFor(LOCALES, 'en')(undefined)('action.back')).toBe(say('action.back', {}, 'en'));
    expect(translatorFor({ ...LOCALES }, 'ja')).not.toBe(translatorFor(LOCALES, 'ja'));
  });
});
