// The guide to the data says what the schema says, and its example works.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lostBetween, toJsonLd, toHsds } from '../../src/exchange/index.ts';
import { LINKS } from '../../src/exchange/hsds-shapes.ts';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import { AREAS } from '../../src/content/contacts.ts';
import { readHsds, readJsonLd, TERMS } from '../exchange/support/terms.ts';
import { TODAY } from '../support/setting.ts';
import { keysOf, objections, STANDARDS } from './support/schema.ts';

const guide = readFileSync('docs/data.md', 'utf8');
const rows = [...guide.matchAll(/^\| `([^`]+)` \| (.+?) \| (.+?) \| (.+?) \| (.+?) \|$/gm)].map(
  ([, ...cells]) => cells,
);
const keys = keysOf();

describe('the table of the guide', () => {
  test('has a row for every key of the schema, in its order, and for no other', () => {
    expect(keys.length).toBeGreaterThan(30);
    expect(rows.map(([path]) => path)).toEqual(keys.map(({ path }) => path));
  });
  test('gives the meaning and the counterparts as the schema does', () => {
    expect(rows).toEqual(
      keys.map((key) => [
        key.path,
        key.description.split(' / ')[0],
        ...STANDARDS.map((standard) => key[standard] ?? '—'),
      ]),
    );
  });
});

describe('the schema', () => {
  test('tells every key in Japanese, then in English', () => {
    for (const { path, description } of keys)
      expect(description, path).toMatch(
        /^[^/]*[\u3040-\u30ff\u4e00-\u9fff、][^/]* \/ [A-Z][^\u3040-\u30ff\u4e00-\u9fff]*\.$/,
      );
  });
  test('names a counterpart for every key in every standard, or says that there is none', () => {
    for (const key of keys)
      for (const standard of STANDARDS)
        expect(key[standard] === null || /\S/.test(key[standard]), `${key.path} ${standard}`).toBe(true);
    // HSDS has a place for everything.
    expect(keys.filter((key) => key['x-hsds'] === null)).toEqual([]);
  });
  test('names as attributes of HSDS those that are written', () => {
    const named = keys.flatMap((key) =>
      [...(key['x-hsds'] ?? '').matchAll(/attributes\[(\w+)\]/g)].map(([, link]) => link),
    );
    expect([...new Set(named)].sort()).toEqual(
      Object.values(LINKS)
        .filter((link) => link !== LINKS.continues)
        .sort(),
    );
  });
  test('says that schema.org has no place for what is lost there, and only for that', () => {
    const all = keys.filter((key) => key['x-schema-org'] === null).map(({ path }) => path);
    expect(all).toEqual(['channels[].reservation']);
    for (const path of all) expect(guide).toContain(`| schema.org | \`${path}\``);
  });
});

describe('the example of the guide', () => {
  const [, json] = /```json\n([\s\S]*?)```/.exec(guide)!;
  const list = JSON.parse(json!) as unknown;
  const { centres, issues } = parseDirectory(list, AREAS, TODAY);

  test('is accepted by the schema and by the check, but for its made-up number', () => {
    expect(objections(list)).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['tel/demo']);
  });
  test('loses what the guide says, and nothing else', () => {
    expect(lostBetween(centres, readHsds(toHsds(centres, TERMS))!.centres)).toEqual([]);
    expect(lostBetween(centres, readJsonLd(toJsonLd(centres, TERMS))!.centres)).toEqual([
      { path: 'channels[].reservation', count: 1 },
    ]);
  });
});
