// The criteria as a reader of one language gets them: what is claimed, and by what, as far as the evidence
// goes.
import { fill } from '../../src/cli/texts.ts';

/**
 * How a criterion stands when the results are at hand: its claim, or `unconfirmed` where a test that it rests
 * on did not pass. What is not met needs no test to be believed.
 */
export function standing(row, evidence) {
  const open = Object.values(evidence.criteria[row.id] ?? {}).some(({ status }) => status !== 'passed');
  return open && !['does-not', 'not-evaluated'].includes(row.conformance) ? 'unconfirmed' : row.conformance;
}

/**
 * @returns one row per criterion: what it is, how it stands, and how that was found out, with `lang` where it
 * is not the reader's
 */
export const rowsOf = ({ criteria }, evidence, language, words) =>
  criteria.map((row) => ({
    id: row.id,
    level: row.level,
    in: row.in,
    name: row.name[language],
    standing: standing(row, evidence),
    remarks: row.remarks[language],
    by: [
      ...Object.entries(evidence.criteria[row.id] ?? {}).map(([test, result]) => ({
        test,
        words: shown(result, words.evidence),
      })),
      ...(row.byHand
        ? [{ words: `${fill(words.byHand, { on: row.byHand.on })}${row.byHand[language]}` }]
        : []),
    ],
  }));

const ENGINES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit', node: 'Node' };

function shown({ status, count, engines, was = '' }, words) {
  return fill(words[status === 'passed' && count > 1 ? 'several' : status], {
    count,
    was,
    engines: engines.map((engine) => ENGINES[engine]).join(words.comma),
  });
}

/** How many criteria stand how: level → standing → count. */
export const countsOf = (rows) =>
  ['A', 'AA', 'AAA'].map((level) => ({
    level,
    of: (how) => rows.filter((row) => row.level === level && [how].flat().includes(row.standing)).length,
    all: rows.filter((row) => row.level === level).length,
  }));
