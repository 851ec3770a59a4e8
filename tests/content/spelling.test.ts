// One spelling for each word, full-width marks, and no comma that only makes a reader stop: over all Japanese
// texts of the widget.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../support/texts.ts';

/**
 * What is not written, and what is written instead. Common words have their kanji; わたし, いま, できる and ください stay
 * as they are.
 */
const TABLE: readonly (readonly [worse: RegExp, better: string])[] = [
  [/いますぐ/, '今すぐ'],
  [/今(?!すぐ|日|年|回|後|月|週)/, 'いま'],
  [/とちゅう/, '途中'],
  [/きまり/, '決まり'],
  [/つづ[かきくけいっ]/, '続'],
  [/つぎ/, '次'],
  [/さいご/, '最後'],
  [/さいしょ/, '最初'],
  [/はじめて/, '初めて'],
  [/はじめ(?!て|に戻る)/, '最初'],
  [/かわりに/, '代わりに'],
  [/あとで/, '後で'],
  [/回答/, '答え'],
  [/相談のメモ/, '相談メモ'],
  [/なおせ|なおし|なおす|なおり/, '直'],
  [/きりかえ|切りかえ/, '切り替え'],
  [/書きかえ/, '書き直す'],
  [/むずかし/, '難し'],
  [/あぶな/, '危な'],
  [/だれ/, '誰'],
  [/いっしょ/, '一緒'],
  [/すこし/, '少し'],
  [/さが[しすせ]/, '探'],
  [/むり/, '無理'],
  [/だまっ|だまる/, '黙'],
  [/ちが[いうえっわ]/, '違'],
  [/こわ[いくさ]/, '怖'],
  [/たずね/, '訪ね'],
  [/のって|のせ(?!い)/, '載'],
  [/くわし/, '詳し'],
  [/まわり/, '周り'],
  [/かかわ(?!らず)/, '関わ'],
  [/おもに/, '主に'],
  [/とくに/, '特に'],
  [/ひかえ/, '控え'],
  [/かまいません/, '構いません'],
  [/画面ごし/, '画面越し'],
  [/出来/, 'できる'],
  [/下さい/, 'ください'],
  [/私/, 'わたし'],
  // Terms as public bodies use them.
  [/窓口での相談|対面相談|面接相談/, '来所相談'],
  [/当事者の集まり/, '当事者会'],
  [/講演会・研修/, 'セミナー・講演会'],
  [/専門の機関への紹介/, '関係機関への紹介'],
  [/使える方(?!法)/, '利用できる方'],
  [/新しい画面/, '新しいタブ'],
  [/その方(?!法|が)/, 'ご本人'],
  // Words that were put over from English, or speak about the reader as of somebody else.
  [/とのこと/, '「〜と答えたため」、または名詞で終える'],
  [/電話をこえる/, '電話を使わずに'],
  [/気持ちがそろ/, '同意'],
];
const MARKS: readonly (readonly [worse: RegExp, better: string])[] = [
  [/[()]/, '（ ）'],
  [/:/, '：'],
  [/ ・|・ /, '・'],
  [/~/, '〜'],
];
const COMMAS: readonly (readonly [worse: RegExp, better: string])[] = [
  [/いつでも、(?!ここへ)/, 'いつでも'],
  [
    /(?:は|が|も|を|に)、[^、。「」{}（）]{1,6}(?:か|です|ます|ません|こと)[。」]?$/,
    '短い述語の前に読点を打たない',
  ],
  [/相談の、|いまは、(?:ない|誰)|家で、画面|この(?:ページ|窓口)の、/, '読点なし'],
];

const texts = Object.entries(LANGUAGES.ja);
const simple = Object.entries(LANGUAGES['ja-simple']);

const faults = (table: typeof TABLE, of: readonly (readonly [string, string])[]): string[] =>
  of.flatMap(([key, text]) =>
    table.flatMap(([worse, better]) => {
      const found = worse.exec(text.replace(/\{\{\w+\}\}/g, '＿'));
      return found ? [`${key}: 「${found[0]}」 → ${better}`] : [];
    }),
  );

describe('a Japanese reader', () => {
  it('finds each word spelled in one way, and the terms of public bodies', () => {
    expect(texts.length).toBeGreaterThan(200);
    expect(faults(TABLE, texts)).toEqual([]);
  });

  it('finds the same spelling and the same marks in easy words', () => {
    expect(faults(TABLE, simple)).toEqual([]);
    expect(faults(MARKS, simple)).toEqual([]);
  });

  it('finds full-width brackets and colons', () => expect(faults(MARKS, texts)).toEqual([]));

  it('is not stopped by a comma before the last short word', () => expect(faults(COMMAS, texts)).toEqual([]));

  it.each([
    ['電話はむずかしい', '難し'],
    ['いますぐ', '今すぐ'],
    ['いまは、だれとも', '誰'],
    ['すこし話す', '少し'],
    ['はじめの画面', '最初'],
    ['はじめての方', '初めて'],
    ['家をたずねる', '訪ね'],
    ['その方に', 'ご本人'],
    ['窓口での相談', '来所相談'],
    ['話せる、とのことなので', '「〜と答えたため」、または名詞で終える'],
  ])('would be told of 「%s」', (text, better) =>
    expect(faults(TABLE, [['key', text]]).join()).toContain(`→ ${better}`),
  );

  it.each([
    '今日はあと5分',
    '今すぐ',
    'はじめに戻る',
    'その方法',
    'その方が楽',
    '使える方法',
    'あなたのせい',
    '期間にかかわらず',
    'いまは',
    '続ける',
  ])('may read 「%s」', (text) => expect(faults(TABLE, [['key', text]])).toEqual([]));

  it.each(['9:00', '電話(無料)', 'お願い:', '電話 ・ SNS'])('would be told of the mark in 「%s」', (text) =>
    expect(faults(MARKS, [['key', text]])).toHaveLength(1),
  );

  it.each([
    'いつでも、やめられます',
    '学校とのつながりは、どうですか',
    '暮らしのお金が、きびしいです',
    '時間は、いつですか',
  ])('would be told of the comma in 「%s」', (text) => {
    expect(faults(COMMAS, [['key', text]])).not.toEqual([]);
  });
  it.each([
    '電話は難しく、文字なら伝えやすい',
    '後でまた送れます。',
    '本人は、相談することをまだ知りません。',
  ])('may read the comma in 「%s」', (text) => expect(faults(COMMAS, [['key', text]])).toEqual([]));
});
