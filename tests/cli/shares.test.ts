// Where all paths end, for many places at once: what holds for one place is used for others that offer the same.
import { describe, expect, test } from 'vitest';
import type { Known } from '../../src/cli/explain/shares.ts';
import { sharesOf } from '../../src/cli/explain/shares.ts';
import { cover } from '../../src/cli/paths/coverage.ts';
import type { EndKind } from '../../src/cli/paths/ends.ts';
import { END_KINDS } from '../../src/cli/paths/ends.ts';
import { placeAt } from '../../src/cli/paths/places.ts';
import { AREAS } from '../../src/content/contacts.ts';
import type { Centre } from '../../src/directory/centre.ts';
import { withOwn } from '../../src/directory/directory.ts';
import type { Setting } from '../../src/visit/places.ts';
import { centre, run, TODAY } from './support/run.ts';
import { SHORT } from './support/short.ts';

const sources = [{ url: 'https://www.pref.example.jp/list' }];
const beside = (kind: 'window' | 'office', area: string, tel?: string): Centre => ({
  id: `${area}-${kind}`,
  kind,
  area,
  name: area,
  channels: tel === undefined ? [] : [{ method: 'phone', tel, checked: '2026-07-26', sources }],
  programs: [],
  sources,
});
const unconfirmed = (area: string): Centre =>
  (({ website: _, ...rest }) => rest)(centre({ id: area, area, channels: [{ method: 'phone' }] }));
const WINDOWS = new Map([
  [
    '12',
    [
      beside('window', '12217', '04-7111-0001'),
      beside('office', '12218', '04-7111-0002'),
      beside('office', '12219'),
    ],
  ],
]);
const settingOf = (centres: readonly Centre[]): Setting => ({
  questionnaire: SHORT.questionnaire,
  rules: SHORT.rules,
  directory: { ...SHORT.directory, centres },
  today: TODAY,
  now: Date.parse(TODAY),
});
const nothingKnown = (): Known => ({ walks: new Map(), ends: new Map() });
const kindsAt = (code: string, setting: Setting = settingOf([unconfirmed('12')])): EndKind[] => {
  const { shares } = sharesOf(setting, [code], WINDOWS, nothingKnown());
  return END_KINDS.filter((kind) => shares[kind] > 0);
};

describe('paths at a place', () => {
  test('end at the municipal window where there is one, and at the switchboard where there is nothing else', () => {
    expect(kindsAt('12217')).toEqual(['window', 'national']);
    expect(kindsAt('12218')).toEqual(['switchboard', 'national']);
    expect(kindsAt('12219')).toEqual(['national']);
  });
  test('end at the centre where its number is confirmed, whatever other windows the prefecture has', () => {
    expect(kindsAt('12218', settingOf([centre()]))).toEqual(['own', 'page', 'national']);
    expect(kindsAt('12', settingOf([unconfirmed('12')]))).toEqual(['national']);
  });
});

test('shares are the same as when every place is walked by itself', () => {
  const centres = [
    unconfirmed('12'),
    centre({ id: 'young', area: '13', maximumAge: 39 }),
    centre({
      id: 'old',
      area: '14',
      minimumAge: 40,
      channels: [{ method: 'in-person' }, { method: 'mail', url: 'mailto:a@example.jp' }],
    }),
    centre({ id: 'stale', area: '15', checked: '2019' }),
    centre({
      id: 'late',
      area: '16',
      channels: [{ method: 'phone', tel: '043-111-2222', hours: 'Mo-Su 18:00-22:00' }],
    }),
    centre({ id: 'closed', area: '17', status: 'temporarily-closed' }),
    centre({
      id: 'number',
      area: '18',
      channels: [{ method: 'phone', tel: '043-111-3333', hours: 'Mo-Su 18:00-22:00' }],
    }),
  ];
  const setting = settingOf(centres);
  const codes = ['12', '12217', '12218', '12219', '13', '13101', '14', '15', '16', '17', '18', '19'];
  const alone = codes.map((code) => {
    const directory = withOwn(
      setting.directory,
      code.length === 2 ? [] : (WINDOWS.get(code.slice(0, 2)) ?? []),
    );
    return cover({ ...setting, directory }, placeAt(directory, code), false);
  });
  const paths = alone.reduce((all, one) => all + one.paths, 0);
  const known = nothingKnown();
  const { places, shares } = sharesOf(setting, codes, WINDOWS, known);
  expect(places).toBe(codes.length);
  for (const kind of END_KINDS)
    expect(shares[kind], kind).toBeCloseTo(
      alone.reduce((all, { kinds }) => all + kinds[kind], 0) / paths,
      12,
    );
  // 13 and the ward in it, 16 and 18, and two of those without anything.
  expect(known.ends.size).toBeLessThan(codes.length);
});

describe('the command', () => {
  const prefectures = AREAS.filter(({ code }) => code.length === 2).map(({ code }) => code);
  const files = Object.fromEntries(
    prefectures.map((code) => [`dist/windows/${code}.json`, JSON.stringify(WINDOWS.get(code) ?? [])]),
  );
  const content = { ...SHORT, directory: settingOf([centre({ area: '12' })]).directory };

  test('prints shares that add up, before and after, and writes nothing', () => {
    const { code, out, err, files: written } = run(['explain', '--summary'], files, content);
    expect([code, written.size]).toEqual([0, 0]);
    expect(err).toContain('数分かかります');
    expect(out).toContain(
      '| 種類 | 組み込みだけ: 都道府県と政令指定都市(67) | 組み込みだけ: 市区町村(1,741) | 窓口の一覧があるとき: 市区町村(1,741) |',
    );
    const rows = [...out.matchAll(/\| ([\d.]+) % \| ([\d.]+) % \| ([\d.]+) % \|/g)];
    expect(rows).toHaveLength(END_KINDS.length);
    for (const column of [1, 2, 3])
      expect(rows.reduce((all, row) => all + Number(row[column]), 0)).toBeCloseTo(100, 0);
  });
  test('needs the lists, and takes nothing that writes a sheet', () => {
    expect(run(['explain', '--summary', '--windows', 'gone'], files, content)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('gone/01.json: ファイルがありません') as string,
    });
    for (const more of [['--out', 'x'], ['--center', 'a.json'], ['--strict'], ['--format', 'md']])
      expect(run(['explain', '--summary', ...more], files, content).err).toContain(
        `--summary は、${more[0]} とあわせては使えません`,
      );
  });
});
