// Readings above the kanji: each kanji has one, in the form that the screens draw, and a dictionary knows it. A wrong
// reading teaches a wrong word, and whoever depends on readings can't notice it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { piecesOf, plainText } from '../../src/i18n/furigana.ts';
import type { Texts } from '../../src/i18n/translate.ts';
import { openDictionary, unknownReadings } from '../support/dictionary.ts';

const JAPANESE = readdirSync('locales')
  .filter((file) => /^ja(?:-\w+)?\.json$/.test(file))
  .map((file) => ({ file, texts: JSON.parse(readFileSync(`locales/${file}`, 'utf8')) as Texts }));

const dictionary = await openDictionary();

/** Right readings that the dictionary does not know, each with the reason. */
const UNKNOWN_TO_THE_DICTIONARY: { readonly [mark: string]: string } = {
  '[令和|れいわ]': 'the era began after the dictionary was made',
  '[何分|なんぷん]': 'the dictionary knows only なにぶん, which means something else',
  '[何人|なんにん]': 'the dictionary puts it together from 何 and 人',
  '[何歳|なんさい]': 'the dictionary puts it together from 何 and 歳',
  '[何日|なんにち]': 'the dictionary puts it together from 何 and 日',
};

/** The number decides how these are read: 5日 is いつか, 6日 むいか. No reading is better than a wrong one. */
const READ_BY_THE_NUMBER = /\{\{(?:day\}\}日|minutes\}\}分)/g;

/**
 * Words that are read in more than one way, and where each reading belongs: ◯ stands for the word in the plain text.
 */
const READ_IN_SEVERAL_WAYS: {
  readonly [word: string]: { readonly [reading: string]: RegExp };
} = {
  何: { なに: /◯[をがも]/, なん: /◯[とでの]/ },
  分: { わ: /◯[かけ]/, ふん: /2◯/ },
  出: { で: /◯[かたてなまるら]/, だ: /◯[さしすせそ]/ },
  問: { と: /◯[いうわ]/, もん: /[\d}]◯/ },
  少: { すく: /◯な/, すこ: /◯し/ },
  日: { ひ: /[^\d} ]◯/, にち: /^◯ 月/ },
  月: { がつ: /\d◯/, げつ: /^日 ◯ / },
  来: { き: /◯[たてま]/, く: /◯る/ },
  次: { つぎ: /(?:^|[^り])◯/, つ: /り◯い/ },
  消: { き: /◯え/, け: /◯[さしす]/ },
  行: { い: /◯(?:[かきくけ]|って[ほも])/, おこな: /◯(?:[いうわ]|ってい)/ },
  話: { はな: /◯[さしすせそ]/, はなし: /◯[をにがはも]/ },
  金: { かね: /お◯/, きん: /木 ◯ 土/ },
  年: { ねん: /[\d}]◯/, とし: /(?:^|。)◯/ },
  開: { ひら: /(?:を|ページが|タブで)◯/, あ: /(?<!を|ページが|タブで)◯/ },
  関: { かか: /◯わ/, かん: /◯[しす]/ },
};

/** What keeps a text from being drawn with readings. */
function faultsOfForm(marked: string): string[] {
  const pieces = piecesOf(marked);
  return [
    ...pieces
      .filter(({ reading }) => reading === undefined)
      .flatMap(({ text }) => text.replace(READ_BY_THE_NUMBER, '').match(/\p{Script=Han}+|[[\]|]/gu) ?? []),
    ...pieces
      .filter(({ text, reading }) => reading !== undefined && !/^\p{Script=Han}+$/u.test(text))
      .map(({ text }) => text),
    ...pieces.flatMap(({ reading }) =>
      reading === undefined || /^[ぁ-ゖー]+$/.test(reading) ? [] : [reading],
    ),
  ];
}

/** The words of a text, each with its reading and the plain text in which ◯ stands for it. */
function wordsOf(marked: string): { word: string; reading: string; around: string }[] {
  const pieces = piecesOf(marked);
  const textOf = (part: typeof pieces): string => part.map(({ text }) => text).join('');
  return pieces.flatMap(({ text, reading }, index) =>
    reading === undefined
      ? []
      : [
          {
            word: text,
            reading,
            around: `${textOf(pieces.slice(0, index))}◯${textOf(pieces.slice(index + 1))}`,
          },
        ],
  );
}

/** Words with more than one reading that are not in the list, or whose reading does not belong where they stand. */
function doubtful(texts: readonly string[]): string[] {
  const words = texts.flatMap(wordsOf);
  const readings = new Map<string, Set<string>>();
  for (const { word, reading } of words) readings.set(word, (readings.get(word) ?? new Set()).add(reading));
  return words.flatMap(({ word, reading, around }) => {
    const listed = READ_IN_SEVERAL_WAYS[word];
    const isRight = listed ? listed[reading]?.test(around) === true : readings.get(word)!.size === 1;
    return isRight ? [] : [`[${word}|${reading}] ${around}`];
  });
}

describe.each(JAPANESE)('whoever needs readings in $file', ({ texts }) => {
  it('finds one above every kanji, in hiragana', () => {
    const faults = Object.entries(texts).flatMap(([key, text]) =>
      faultsOfForm(text).map((fault) => `${key}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('finds none that a dictionary does not know for that word there', () => {
    const unknown = Object.entries(texts).flatMap(([key, text]) =>
      unknownReadings(dictionary, text)
        .filter((mark) => !Object.hasOwn(UNKNOWN_TO_THE_DICTIONARY, mark))
        .map((mark) => `${key}: ${mark}`),
    );
    expect(unknown).toEqual([]);
  });

  it('finds the reading that belongs there, where a word has several', () => {
    expect(doubtful(Object.values(texts))).toEqual([]);
  });
});

describe('a translator', () => {
  it.each([
    ['相談する', '相談'],
    ['[相談|ソウダン]する', 'ソウダン'],
    ['[答え|こたえ]', '答え'],
    ['[相談|そうだん', '['],
    ['[相談]する', '相談'],
    ['[2日|ふつか]', '2日'],
    ['{{count}}日', '日'],
    ['[人々|ひとびと]と話す', '話'],
  ])('would be told that %s has no right form', (marked, fault) => {
    expect(faultsOfForm(marked)).toContain(fault);
  });

  it.each([
    '[相談|さうだん]する',
    '[電話|でんは]',
    '[一回|いちかい]',
    '[答|こ]え',
    '[行|おこ]って',
    '[担当|たんとう]の[方|ほお]',
  ])('would be told that %s is read in another way', (marked) => {
    expect(unknownReadings(dictionary, marked)).toHaveLength(1);
  });

  it('would be told of a reading that belongs to another meaning of the word', () => {
    expect(doubtful(['[取|と]り[次|つぎ]いで'])).toHaveLength(1);
    expect(doubtful(['[支|ささ]える[方|かた]', '[支|ささ]える[方|ほう]'])).toHaveLength(2);
  });

  it('may mark words with kana before and behind, names of authorities, and words put together', () => {
    for (const marked of [
      'お[願|ねが]いします',
      '[厚生|こうせい][労働省|ろうどうしょう]',
      '[相談員|そうだんいん]',
      '{{count}}[件|けん]',
    ]) {
      expect(faultsOfForm(marked)).toEqual([]);
      expect(unknownReadings(dictionary, marked)).toEqual([]);
      expect(plainText(marked)).not.toMatch(/[[\]|]/);
    }
  });
});
