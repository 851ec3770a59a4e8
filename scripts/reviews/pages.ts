/** The register as a page of the docs, in Japanese and English. */
import { fill } from '../../src/cli/texts.ts';
import type { Entry, Review } from './register.ts';
import WORDS from './words.json' with { type: 'json' };

const LANGUAGES = ['ja', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/** The pages by their path below docs/. */
export const reviewPages = (entries: readonly Entry[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    LANGUAGES.map((language) => [`${language === 'ja' ? '' : 'en/'}unreviewed.md`, page(entries, language)]),
  );

function page(entries: readonly Entry[], language: Language): string {
  const { title, intro, columns, foot } = WORDS[language];
  const reviewed = entries.filter(({ reviews }) => reviews.length > 0).length;
  const counts = { reviewed, unreviewed: entries.length - reviewed };
  const rows = entries.map((entry) => [
    nameOf(entry, language),
    `\`${entry.version}\``,
    stateOf(entry, language),
    needsOf(entry, language),
  ]);
  const table = [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [`# ${title}`, ...intro.map((line) => fill(line, counts)), table.join('\n'), ...foot]
    .join('\n\n')
    .concat('\n');
}

const nameOf = ({ thing, language: tag }: Entry, language: Language): string =>
  fill(thing.name[language], { language: tag === undefined ? '' : languageName(tag, language) });

function languageName(tag: string, language: Language): string {
  if (tag === 'ja-simple') return language === 'ja' ? 'やさしい日本語' : 'easy Japanese';
  return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
}

function stateOf({ reviews, earlier }: Entry, language: Language): string {
  const words = WORDS[language];
  const said = (all: readonly Review[], text: string): string =>
    all.map(({ date, by }) => fill(text, { date, by: by[language] })).join(words.between);
  if (reviews.length > 0) return said(reviews, words.reviewed);
  return earlier.length > 0 ? said(earlier.slice(-1), words.earlier) : words.unreviewed;
}

function needsOf({ thing }: Entry, language: Language): string {
  const { needs, guide } = WORDS[language];
  return `${fill(needs, { by: thing.by[language] })}${thing.guide === undefined ? '' : fill(guide, { guide: thing.guide })}`;
}
