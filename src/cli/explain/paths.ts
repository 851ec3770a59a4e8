/**
 * What becomes of every path at a place: an overview, a table for each place, and the paths that lead
 * nowhere.
 */
import { WHO } from '../../recommend/model.ts';
import type { Questionnaire } from '../../recommend/model.ts';
import type { Block, Content } from '../document/blocks.ts';
import { heading, list, paragraph } from '../document/blocks.ts';
import type { Coverage, Row } from '../paths/coverage.ts';
import { sum } from '../paths/coverage.ts';
import type { SheetState } from '../paths/ends.ts';
import { END_KINDS } from '../paths/ends.ts';
import { waysToAnswer } from '../../proof/ways.ts';
import { endContent, methodText, pathText, patternText, placeName, wishesText } from './path-words.ts';
import type { Words } from './words.ts';

const STATES: readonly SheetState[] = [
  'open',
  'unconfirmed',
  'ask-by-phone',
  'voiceless',
  'none-confirmed',
  'no-preference',
  'not-now',
];

export function pathSection(
  words: Words,
  questionnaire: Questionnaire,
  coverages: readonly Coverage[],
  strict: boolean,
): Block[] {
  const { say } = words;
  return [
    heading(2, say('paths.title')),
    paragraph(say('paths.lead', { ways: waysToAnswer(questionnaire, 'want').length })),
    list(
      END_KINDS.map((kind) => [{ text: say(`end.${kind}`), strong: true }, ` ${say(`end.${kind}.note`)}`]),
    ),
    paragraph(say('paths.states')),
    list(
      STATES.map((state) => [
        { text: say(`state.${state}`), strong: true },
        ` ${say(`state.${state}.note`)}`,
      ]),
    ),
    overview(words, coverages),
    ...alike(words, questionnaire, coverages).flatMap(([names, coverage]) => [
      heading(3, names),
      rowTable(words, questionnaire, coverage, names),
    ]),
    ...failures(words, questionnaire, coverages, strict),
  ];
}

const overview = (words: Words, coverages: readonly Coverage[]): Block => ({
  kind: 'table',
  caption: words.say('paths.overview', { count: coverages.length }),
  head: [
    words.say('column.place'),
    words.say('column.centre'),
    ...END_KINDS.map((kind) => words.say(`end.${kind}`)),
    words.say('column.paths'),
  ],
  naming: 1,
  narrow: [...END_KINDS.map((_, nth) => nth + 2), END_KINDS.length + 2],
  rows: coverages.map(({ place, kinds, paths }): Content[] => [
    placeName(words, place),
    { text: place.centres.map(({ name }) => name || words.say('place.unnamed')).join('\n'), lang: 'ja' },
    ...END_KINDS.map((kind) => (kinds[kind] > 0 ? words.number(kinds[kind]) : '')),
    words.number(paths),
  ]),
});

/** Places whose tables would read the same share one. */
function alike(
  words: Words,
  questionnaire: Questionnaire,
  coverages: readonly Coverage[],
): [string, Coverage][] {
  const tables = new Map<string, { names: string[]; coverage: Coverage }>();
  for (const coverage of coverages) {
    const key = JSON.stringify(coverage.rows.map((row) => rowCells(words, questionnaire, row)));
    const table = tables.get(key) ?? { names: [], coverage };
    table.names.push(placeName(words, coverage.place));
    tables.set(key, table);
  }
  return [...tables.values()].map(({ names, coverage }) => [names.join(words.say('places.join')), coverage]);
}

const rowTable = (words: Words, questionnaire: Questionnaire, { rows }: Coverage, names: string): Block => ({
  kind: 'table',
  caption: words.say('paths.caption', { place: names }),
  head: [
    words.say('column.state'),
    words.say('column.method'),
    words.say('column.end'),
    words.say('column.kind'),
    ...WHO.map((who) => words.option('who', who)),
    words.say('column.wish'),
    words.say('column.pattern'),
    words.say('column.example'),
  ],
  naming: 1,
  narrow: [4, 5, 6],
  rows: rows.map((row) => rowCells(words, questionnaire, row)),
});

const rowCells = (words: Words, questionnaire: Questionnaire, row: Row): Content[] => [
  words.say(`state.${row.end.state}`),
  methodText(words, row.end),
  endContent(words, row.end),
  words.say(`end.${row.end.kind}`),
  ...WHO.map((who) => (row.counts[who] > 0 ? words.number(row.counts[who]) : '')),
  wishesText(words, row),
  patternText(words, questionnaire, row),
  row.examples
    .slice(0, 1)
    .map((recorded) => pathText(words, questionnaire, recorded))
    .join(),
];

/** Too many to print each one: by method and contact, with how many there are and some of them in full. */
function failures(
  words: Words,
  questionnaire: Questionnaire,
  coverages: readonly Coverage[],
  strict: boolean,
): Block[] {
  const { say, number } = words;
  const failed = coverages.flatMap(({ place, rows }) =>
    rows.filter((row) => row.failed).map((row) => ({ place, row })),
  );
  const rows = failed.map(({ place, row }): Content[] => [
    placeName(words, place),
    say(`state.${row.end.state}`),
    methodText(words, row.end),
    say(`end.${row.end.kind}`),
    number(sum(row)),
    patternText(words, questionnaire, row),
    row.examples.map((recorded) => pathText(words, questionnaire, recorded)).join('\n'),
  ]);
  const head = [
    say('column.place'),
    say('column.state'),
    say('column.method'),
    say('column.kind'),
    say('column.paths'),
    say('column.pattern'),
    say('column.examples'),
  ];
  return [
    heading(2, say('failed.title')),
    paragraph(say(strict ? 'failed.lead.strict' : 'failed.lead')),
    rows.length === 0
      ? paragraph(say('failed.none'))
      : { kind: 'table', caption: say('failed.caption'), head, naming: 1, narrow: [4], rows },
  ];
}
