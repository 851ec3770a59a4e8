// English words that somebody who left school at fifteen can follow (WCAG 3.1.5): the grade by Flesch and
// Kincaid. For Japanese no such measure is settled; wording.test.ts holds its sentences short instead.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../support/texts.ts';

/** Groups of vowels, less a silent e; names in other scripts count for nothing. */
const syllables = (word: string): number =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/(?<=[a-z]{2}[^aeioul])e$/, '')
        .match(/[aeiouy]+/g) ?? []
    ).length,
  );

/** School grade after which the text can be read: 9 is the end of lower secondary school. */
function grade(text: string): number {
  const sentences = text.split(/[.?:…]+/).filter((sentence) => /[a-z]/i.test(sentence));
  const words = text.match(/[a-z][a-z'’-]*/gi) ?? [];
  return (
    0.39 * (words.length / sentences.length) +
    11.8 * (words.reduce((sum, word) => sum + syllables(word), 0) / words.length) -
    15.59
  );
}

const EXPLAINS =
  /^(?:start|question|option|happens|about|result|method|support|bridge|gate|crisis|memo|contacts?)\./;
const texts = Object.entries(LANGUAGES.en)
  .filter(([key]) => EXPLAINS.test(key))
  .map(([key, text]) => [key, text.replace(/\{\{\w+\}\}/g, 'it')] as const);

describe('an English reader', () => {
  it('needs no more than lower secondary school for the whole of it', () => {
    expect(texts.length).toBeGreaterThan(250);
    expect(grade(texts.map(([, text]) => `${text}.`).join(' '))).toBeLessThanOrEqual(6);
  });

  it('needs no more than that for any group of texts @wcag:3.1.5', () => {
    const names = [...new Set(texts.map(([key]) => key.split('.')[0]!))];
    const hard = names
      .map((name) => ({
        name,
        grade: grade(
          texts
            .filter(([key]) => key.startsWith(`${name}.`))
            .map(([, text]) => `${text}.`)
            .join(' '),
        ),
      }))
      .filter((group) => group.grade > 9);
    expect(hard).toEqual([]);
  });

  it('is judged as others judge: an easy and a hard text', () => {
    expect(grade('The cat sat on the mat. The dog ran to it.')).toBeLessThan(2);
    expect(
      grade(
        'Eligibility determinations are administered in accordance with the applicable municipal regulations concerning rehabilitation.',
      ),
    ).toBeGreaterThan(14);
  });
});
