import { expect } from 'chai';
import type { Channel } from '../../src/directory/centre.ts';
import { centreCard, contactCard } from '../../src/components/contact-card/contact-card.ts';
import { has, part, parts } from '../support/find.ts';
import type { Reader } from '../support/screen.ts';
import { show } from '../support/screen.ts';
import { say } from '../support/texts.ts';
import { centre, contact, LIST_URL } from '../support/views.ts';

const OFFICE = 'Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off';
const PHONE: Channel = { method: 'phone', tel: '000-111-2222', hours: OFFICE };
const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+09:00`);
const card = (channel: Channel, reader?: Reader, change = {}) =>
  show((context) => contactCard(context, contact(channel, 'fresh', change), 3, LIST_URL), reader);
const cardOf = (...channels: Channel[]) =>
  show((context) =>
    centreCard(
      context,
      centre({ channels }),
      channels.map((channel) => contact(channel)),
      3,
      LIST_URL,
    ),
  );
const label = (root: Element) => part(root, 'calendar').textContent!.trim();

describe('somebody who would rather make contact later', () => {
  // The screens are shown on a Sunday; the Monday is a holiday.
  it('reads the next opening on a button, and has it put into the calendar', () => {
    const { root, reminders } = card(PHONE);
    expect(label(root)).to.equal(say('contact.calendar', { day: '24日（火）', time: '9:00' }));
    part(root, 'calendar').click();
    expect(reminders).to.deep.equal([
      {
        start: at('2026-11-24 09:00'),
        minutes: 30,
        title: say('contact.calendar.title'),
        description: '000-111-2222',
      },
    ]);
  });

  it('reads it in English', () => {
    const { root, reminders } = card(PHONE, { language: 'en' });
    expect(label(root)).to.equal(say('contact.calendar', { day: 'Tue, November 24', time: '9:00' }, 'en'));
    part(root, 'calendar').click();
    expect(reminders[0]!.title).to.equal(say('contact.calendar.title', {}, 'en'));
  });

  for (const [when, now, day, start] of [
    [
      'while it is open, the opening after the present one',
      '2026-11-24 10:00',
      '25日（水）',
      '2026-11-25 09:00',
    ],
    ['the month where it is another one', '2026-11-30 18:00', '12月1日（火）', '2026-12-01 09:00'],
    ['the first day of work in the new year', '2026-12-28 18:00', '1月4日（月）', '2027-01-04 09:00'],
  ] as const) {
    it(`is offered ${when}`, () => {
      const { root, reminders } = card(PHONE, { now: at(now) });
      expect(label(root)).to.equal(say('contact.calendar', { day, time: '9:00' }));
      part(root, 'calendar').click();
      expect(reminders[0]!.start).to.equal(at(start));
    });
  }

  it('reads the month of an opening in a year, though it is the same month', () => {
    const { root } = card({ ...PHONE, hours: 'Nov 10 09:00-10:00' });
    expect(label(root)).to.equal(say('contact.calendar', { day: '11月10日（水）', time: '9:00' }));
  });

  it('gets an entry no longer than the opening itself', () => {
    const { root, reminders } = card({ ...PHONE, hours: 'Tu 10:00-10:15' });
    part(root, 'calendar').click();
    expect(reminders[0]!.minutes).to.equal(15);
  });

  it('gets an entry of half an hour where they answer for weeks on end', () => {
    const { root, reminders } = card({ ...PHONE, hours: 'Dec 00:00-24:00' });
    part(root, 'calendar').click();
    expect(reminders[0]).to.include({ start: at('2026-12-01 00:00'), minutes: 30 });
  });

  it('reads the remark that belongs to that opening', () => {
    const { root } = card({ ...PHONE, hours: 'Tu 09:00-12:00 "要予約"' });
    expect(label(root)).to.equal(
      say('contact.remark', {
        words: say('contact.calendar', { day: '24日（火）', time: '9:00' }),
        remark: '要予約',
      }),
    );
  });

  for (const channel of [
    { method: 'in-person', address: '見本市中央1-2-3', hours: OFFICE },
    { method: 'sns', url: 'https://chat.example.jp/', label: 'LINE相談', hours: OFFICE },
    { method: 'online', url: 'https://online.example.jp/', hours: OFFICE },
  ] as const) {
    it(`leaves nothing in the calendar that others could read, where there is no number: ${channel.method}`, () => {
      const { root, reminders } = card(channel);
      part(root, 'calendar').click();
      expect(reminders[0]).to.include({ title: say('contact.calendar.title'), description: '' });
    });
  }

  it('is offered each moment only once', () => {
    const desk: Channel = { method: 'in-person', address: '見本市中央1-2-3', hours: OFFICE };
    expect(parts(cardOf(PHONE, desk).root, 'calendar')).to.have.lengthOf(1);
    expect(parts(cardOf(PHONE, { ...desk, hours: 'Fr 13:00-16:00' }).root, 'calendar')).to.have.lengthOf(2);
    // The first of the two is not to be had.
    expect(parts(cardOf({ method: 'phone', hours: OFFICE }, desk).root, 'calendar')).to.have.lengthOf(1);
  });
});

describe('nothing is put into a calendar', () => {
  for (const [why, channel, change] of [
    ['the hours are not known', { method: 'phone', tel: '000-111-2222' }],
    ['nobody could read the hours', { ...PHONE, hours: '平日' }],
    ['somebody always answers', { ...PHONE, hours: '24/7' }],
    ['a letter waits for nobody', { method: 'mail', url: 'mailto:soudan@example.jp', hours: OFFICE }],
    ['there is no number yet', { method: 'phone', hours: OFFICE }],
    ['the centre is closed for the time being', PHONE, { status: 'temporarily-closed' }],
  ] as const) {
    it(`where ${why}`, () => {
      expect(has(card(channel, {}, change).root, 'calendar')).to.equal(false);
    });
  }
});
