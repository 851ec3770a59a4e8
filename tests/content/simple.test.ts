// Japanese in easy words (やさしい日本語), for readers who are still learning it, and for all who are tired: one idea a
// sentence, common words, and the reading of every kanji.
import { describe, expect, it } from 'vitest';
import { LANGUAGES, LOCALES } from '../support/texts.ts';

const { ja } = LANGUAGES;
const marked = Object.entries(LOCALES['ja-simple']);
const texts = Object.entries(LANGUAGES['ja-simple']);

/** How a day or a minute is read depends on the number before it: ついたち, ふつか; いっぷん, にふん. */
const READ_BY_NUMBER = /(?<=\{\{day\}\})日|(?<=\{\{minutes\}\})分/g;
const KANJI = /[\p{sc=Han}々]/u;

const sentencesOf = (text: string): string[] => text.split(/(?<=。)/).filter(Boolean);
/** Without what somebody says word for word, and without what is explained in brackets. */
const frame = (sentence: string): string => sentence.replaceAll(/「[^」]*」|（[^）]*）/g, '');
const LONGEST = 40;
/** Joins a thought to the next one. */
const JOINT = /(?:が|ので|から|けど|けれど|ため|のに|し|て|で|と|ば|たら|なら|とき|ときは|ても)、/g;
const COMMAS = 2;
/** A refusal of a refusal has to be worked out. 「言わないで」 is no refusal. */
const DOUBLE_NO =
  /ない(?!で)[^。、]*(?:ません|ない)|なくは(?:ない|ありません)|ないわけ|ないとは限|なければ[^。]*ない|せずに[^。]*ません/;
const END = /(?:です|ます|ません|ました|でした|ください|ですか|ますか|ませんか|はい)。$/;

/** What offices write, and what one would say instead. */
const OFFICIAL: readonly (readonly [worse: RegExp, better: string])[] = [
  [
    /いたし(?:ます|ました|ません)|申し上げ|いただ|させて|(?<!ありがとう)ございます|おります|くださいませ/,
    'します、もらいます',
  ],
  [
    /ご(?:本人|家族|利用|確認|案内|相談|連絡|自身|自宅|希望|覧)|お(?:住まい|調べ|伝え|知り合い|問い)/,
    '「ご」「お」なし',
  ],
  [/に関する(?!ガイドライン)|に関して|について(?:は|の)|における|において|に際し|に当た/, 'の、で、のこと'],
  [/当該|および|及び|並びに|ならびに|または|又は|もしくは|若しくは|等(?!$)|にて|により/, 'と、か、など、で'],
  [
    /可能|不可|困難|同意|在籍|匿名|要(?:します|する)|実施|対応|対象|該当|状況|状態|負担|費用|無料/,
    'できる、難しい、お金',
  ],
  [/折り返し|取り次|控え|担って|踏まえ|見据え|寄り添/, '別の言葉'],
  [/(?:さ|せら)れ(?:ます|て|る|ない|ません)/, '〜します'],
  [/ざるを得|ねば|べき|ものの|つつ|ながらも/, '別の形'],
];

/** Words that a reader may not know and needs all the same: explained in brackets where they matter. */
const EXPLAINED = [
  'ひきこもり',
  '本人',
  '窓口',
  '予約',
  '登録',
  '都道府県',
  '祝日',
  '厚生労働省',
  'スクールカウンセラー',
  '担当の人',
];

const faults = (of: readonly (readonly [string, string])[], wrong: (sentence: string) => boolean): string[] =>
  of.flatMap(([key, text]) =>
    sentencesOf(text)
      .filter(wrong)
      .map((sentence) => `${key}: ${sentence}`),
  );
const isLong = (sentence: string): boolean => [...sentence].length > LONGEST;
const isJoined = (sentence: string): boolean => (frame(sentence).match(JOINT) ?? []).length > 1;
const isListed = (sentence: string): boolean => (frame(sentence).match(/、/g) ?? []).length > COMMAS;
const isDoubled = (sentence: string): boolean => DOUBLE_NO.test(frame(sentence));
const isBlunt = (sentence: string): boolean =>
  sentence.endsWith('。') && /[\p{sc=Han}\p{sc=Hira}]。/u.test(frame(sentence)) && !END.test(frame(sentence));
