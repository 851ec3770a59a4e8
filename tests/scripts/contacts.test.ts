// The lists of all contacts in the docs say what the data says.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pagesOn } from '../../scripts/contacts/pages.ts';
import { contactPages } from '../../scripts/contacts/tables.ts';
import type { Centre, Channel } from '../../src/directory/centre.ts';

const FOLDER = 'docs/contacts';
const PREFECTURE = { code: '12', ja: '千葉県', en: 'Chiba' };
const PLACES = new Map([
  ['12', '千葉県'],
  ['12217', '柏市'],
]);
const PAGE = { url: 'https://www.pref.example.lg.jp/a.html' };

const entry = (channels: readonly Channel[], more: Partial<Centre> = {}): Centre => ({
  id: 'a',
  area: '12217',
  name: '見本の窓口',
  channels,
  programs: [],
  sources: [PAGE],
  ...more,
});
const phone = (checked?: string): Channel => ({
  method: 'phone',
  tel: '000-000-0000',
  sources: [PAGE],
  ...(checked !== undefined && { checked }),
});
function rowsOf(...entries: Centre[]): string[] {
  const { '12.md': page = '' } = contactPages(entries, PLACES, [PREFECTURE], '2026-11-30');
  return page
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);
}

describe('the lists of contacts in the docs', () => {
  it('are those of the data, with the states of the day that they name', () => {
    const index = readFileSync(`${FOLDER}/README.md`, 'utf8');
    const [day = ''] = /\d{4}-\d\d-\d\d/.exec(index) ?? [];
    const pages = pagesOn(day);
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(pages).sort());
    for (const [name, text] of Object.entries(pages))
      expect(readFileSync(`${FOLDER}/${name}`, 'utf8') === text, `${name}: npm run docs:contacts`).toBe(true);
  });

  it('tell how old a contact is', () => {
    const states = [
      '2026-11-30',
      '2025-10-26',
      '2025-10-25',
      '2022-10-22',
      '2022-10-21',
      '2022',
      undefined,
    ].map((checked) =>
      rowsOf(entry([phone(checked)]))[0]
        ?.split(' | ')
        .slice(-2)
        .join(' '),
    );
    expect(states).toEqual([
      '2026-11-30 新しい |',
      '2025-10-26 新しい |',
      '2025-10-25 古い |',
      '2022-10-22 古い |',
      '2022-10-21 とても古い |',
      '2022 とても古い |',
      '— 日付なし |',
    ]);
  });

  it('give a contact without pages of its own those of its entry, and their date', () => {
    const old = entry([{ method: 'phone', tel: '000-000-0000' }], { checked: '2026-10-01' });
    expect(rowsOf(old)).toEqual([
      '| 柏市 | センター | 見本の窓口 | 000-000-0000 | [1] | 2026-10-01 | 新しい |',
    ]);
  });

  it('say of an entry that nobody can be reached there, and which page names it', () => {
    expect(rowsOf(entry([{ method: 'phone' }]))).toEqual([
      '| 柏市 | センター | 見本の窓口 | — | [1] | — | 連絡先なし |',
    ]);
  });

  it('put contacts of one page and day into one row, others into rows of their own', () => {
    const desk: Channel = {
      method: 'in-person',
      address: '柏市1-2-3',
      sources: [PAGE],
      checked: '2026-11-01',
    };
    const mail: Channel = {
      method: 'mail',
      url: 'mailto:a@example.lg.jp',
      sources: [PAGE],
      checked: '2026-10-01',
    };
    expect(
      rowsOf(entry([{ ...phone('2026-11-01'), label: '専用' }, desk, mail])).map(
        (row) => row.split(' | ')[3],
      ),
    ).toEqual(['000-000-0000（専用）、柏市1-2-3', 'a@example.lg.jp']);
  });

  it('stand in the order of places and kinds, and count each entry once', () => {
    const entries = [
      entry([phone('2026-11-01')], {
        kind: 'office',
        name: '柏市',
        website: 'https://www.city.example.lg.jp/',
      }),
      entry([phone('2026-11-01'), phone('2026-10-01')], { kind: 'window' }),
      entry([phone()], { area: '12', name: 'a|b' }),
    ];
    expect(rowsOf(...entries).map((row) => row.split(' | ').slice(0, 3).join(' '))).toEqual([
      '| 千葉県 センター a\\|b',
      '| 柏市 窓口 見本の窓口',
      '| 柏市 窓口 見本の窓口',
      '| 柏市 役所 [柏市](https://www.city.example.lg.jp/)',
    ]);
    const twin = entry([], { id: 'c', kind: 'window' });
    const pages = contactPages([...entries, twin], PLACES, [PREFECTURE], '2026-11-30');
    expect(pages['README.md']).toContain('| [千葉県](12.md) | 1 | 2 | 1 | 3 | 0 | 0 | 1 | 1 |');
    expect(pages['12.md']).toContain('[1]: <https://www.pref.example.lg.jp/a.html>');
  });
});
