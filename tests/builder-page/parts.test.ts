import ical from 'ical.js';
import { describe, expect, it } from 'vitest';
import { importList } from '../../src/builder-page/import-list.ts';
import type { Page } from '../../src/builder-page/page.ts';
import { checkReminder } from '../../src/builder-page/reminder.ts';
import { clockText } from '../../src/builder-page/week-grid.ts';
import { sayIn } from '../../src/builder-page/words.ts';
import { changesIn } from '../../src/builder/changes.ts';
import { addEntry } from '../../src/builder/facts.ts';
import { known, planFor, TODAY } from '../builder/support/known.ts';

describe('a time as it is typed', () => {
  it.each([
    ['9', '09:00'],
    ['9:00', '09:00'],
    ['09:30', '09:30'],
    ['900', '09:00'],
    ['1730', '17:30'],
    ['９：００', '09:00'],
    ['９時', '09:00'],
    ['9時半', '09:30'],
    ['17時15分', '17:15'],
    ['24:00', '24:00'],
  ])('%s is %s', (typed, time) => {
    expect(clockText(typed)).toBe(time);
  });

  it.each(['', 'あさ', '25:00', '24:01', '9:60', '12345', '-1', '9:5:5'])('%j is none', (typed) => {
    expect(clockText(typed)).toBeNull();
  });
});

describe('a list of the town', () => {
  const read = (text: string, more: { plan?: ReturnType<typeof planFor>; source?: string } = {}) =>
    importList(more.plan ?? planFor('12217'), known, {
      bytes: new TextEncoder().encode(text),
      source: more.source ?? 'https://www.city.example.lg.jp/list.html',
      today: TODAY,
      language: 'ja',
    });

  it('is added to what is there, for the place that was chosen', () => {
    const { plan, lines } = read('名称,電話番号\n見本相談室,000-000-0000\n');
    expect(plan.settings.directory.at(-1)).toMatchObject({
      name: '見本相談室',
      area: '12217',
      sources: [{ url: 'https://www.city.example.lg.jp/list.html' }],
    });
    expect(lines[0]).toBe('1 行を読み、1 件を足しました。');
  });

  it('is the town’s own: it can be left out again, and is not missed in what is on board', () => {
    const { plan } = read('ID,名称,電話番号\na1,見本相談室,000-000-0000\n');
    expect(plan.settings.directory.at(-1)!.id).toBe('own-a1');
    expect(changesIn(known, plan)).toEqual([]);
  });

  it('is told of row by row, without the names of the data', () => {
    const { lines } = read('名称,電話番号\n見本相談室,000-000-0000\n');
    expect(lines.join('\n')).toContain('2行目');
    expect(lines.join('\n')).not.toMatch(/channels|\[0\]/);
  });

  it('is not added twice', () => {
    const once = read('ID,名称,電話番号\na1,見本相談室,000-000-0000\n').plan;
    expect(read('ID,名称,電話番号\na1,見本相談室,000-000-0000\n', { plan: once }).plan).toBe(once);
  });

  it('without its page is asked for it in words of this page', () => {
    const { plan } = addEntry(known, planFor('12217'));
    const { plan: same, lines } = read('名称,電話番号\n見本相談室,000-000-0000\n', { plan, source: '' });
    expect(same).toBe(plan);
    expect(lines.join('\n')).toContain('一覧が載っているページ');
    expect(lines.join('\n')).not.toContain('--');
  });

  it.each([
    ['こんにちは\n', '見出し'],
    ['名称,電話番号\n"見本,000\n', '引用符'],
  ])('that can’t be read is told: %j', (text, words) => {
    const { lines } = read(text);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(words);
  });

  it('from a page whose address is none is told', () => {
    expect(read('名称\n', { source: 'ここ' }).lines).toEqual([
      'ページのアドレスは https:// か http:// で始まるものにしてください。',
    ]);
  });
});

it('the reminder is an entry at nine on the day, with every contact and its page', () => {
  const text = checkReminder(
    { say: sayIn('ja'), known, plan: planFor('12217'), today: TODAY } as Page,
    '2027-11-30',
  );
  const event = new ical.Event(
    new ical.Component(ical.parse(text) as object[]).getFirstSubcomponent('vevent')!,
  );
  expect(event.summary).toBe('相談案内の連絡先を確かめる');
  expect(event.startDate.toString()).toBe('2027-11-30T09:00:00');
  expect(event.description).toContain(
    known.windows('12').find(({ id }) => id === '12217-window')!.channels[0]!.tel,
  );
  expect(event.description).toContain('https://');
});
