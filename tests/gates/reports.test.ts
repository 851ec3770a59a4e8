// The reports on accessibility claim no more than tests show: every criterion is there, with a test or a look
// by hand, and the copy in docs/ is what its data says.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ReportData } from '../../scripts/reports/documents.mjs';
import { documents } from '../../scripts/reports/documents.mjs';
import type { Evidence } from '../../scripts/reports/evidence.mjs';
import { taggedFiles } from '../../scripts/reports/tags.mjs';
import pkg from '../../package.json' with { type: 'json' };

const read = (file: string): string => readFileSync(file, 'utf8');
const FOLDER = 'docs/accessibility';
const data = JSON.parse(read('scripts/reports/criteria.json')) as ReportData;
const tagged = taggedFiles();
const evidence = JSON.parse(read(`${FOLDER}/evidence.json`)) as Evidence;
const of = (standard: 'WCAG' | 'JIS') => data.criteria.filter((row) => row.in.includes(standard));
const levels = (standard: 'WCAG' | 'JIS') =>
  ['A', 'AA', 'AAA'].map((level) => of(standard).filter((row) => row.level === level).length);

/** The criteria of each guideline, counted: 1.1 has one, 1.2 has nine … */
const WCAG_22 = {
  '1.1': 1,
  '1.2': 9,
  '1.3': 6,
  '1.4': 13,
  '2.1': 4,
  '2.2': 6,
  '2.3': 3,
  '2.4': 13,
  '2.5': 8,
  '3.1': 6,
  '3.2': 6,
  '3.3': 9,
  '4.1': 2,
};
const JIS_2016 = {
  '1.1': 1,
  '1.2': 9,
  '1.3': 3,
  '1.4': 9,
  '2.1': 3,
  '2.2': 5,
  '2.3': 2,
  '2.4': 10,
  '3.1': 6,
  '3.2': 5,
  '3.3': 6,
  '4.1': 2,
};
const expected = (counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts).flatMap(([guideline, count]) =>
    Array.from({ length: count }, (_, index) => `${guideline}.${index + 1}`),
  );

describe('a municipality finds in the reports', () => {
  test('all 86 criteria of WCAG 2.2: 31 of level A, 24 of AA, 31 of AAA', () => {
    // 4.1.1 is obsolete; 4.1.2 and 4.1.3 keep their numbers.
    expect(of('WCAG').map(({ id }) => id)).toEqual(
      expected(WCAG_22).map((id) => (id === '4.1.1' ? '4.1.2' : id === '4.1.2' ? '4.1.3' : id)),
    );
    expect(levels('WCAG')).toEqual([31, 24, 31]);
  });

  test('all 61 criteria of JIS X 8341-3:2016: 25 of level A, 13 of AA, 23 of AAA', () => {
    expect(of('JIS').map(({ id }) => id)).toEqual(expected(JIS_2016));
    expect(levels('JIS')).toEqual([25, 13, 23]);
  });

  test('of each criterion what holds, in both languages, and by which test or by whose eyes, how and when', () => {
    expect(data.criteria.filter(({ id, byHand }) => !(id in tagged) && !byHand).map(({ id }) => id)).toEqual(
      [],
    );
    for (const { id, name, remarks, byHand } of data.criteria) {
      for (const words of [name.en, name.ja, remarks.en, remarks.ja])
        expect(words.length, id).toBeGreaterThan(1);
      expect(remarks.ja, id).toMatch(/[ぁ-ん]/);
      if (!byHand) continue;
      expect(byHand.on, id).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
      expect(byHand.ja, id).toMatch(/[ぁ-ん]/);
      expect(byHand.en.length, id).toBeGreaterThan(10);
    }
  });

  test('no criterion of level A or AA that nobody has looked at', () => {
    expect(
      data.criteria
        .filter(({ level, conformance }) => level !== 'AAA' && conformance === 'not-evaluated')
        .map(({ id }) => id),
    ).toEqual([]);
  });

  test('all that is not met, or only in part, among the known issues', () => {
    const known = data.knownIssues.flatMap(({ criteria }) => criteria);
    const open = data.criteria
      .filter(({ conformance }) => ['partially', 'does-not', 'not-evaluated'].includes(conformance))
      .map(({ id }) => id);
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter((id) => !known.includes(id))).toEqual([]);
    expect(known.filter((id) => !data.criteria.some((row) => row.id === id))).toEqual([]);
  });
});

test('a tag of a test names a criterion that there is', () => {
  expect(Object.keys(tagged).filter((id) => !data.criteria.some((row) => row.id === id))).toEqual([]);
});

describe('the copy in docs/accessibility', () => {
  const written = documents(data, evidence, pkg.version);

  test('rests on tests that all passed, on one state of the source, and says when', () => {
    const shown = Object.values(evidence.criteria).flatMap((files) => Object.values(files));
    expect(shown.length).toBeGreaterThan(80);
    expect(
      shown.filter(
        ({ status, count, engines }) => status !== 'passed' || count === 0 || engines.length === 0,
      ),
    ).toEqual([]);
    expect(data.criteria.filter(({ id, byHand }) => !(id in evidence.criteria) && !byHand)).toEqual([]);
    for (const day of [evidence.from, evidence.to]) expect(day).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    expect(evidence.source).toMatch(/^[\da-f]{12}$/);
  });

  test.each(Object.entries(written))(
    '%s is what the criteria, the results and the version say: npm run reports -- --keep or --reword',
    (name, text) => {
      expect(read(`${FOLDER}/${name}`)).toBe(text);
    },
  );

  test('has nothing beside them that was made and is made no more', () => {
    const made = readdirSync(FOLDER).filter((name) => /\.(?:html|csv)$/.test(name));
    expect(made.sort()).toEqual(Object.keys(written).sort());
  });
});