/** A text without a full stop is a button, a title or a row of a list. */
const speaks = ([, text]: readonly [string, string]): boolean => text.endsWith('。');
const official = (of: readonly (readonly [string, string])[]): string[] =>
  of.flatMap(([key, text]) =>
    OFFICIAL.flatMap(([worse, better]) => {
      const found = worse.exec(text);
      return found ? [`${key}: 「${found[0]}」 → ${better}`] : [];
    }),
  );

describe('somebody who is learning Japanese', () => {
  it('finds every text in easy words, in every wording that the Japanese has', () => {
    expect(marked.map(([key]) => key).sort()).toEqual(Object.keys(ja).sort());
  });

  it('finds the reading of every kanji', () => {
    const bare = marked.map(
      ([key, text]) =>
        [key, text.replaceAll(/\[[^[\]|]+\|[^[\]|]+\]/g, '').replaceAll(READ_BY_NUMBER, '')] as const,
    );
    expect(bare.filter(([, text]) => KANJI.test(text) || /[[\]|]/.test(text))).toEqual([]);
  });

  it('finds readings in hiragana, above kanji alone', () => {
    const marks = marked.flatMap(([key, text]) =>
      [...text.matchAll(/\[([^|]*)\|([^\]]*)\]/g)].map(([mark, base = '', reading = '']) => ({
        mark: `${key}: ${mark}`,
        isRight: /^[\p{sc=Han}々]+$/u.test(base) && /^[ぁ-んー]+$/.test(reading),
      })),
    );
    expect(marks.length).toBeGreaterThan(1000);
    expect(marks.filter(({ isRight }) => !isRight)).toEqual([]);
  });

  it('never reads a long sentence', () => expect(faults(texts, isLong)).toEqual([]));

  it('reads one idea a sentence', () => {
    expect(faults(texts, isJoined)).toEqual([]);
    expect(faults(texts, isListed)).toEqual([]);
  });

  it('never has to work out a double negation', () => expect(faults(texts, isDoubled)).toEqual([]));

  it('is spoken to in です and ます, wherever a text is more than a button or a row', () => {
    expect(texts.filter(speaks).length).toBeGreaterThan(150);
    expect(faults(texts.filter(speaks), isBlunt)).toEqual([]);
  });

  it('reads no words of offices', () => expect(official(texts)).toEqual([]));

  it.each(EXPLAINED)('is told what 「%s」 means', (word) => {
    expect(texts.filter(([, text]) => text.includes(`${word}（`)).map(([key]) => key)).not.toEqual([]);
  });

  it('never reads more than five sentences at once', () => {
    expect(texts.filter(([, text]) => sentencesOf(text).length > 5)).toEqual([]);
  });
});

describe('these checks', () => {
  it.each([
    [
      isLong,
      'ご本人がどこにもおられないときは、窓口の相談員がご家族とともに、これからの進め方をゆっくり考えていきます。',
    ],
    [isJoined, '電話が難しいので、メモを書いて、窓口で見せます。'],
    [isListed, '家、学校、仕事、病院のことです。'],
    [isDoubled, '話さないことはありません。'],
    [isDoubled, '聞いておかなければならない。'],
    [isBlunt, '窓口へ行く。'],
  ])('would report a sentence that is too hard: %s, 「%s」', (wrong, sentence) => {
    expect(faults([['key', sentence]], wrong)).toHaveLength(1);
  });

  it.each([
    [isDoubled, '名前を言わないで相談することはできません。'],
    [isListed, '電話や窓口、SNSなどで話を聞きます。'],
    [isBlunt, '「はい」と言ってください。'],
    [isBlunt, '電話で話せる'],
  ])('let an easy sentence pass: %s, 「%s」', (wrong, sentence) => {
    expect(faults([['key', sentence]], wrong)).toEqual([]);
  });

  it.each(['ご案内いたします。', '費用に関する相談', '利用が可能です。', '電話または来所', '確認されます。'])(
    'would report the words of an office: 「%s」',
    (text) => {
      expect(official([['key', text]])).not.toEqual([]);
    },
  );
});
