// What a Japanese dictionary knows about readings: the words of IPADIC, as the tokenizer kuromoji brings them.
import kuromoji from '@sglkc/kuromoji';
import type { IpadicFeatures, Tokenizer, ViterbiLattice, ViterbiNode } from '@sglkc/kuromoji';
import { piecesOf, plainText } from '../../src/i18n/furigana.ts';

export type Dictionary = Tokenizer<IpadicFeatures>;

const KANJI = /\p{Script=Han}/gu;

export const openDictionary = (): Promise<Dictionary> =>
  new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath: 'node_modules/@sglkc/kuromoji/dict' }).build((error: unknown, dictionary) => {
      if (error) reject(error as Error);
      else resolve(dictionary);
    });
  });

const hiragana = (katakana: string): string =>
  katakana.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

interface Word {
  readonly text: string;
  readonly reading: string;
}

/** Every word that the dictionary finds at each place of a text, also those that overlap; no names of people. */
function wordsAt(dictionary: Dictionary, text: string): Map<number, Word[]> {
  const words = new Map<number, Word[]>();
  // The type of the library leaves this property out.
  const { nodes_end_at: nodes } = dictionary.getLattice(text) as ViterbiLattice & {
    readonly nodes_end_at: readonly (readonly ViterbiNode[] | undefined)[];
  };
  for (const node of nodes.flatMap((ending) => ending ?? [])) {
    const { surface_form: found, start_pos: start, type } = node;
    const entry =
      type === 'KNOWN'
        ? dictionary.formatter.formatEntry(
            Number(node.name),
            start,
            type,
            dictionary.token_info_dictionary.getFeatures(node.name).split(','),
          )
        : undefined;
    const reading = found.match(KANJI) ? entry?.reading : found;
    // The end of the text is in the list too, as a word without letters.
    if (!reading || entry?.pos_detail_2 === '人名') continue;
    const at = words.get(start - 1) ?? [];
    at.push({ text: found, reading: hiragana(reading) });
    words.set(start - 1, at);
  }
  return words;
}

/** A mark, and where its word stands in the plain text. */
interface Place {
  readonly mark: string;
  readonly start: number;
  readonly end: number;
}

/** How far before its mark a word may begin: 「お願い」. */
const BEFORE = 3;

/**
 * The marks of a text whose reading the dictionary does not know there: no chain of its words covers the mark, with
 * the kana around it that belong to the word, and reads as the marks say. Kanji by kanji a chain could read
 * anything, so one word of it has to be longer where the mark is.
 */
export function unknownReadings(dictionary: Dictionary, marked: string): string[] {
  const words = wordsAt(dictionary, plainText(marked));
  const places: Place[] = [];
  /** How many letters have been read before each place of the text; a place within a mark has no number. */
  const readBefore = new Map<number, number>();
  let read = '';
  let end = 0;
  for (const { text, reading } of piecesOf(marked)) {
    if (reading === undefined)
      for (const letter of text) {
        readBefore.set(end, read.length);
        read += hiragana(letter);
        end += letter.length;
      }
    else {
      readBefore.set(end, read.length);
      places.push({ mark: `[${text}|${reading}]`, start: end, end: end + text.length });
      read += reading;
      end += text.length;
    }
  }
  readBefore.set(end, read.length);

  /** Whether a chain of words leads from here, where so many letters have been read, over the end of the mark. */
  const leadsOver = (place: Place, from: number, before: number, isKnown: boolean): boolean => {
    if (from >= place.end && readBefore.get(from) === before) return isKnown;
    return (words.get(from) ?? []).some(
      ({ text, reading }) =>
        from + text.length > place.start &&
        read.startsWith(reading, before) &&
        leadsOver(
          place,
          from + text.length,
          before + reading.length,
          isKnown || (text.match(KANJI)?.length ?? 0) > 1,
        ),
    );
  };
  return places
    .filter(
      (place) =>
        ![...readBefore].some(
          ([from, before]) =>
            from <= place.start &&
            from >= place.start - BEFORE &&
            leadsOver(place, from, before, place.end - place.start === 1),
        ),
    )
    .map(({ mark }) => mark);
}
