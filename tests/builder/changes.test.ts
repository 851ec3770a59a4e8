import { describe, expect, it } from 'vitest';
import { changesIn, dueIn, nextCheck, rowsFor, takeOnBoard } from '../../src/builder/changes.ts';
import { addEntry, checkedOn, confirm } from '../../src/builder/facts.ts';
import { withDirectory, withEntry, withoutEntry } from '../../src/builder/plan.ts';
import { known, planFor, TODAY } from './support/known.ts';

const plan = planFor('12217');
const old = withEntry(plan, '12217-window', (entry) => ({
  ...entry,
  channels: entry.channels.map((channel) => (channel.tel ? { ...channel, tel: '000-000-0000' } : channel)),
}));
const onBoard = known.windows('12').find(({ id }) => id === '12217-window')!;

describe('a year later', () => {
  it('nothing is told of a tag that says what is on board', () => {
    expect(changesIn(known, plan)).toEqual([]);
  });

  it('a number that differs is told with both', () => {
    expect(changesIn(known, old)).toMatchObject([
      {
        kind: 'other',
        entry: { id: '12217-window' },
        differences: [{ field: 'tel', yours: '000-000-0000', onBoard: onBoard.channels[0]!.tel }],
      },
    ]);
  });

  it('that somebody has checked it is no difference', () => {
    expect(changesIn(known, confirm(known, plan, '12217-window', TODAY))).toEqual([]);
  });

  it('the number on board can be taken', () => {
    expect(takeOnBoard(old, onBoard)).toEqual(plan);
  });

  it('a window that is missing is told, and can be taken', () => {
    const less = withoutEntry(plan, '12217-window');
    expect(changesIn(known, less)).toEqual([{ kind: 'missing', entry: onBoard }]);
    expect(changesIn(known, takeOnBoard(less, onBoard))).toEqual([]);
  });

  it('an entry that is no longer on board is told, unless the clerk has added it', () => {
    const gone = { ...onBoard, id: '12217-window-2' };
    const added = addEntry(known, withDirectory(plan, [...plan.settings.directory, gone])).plan;
    expect(changesIn(known, added)).toEqual([{ kind: 'gone', entry: gone }]);
  });
});

describe('what has to be looked at again', () => {
  it('comes with the page to look at, also where the script has the entry', () => {
    const then = '2028-01-01';
    const due = dueIn(known, plan, then);
    expect(due.map(({ entry }) => entry.id)).toContain('12217-window');
    expect(due.find(({ entry }) => entry.id === '12217-window')!.page).toMatch(/^https:/);
  });

  it('is nothing of what was checked today', () => {
    const fresh = withDirectory(
      plan,
      plan.settings.directory.map((entry) => checkedOn(entry, TODAY)),
    );
    const ids = fresh.settings.directory.map(({ id }) => id);
    expect(dueIn(known, fresh, TODAY).filter(({ entry }) => ids.includes(entry.id))).toEqual([]);
  });

  it('has one row a contact on the sheet, each with a page', () => {
    const rows = rowsFor(known, plan, TODAY);
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.every(({ page }) => page.startsWith('http'))).toBe(true);
  });

  it('is next due a year after the oldest check, and never in the past', () => {
    expect(nextCheck(known, plan, '2026-11-30') > '2026-11-30').toBe(true);
    expect(nextCheck(known, plan, '2040-01-01')).toBe('2040-12-31');
  });
});
