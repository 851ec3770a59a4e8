// What must never be said to someone in distress, held against every text there is.
import { describe, expect, it } from 'vitest';
import { DIRECTORY } from '../support/setting.ts';
import { LANGUAGES } from '../support/texts.ts';

/** Blame, pressure, labels, and promises nobody can keep. */
const JAPANESE: { readonly [kind: string]: RegExp } = {
  pressure:
    /すべき|しなければ|なければなら|ねばなら|しなさい|してください(?:ね|よ)|必ず(?:し|や|連絡|相談)|早めに|急いで(?:連絡|相談)|手遅れ|このままでは|いつまでも|頑張|がんば|努力|我慢|しっかり|ちゃんと/,
  blame:
    /甘え|怠け|なまけ|さぼ|わがまま|親のせい|育て方|自己責任|迷惑|恥ずかし|情けな|なぜ.{0,8}(?:しない|できない)|どうして.{0,8}(?:しない|できない)/,
  labels:
    /引きこもり|引き籠|ひきこもり者|ひきこもり(?:の)?人(?:は|が|を)|問題のある|問題行動|異常|普通の人|健常|ニート|無職|弱者|患者|落ちこぼれ|対象者/,
  'a goal nobody asked for': /社会復帰|脱出|克服|更生|自立させ|働かせ|引き出す|治す|治り|就労を目指/,
  promises: /絶対|100%|確実に|必ず(?:治|良く|よく|解決)|解決します|安心してください/,
  numbers: /[6六]\s*[かカヶケ]月|半年以上/,
};
const ENGLISH = new RegExp(
  [
    'should',
    'must',
    'shut-?in',
    'recluse',
    'lazy',
    '(?:ab)?normal',
    'failures?',
    'suffer\\w*',
    'victims?',
    'patients?',
    'cure\\w*',
    'problems?',
    'unemployed',
    'NEET',
    'hikikomoris',
    'make (?:him|her|them)',
    'guarantee\\w*',
    'always works',
  ]
    .map((word) => `\\b${word}\\b`)
    .join('|'),
  'i',
);

const ja = Object.entries(LANGUAGES.ja);
const en = Object.entries(LANGUAGES.en);
const simple = Object.entries(LANGUAGES['ja-simple']);

describe('a person in distress', () => {
  it.each(Object.entries(JAPANESE))('reads no %s', (_kind, words) => {
    expect(ja.filter(([, text]) => words.test(text))).toEqual([]);
  });

  it.each(Object.entries(JAPANESE))('reads no %s in easy words either', (_kind, words) => {
    expect(simple.filter(([, text]) => words.test(text))).toEqual([]);
  });

  it('reads none of it in what is said of the national lines either', () => {
    const said = DIRECTORY.hotlines.map(({ audience }) => audience);
    for (const words of Object.values(JAPANESE)) expect(said.filter((text) => words.test(text))).toEqual([]);
  });

  it('reads none of it in English', () => {
    expect(en.filter(([, text]) => ENGLISH.test(text))).toEqual([]);
  });

  it('is never shouted at', () => {
    expect(
      [...ja, ...simple, ...en].filter(([, text]) => /[!！‼❗]|\p{Extended_Pictographic}/u.test(text)),
    ).toEqual([]);
  });

  it.each([
    ['pressure', '早めに相談しなければなりません'],
    ['pressure', 'がんばりましょう'],
    ['blame', '甘えではありませんか'],
    ['labels', 'ひきこもりの人は'],
    ['labels', '引きこもり'],
    ['a goal nobody asked for', '社会復帰をめざす'],
    ['promises', '必ずよくなります'],
    ['numbers', '6か月以上'],
  ])('would be spared %s such as 「%s」', (kind, text) => {
    expect(text).toMatch(JAPANESE[kind]!);
  });
});

