import { describe, expect, it } from 'vitest';
import {
  addEntry,
  carry,
  confirm,
  factsFor,
  isCheckedOn,
  withContact,
  withEntries,
  withHours,
  withPage,
} from '../../src/builder/facts.ts';
import { isOwn, withEntry, withPlace } from '../../src/builder/plan.ts';
import { entriesFor } from '../../src/builder/facts.ts';
import { known, planFor, TODAY } from './support/known.ts';

const shown = (area: string) =>
  factsFor(known, planFor(area), TODAY).map(({ level, centre }) => [level, centre.id]);

describe('the facts of a place', () => {
  it('are those of the town, of its prefecture and the switchboard', () => {
    const levels = shown('12217').map(([level]) => level);
    expect(levels).toContain('window');
    expect(levels).toContain('prefecture');
    expect(levels).toContain('office');
  });

  it('are those of a designated city, too', () => {
    expect(shown('14130').map(([level]) => level)).toContain('city');
  });

  it('say which of them stand in the tag: the script has the centres on board, not the windows', () => {
    const facts = factsFor(known, planFor('12217'), TODAY);
    expect(new Set(facts.filter(({ carried }) => carried).map(({ level }) => level))).toEqual(
      new Set(['window', 'office']),
    );
  });

  it('end with what else stands in the tag, such as a town’s own office on the page of its prefecture', () => {
    const town = { ...addEntry(known, planFor('12217')).plan.settings.directory.find(isOwn)!, name: '見本' };
    const plan = withEntries(known, planFor('12'), [town]);
    expect(factsFor(known, plan, TODAY).at(-1)).toMatchObject({
      level: 'municipality',
      carried: true,
      centre: { name: '見本' },
    });
  });

  it('are none before a place is chosen', () => {
    expect(shown('')).toEqual([]);
  });
});

describe('confirming', () => {
  const centre = factsFor(known, planFor('12217'), TODAY).find(({ level }) => level === 'prefecture')!.centre;

  it('takes the prefecture’s centre into the tag with today’s date, and its siblings as they are', () => {
    const { directory } = confirm(known, planFor('12217'), centre.id, TODAY).settings;
    const siblings = known.directory.centres.filter(({ area, kind }) => area === '12' && !kind);
    expect(directory.filter(({ area, kind }) => area === '12' && !kind).map(({ id }) => id)).toEqual(
      siblings.map(({ id }) => id),
    );
    expect(directory.filter((entry) => isCheckedOn(entry, TODAY)).map(({ id }) => id)).toEqual([centre.id]);
  });

  it('changes no other contact of what the widget shows', () => {
    const before = factsFor(known, planFor('12217'), TODAY);
    const after = factsFor(known, confirm(known, planFor('12217'), centre.id, TODAY), TODAY);
    const told = (facts: typeof before) =>
      facts.flatMap(({ centre: one }) => one.channels.map(({ tel, url, address }) => [tel, url, address]));
    expect(told(after)).toEqual(told(before));
  });

  it('leaves an entry that is not on board alone', () => {
    const plan = planFor('12217');
    expect(carry(known, plan, 'nobody')).toBe(plan);
  });
});

describe('adding an entry', () => {
  it.each(['12', '14130', '12217'])('leaves every centre of the script in its place: %s', (area) => {
    const before = factsFor(known, planFor(area), TODAY).map(({ centre }) => centre.id);
    const { plan, id } = addEntry(known, planFor(area));
    const after = factsFor(known, plan, TODAY).map(({ centre }) => centre.id);
    expect([...after].sort()).toEqual([...before, id].sort());
  });
});

describe('another number', () => {
  const entry = known.windows('12').find(({ id }) => id === '12217-window')!;

  it('needs its page named again: the pages of the old one say nothing of it', () => {
    const [channel] = withContact(entry, 0, 'tel', '000-000-0000', TODAY).channels;
    expect(channel).toMatchObject({ tel: '000-000-0000', checked: TODAY, sources: [] });
    const page = 'https://www.city.example.lg.jp/';
    expect(withPage(entry, 0, page).channels[0]!.sources).toEqual([{ url: page }]);
  });

  it('that is the same changes nothing, not even the date', () => {
    const { tel } = entry.channels[0]!;
    expect(withContact(entry, 0, 'tel', tel!, TODAY)).toEqual(entry);
  });

  it('that is taken away leaves the method, without a contact', () => {
    const [channel] = withContact(entry, 0, 'tel', '', TODAY).channels;
    expect(channel).not.toHaveProperty('tel');
    expect(channel!.method).toBe('phone');
  });
});

it('hours that are set anew take the words of the old ones with them', () => {
  const entry = known.windows('12').find(({ id }) => id === '12217-window')!;
  const worded = {
    ...entry,
    channels: [{ ...entry.channels[0]!, hours: 'Mo 09:00-10:00', hoursText: '月 9時' }],
  };
  const [channel] = withHours(worded, 0, 'Tu 09:00-10:00').channels;
  expect(channel!.hours).toBe('Tu 09:00-10:00');
  expect(channel).not.toHaveProperty('hoursText');
});

it('choosing another place keeps what was added by hand', () => {
  const plan = withEntry(addEntry(known, planFor('12217')).plan, 'own-1', (entry) => ({
    ...entry,
    name: '見本',
  }));
  const moved = withPlace(plan, '13113', entriesFor(known, '13113'));
  expect(moved.settings.directory.map(({ name, area }) => [name, area])).toContainEqual(['見本', '12217']);
  expect(moved.settings.directory.some(({ id }) => id === '12217-window')).toBe(false);
});