describe('buttons and titles', () => {
  const short = ja.filter(([key]) =>
    /^(?:option|action)\.|\.title(?:\.|_|$)|^method\.[\w-]+$|^support\.(?!ask$|elsewhere$)[\w-]+$/.test(key),
  );

  it('end without a full stop, so that they are not read as a sentence', () => {
    expect(short.length).toBeGreaterThan(70);
    expect(short.filter(([, text]) => /[。．.]$/.test(text))).toEqual([]);
  });

  it('of options fit a narrow phone in two lines', () => {
    expect(
      [...ja, ...simple].filter(([key, text]) => key.startsWith('option.') && [...text].length > 22),
    ).toEqual([]);
    expect(en.filter(([key, text]) => key.startsWith('option.') && text.length > 44)).toEqual([]);
  });
});

describe('sentences', () => {
  it('that explain end with a full stop in Japanese, and reasons do not, since they stand in a list', () => {
    // The line under the heading of a result, and notes beside a name, are no sentences either.
    const isLine = (key: string): boolean =>
      /^result\.(?:why\.|[\w-]+\.lead$)|^(?:option\.who\.supporter|bridge\.title|contact\.details)\.note$|^reason\./.test(
        key,
      );
    const explains = ja.filter(
      ([key]) => /\.(?:lead|why|note)(?:\.|_|$)|^gate\.|^method\..*\.step/.test(key) && !isLine(key),
    );
    expect(explains.length).toBeGreaterThan(40);
    expect(explains.filter(([, text]) => !text.endsWith('。'))).toEqual([]);
    const lines = ja.filter(([key]) => isLine(key));
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter(([, text]) => text.endsWith('。'))).toEqual([]);
  });

  it('use the marks of their own language', () => {
    expect(ja.filter(([, text]) => /[,;?]|\. /.test(text.replace(/\{\{\w+\}\}/g, '')))).toEqual([]);
    expect(en.filter(([key, text]) => /[、。？]/.test(text) && !key.startsWith('support.'))).toEqual([]);
  });
});

describe('a tired reader', () => {
  /** What explains: the longest texts there are. */
  const explains = (texts: readonly (readonly [string, string])[]) =>
    texts.filter(([key]) =>
      /^(?:happens|about|result\.not-now|method|support|bridge|gate|crisis)\./.test(key),
    );
  const count = {
    ja: (sentence: string) => [...sentence].length,
    en: (sentence: string) => sentence.split(/\s+/).length,
  };
  const sentences = {
    ja: (text: string) => text.split(/(?<=。)/),
    en: (text: string) => text.split(/(?<=[.?:]”?) /),
  };

  it.each([
    { language: 'ja', texts: ja, average: 20, longest: 45 },
    { language: 'en', texts: en, average: 8, longest: 20 },
  ] as const)('finds short sentences in $language @wcag:3.1.5', ({ language, texts, average, longest }) => {
    const lengths = explains(texts)
      .flatMap(([, text]) => sentences[language](text))
      .map((sentence) => ({ sentence, length: count[language](sentence) }));
    expect(lengths.length).toBeGreaterThan(150);
    expect(lengths.filter(({ length }) => length > longest)).toEqual([]);
    expect(lengths.reduce((sum, { length }) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(
      average,
    );
  });

  it('never reads more than five sentences at once @wcag:3.1.5', () => {
    expect(ja.filter(([, text]) => sentences.ja(text).length > 5)).toEqual([]);
    expect(en.filter(([, text]) => sentences.en(text).length > 5)).toEqual([]);
  });

  it('reads of not contacting anyone without a word of duty or haste', () => {
    const waiting = [...ja, ...simple].filter(
      ([key]) => key.startsWith('result.not-now.') || key === 'result.title.not-now',
    );
    expect(waiting.length).toBeGreaterThan(10);
    expect(
      waiting.filter(([, text]) =>
        /ましょう|ください|早く|急|今のうち|まずは|大切です|はず|勇気|一歩/.test(text),
      ),
    ).toEqual([]);
  });
});
