import { expect } from 'chai';
import type { Channel } from '../../src/directory/centre.ts';
import type { Contact } from '../../src/directory/directory.ts';
import { contactCard } from '../../src/components/contact-card/contact-card.ts';
import { hotline as drawLine } from '../../src/components/hotline.ts';
import { all, find, has, part, parts, textOf, wordsOf } from '../support/find.ts';
import type { Reader } from '../support/screen.ts';
import { show } from '../support/screen.ts';
import { say } from '../support/texts.ts';
import { contact, hotline, LIST_URL } from '../support/views.ts';

const at = (time: string): number => Date.parse(`${time.replace(' ', 'T')}:00+09:00`);
const draw = (given: Contact, reader?: Reader) =>
  show((context) => contactCard(context, given, 3, LIST_URL), reader).root;
const phone = (more: Partial<Channel> = {}): Channel => ({
  method: 'phone',
  tel: '000-111-2222',
  hours: 'Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off',
  ...more,
});
const noteOf = (root: Element): string => part(root, 'status').textContent!.trim();
/** What the card of an office says at a time. 2026-11-22 is a Sunday, 11-23 a holiday. */
const note = (time: string, hours = phone().hours!, language: 'ja' | 'en' = 'ja'): string =>
  noteOf(draw(contact(phone({ hours })), { now: at(time), language }));

describe('on the card of a contact a person reads', () => {
  it('until when it is open, without a leading zero @wcag:1.4.1', () => {
    expect(note('2026-11-24 10:00')).to.equal(say('contact.open', { time: '17:00' }));
    expect(note('2026-11-24 07:00', 'Tu 06:30-09:00')).to.equal(say('contact.open', { time: '9:00' }));
    expect(note('2026-11-24 18:30', 'Tu 18:00-24:00')).to.equal(say('contact.open', { time: '24:00' }));
    expect(note('2026-11-24 22:00', 'Tu 21:00-02:00')).to.equal(
      say('contact.open', { time: say('hours.next-day', { time: '2:00' }) }),
    );
  });

  it('how many minutes are left of the last hour', () => {
    expect(note('2026-11-24 16:35')).to.equal(say('contact.open.soon', { minutes: 25 }));
    expect(note('2026-11-24 16:59')).to.equal(say('contact.open.soon', { minutes: 1 }));
    expect(note('2026-11-24 15:59')).to.equal(say('contact.open', { time: '17:00' }));
  });

  it('that it is open, where it does not close soon', () => {
    expect(note('2026-11-24 10:00', '24/7')).to.equal(say('contact.open.long'));
    expect(note('2026-11-24 10:00', 'Mo-Fr 00:00-24:00')).to.equal(say('contact.open.long'));
  });

  it('when it opens again: today, on another day with its weekday, in another month, in another year', () => {
    expect(note('2026-11-24 08:00')).to.equal(say('contact.closed.today', { time: '9:00' }));
    expect(note('2026-11-20 18:00')).to.equal(say('contact.closed', { day: '24日（火）', time: '9:00' }));
    expect(note('2026-11-30 18:00')).to.equal(say('contact.closed', { day: '12月1日（火）', time: '9:00' }));
    expect(note('2026-12-28 18:00')).to.equal(say('contact.closed', { day: '1月4日（月）', time: '9:00' }));
  });

  it('whom to ask where it is closed and the next opening is not known', () => {
    expect(note('2026-11-24 10:00', 'off')).to.equal(say('contact.closed.unknown'));
  });

  it('it in English as well', () => {
    expect(note('2026-11-24 10:00', undefined, 'en')).to.equal(say('contact.open', { time: '17:00' }, 'en'));
    expect(note('2026-11-20 18:00', undefined, 'en')).to.match(
      /^Closed now\. Opens again .*Tue.*24.* at 9:00$/,
    );
  });

  it("what limits it, in the source's own words", () => {
    expect(note('2026-11-24 10:00', 'Mo-Fr 09:00-17:00 "要予約"')).to.equal(
      say('contact.remark', { words: say('contact.open', { time: '17:00' }), remark: '要予約' }),
    );
    expect(note('2026-11-25 10:00', 'Mo-Fr 09:00-17:00; We off "会議"')).to.equal(
      say('contact.remark', {
        words: say('contact.closed', { day: '26日（木）', time: '9:00' }),
        remark: '会議',
      }),
    );
  });

  it('nothing at all where the hours are not known', () => {
    for (const hours of ['平日の昼', '', undefined]) {
      const root = draw(
        contact({ method: 'phone', tel: '000-111-2222', ...(hours !== undefined && { hours }) }),
      );
      expect(has(root, 'status')).to.equal(false);
      expect(textOf(root)).not.to.contain('受付時間外');
    }
    expect(
      has(draw(contact({ method: 'phone', tel: '000-111-2222', hoursText: '平日9時〜17時' })), 'status'),
    ).to.equal(false);
  });

  it('nothing of it where there is no number to call', () => {
    expect(has(draw(contact({ method: 'phone', hours: '24/7' })), 'status')).to.equal(false);
  });

  it('nothing of it for mail and forms, which can be written at any hour', () => {
    const mail = (now: number) =>
      draw(contact({ method: 'mail', url: 'https://example.jp/form', hours: 'Mo-Fr 09:00-17:00' }), { now });
    for (const time of ['2026-11-24 10:00', '2026-11-24 03:00'])
      expect(has(mail(at(time)), 'status')).to.equal(false);
    expect(textOf(mail(at('2026-11-24 10:00')))).to.contain('月〜金 09:00〜17:00');
  });

  it('it right below the link, above the hours', () => {
    const root = draw(contact(phone()), { now: at('2026-11-24 10:00') });
    const [link, status, hours] = [find(root, 'a[href^="tel:"]'), part(root, 'status'), find(root, 'dl')];
    expect(link.compareDocumentPosition(status) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    expect(status.compareDocumentPosition(hours) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });
});

describe('a style sheet of the page', () => {
  const state = (time: string, hours?: string) =>
    part(draw(contact(phone(hours === undefined ? {} : { hours })), { now: at(time) }), 'status').dataset[
      'state'
    ];

  it('can tell open from closed', () => {
    expect([
      state('2026-11-24 10:00'),
      state('2026-11-24 16:59'),
      state('2026-11-24 10:00', '24/7'),
    ]).to.deep.equal(['open', 'open', 'open']);
    expect([state('2026-11-24 18:00'), state('2026-11-24 10:00', 'off')]).to.deep.equal(['closed', 'closed']);
  });
});

describe('where the contact may have changed since a person reads', () => {
  const words = (freshness: Contact['freshness'], time = '2026-11-24 10:00'): string =>
    noteOf(draw(contact(phone(), freshness), { now: at(time) }));

  it('that this is what the data says', () => {
    const open = say('contact.open', { time: '17:00' });
    for (const freshness of ['old', 'undated'] as const) {
      expect(words(freshness))
        .to.equal(say('contact.open.by-data', { words: open }))
        .and.to.match(/^この情報では、/);
      expect(words(freshness, '2026-11-24 08:00')).to.equal(
        say('contact.open.by-data', { words: say('contact.closed.today', { time: '9:00' }) }),
      );
    }
    expect(words('fresh')).to.equal(open);
  });
});

describe('a centre that is closed for the time being', () => {
  const closed = (more: Partial<Contact['centre']> = {}) =>
    draw(contact(phone(), 'fresh', { status: 'temporarily-closed', ...more }), {
      now: at('2026-11-24 10:00'),
    });

  it('says so at the top, and never that it is open now', () => {
    const root = closed();
    expect(part(root, 'alert').textContent!.trim()).to.equal(say('contact.temporarily-closed'));
    expect(
      part(root, 'alert').compareDocumentPosition(find(root, 'a[href^="tel:"]')) &
        Node.DOCUMENT_POSITION_FOLLOWING,
    ).to.be.greaterThan(0);
    expect(has(root, 'status')).to.equal(false);
  });

  it("says it with the source's own words where there are any, and those alone where it works", () => {
    expect(
      part(closed({ alert: '改修工事のため' }), 'alert')
        .textContent!.replace(/\s+/g, ' ')
        .trim(),
    ).to.equal(`${say('contact.temporarily-closed')} 改修工事のため`);
    const moved = draw(contact(phone(), 'fresh', { alert: '4月に移転しました' }), {
      now: at('2026-11-24 10:00'),
    });
    expect(part(moved, 'alert').textContent!.trim()).to.equal('4月に移転しました');
    expect(find(moved, '[part=alert] [lang]').getAttribute('lang')).to.equal('ja');
    expect(noteOf(moved)).to.equal(say('contact.open', { time: '17:00' }));
  });

  it('is not mentioned for a centre that works as usual', () => {
    expect(has(draw(contact(phone())), 'alert')).to.equal(false);
  });
});

describe('on a national line a person reads', () => {
  const line = (checked: string | undefined, more: object = {}, time = '2026-11-24 17:00') =>
    show(
      (context) =>
        drawLine(
          context,
          hotline({
            numbers: [
              { tel: '0120-000-000', hours: '16:00-21:00' },
              { tel: '0570-000-000', hours: '10:00-12:00' },
            ],
            ...(checked && { checked }),
            ...more,
          }),
        ),
      { now: at(time) },
    ).root;

  it('of each of its numbers whether somebody answers', () => {
    expect(
      parts(line('2026-10-01'), 'status').map((status) => [
        status.textContent!.trim(),
        status.dataset['state'],
      ]),
    ).to.deep.equal([
      [say('contact.open', { time: '21:00' }), 'open'],
      [say('contact.closed', { day: '25日（水）', time: '10:00' }), 'closed'],
    ]);
  });

  it('that this is what the data says, where it is old or nobody knows how old', () => {
    for (const checked of ['2024-09', undefined])
      for (const status of parts(line(checked), 'status'))
        expect(status.textContent).to.match(/^この情報では、/);
  });

  it('nothing of it where a line answers at any hour, or its hours are not known', () => {
    expect(has(line('2026-10-01', { always: true }), 'status')).to.equal(false);
    expect(
      has(
        line('2026-10-01', { numbers: [{ tel: '0570-000-000', hoursText: '地域により異なる' }] }),
        'status',
      ),
    ).to.equal(false);
  });
});

describe('hours for some are rows of their own:', () => {
  const rows = (hoursFor: Channel['hoursFor'], reader?: Reader) =>
    all(draw(contact(phone({ hours: 'Mo-Fr 09:00-17:00', hoursFor: hoursFor! })), reader), 'dl > div')
      .map((row) => textOf(row))
      .slice(1);
  const ten = { hours: 'Tu 10:00-12:00' } as const;

  it('holidays and first contacts', () => {
    expect(
      rows([
        { condition: 'holidays', hours: 'PH 10:00-12:00' },
        { condition: 'first-time', ...ten },
      ]),
    ).to.deep.equal([
      `${say('contact.hours.for.holidays')} 祝日 10:00〜12:00`,
      `${say('contact.hours.for.first-time')} 火 10:00〜12:00`,
    ]);
  });

  it('ages, with one end or both', () => {
    expect(
      rows([
        { condition: 'age', minimumAge: 6, maximumAge: 18, ...ten },
        { condition: 'age', minimumAge: 18, ...ten },
        { condition: 'age', maximumAge: 0, ...ten },
      ]),
    ).to.deep.equal([
      `${say('contact.hours.for.age', { from: 6, to: 18 })} 火 10:00〜12:00`,
      `${say('contact.hours.for.age.from', { from: 18 })} 火 10:00〜12:00`,
      `${say('contact.hours.for.age.to', { to: 0 })} 火 10:00〜12:00`,
    ]);
  });

  it("by the source's own words where it has some, and as written where they can't be read", () => {
    expect(
      rows([
        { condition: 'first-time', label: '初めての相談', ...ten },
        { condition: 'other', hoursText: '夜間は要予約' },
        { condition: 'age', hoursText: '放課後' },
      ]),
    ).to.deep.equal([
      '初めての相談 火 10:00〜12:00',
      `${say('contact.hours.for.other')} 夜間は要予約`,
      `${say('contact.hours.for.other')} 放課後`,
    ]);
  });

  it('heard in Japanese on an English page where they are Japanese @wcag:3.1.2', () => {
    const root = draw(contact(phone({ hoursFor: [{ condition: 'other', label: '夜間', ...ten }] })), {
      language: 'en',
    });
    expect(
      all(root, 'dt')
        .find((term) => wordsOf(term) === '夜間')!
        .getAttribute('lang'),
    ).to.equal('ja');
    expect(rows([{ condition: 'holidays', ...ten }], { language: 'en' })[0]).to.match(
      new RegExp(`^${say('contact.hours.for.holidays', {}, 'en')}`),
    );
  });

  it('none where the source has none', () => {
    expect(rows([])).to.deep.equal([]);
  });
});

describe('for whom a centre is', () => {
  const terms = (more: Partial<Contact['centre']>, reader?: Reader) =>
    all(draw(contact({ method: 'phone', tel: '000-111-2222' }, 'fresh', more), reader), 'dl > div')
      .map((row) => textOf(row))
      .slice(1);

  it('stands on its card, with the ages and the cost', () => {
    expect(
      terms({ eligibility: '市内の本人と家族', cost: '無料', minimumAge: 15, maximumAge: 39 }),
    ).to.deep.equal([
      `${say('contact.eligibility')} 市内の本人と家族`,
      `${say('contact.ages')} ${say('contact.hours.for.age', { from: 15, to: 39 })}`,
      `${say('contact.cost')} 無料`,
    ]);
    expect(terms({ minimumAge: 18 })).to.deep.equal([
      `${say('contact.ages')} ${say('contact.hours.for.age.from', { from: 18 })}`,
    ]);
    expect(terms({ maximumAge: 18 })).to.deep.equal([
      `${say('contact.ages')} ${say('contact.hours.for.age.to', { to: 18 })}`,
    ]);
  });

  it('is not said where it is not known', () => {
    expect(terms({})).to.deep.equal([]);
  });

  it('is heard in Japanese on an English page, but for the words of ours', () => {
    const root = draw(
      contact({ method: 'phone', tel: '000-111-2222' }, 'fresh', {
        eligibility: '市内の本人',
        minimumAge: 15,
      }),
      { language: 'en' },
    );
    const lang = (text: string) =>
      all(root, 'dd')
        .find((row) => row.textContent === text)!
        .getAttribute('lang');
    expect(lang('市内の本人')).to.equal('ja');
    expect(lang(say('contact.hours.for.age.from', { from: 15 }, 'en'))).to.equal(null);
  });
});

describe('where the words of the source exclude days that the hours do not name, a person reads', () => {
  const words = '月〜金 10:00〜17:00（祝日・年末年始を除く）';
  const unsure = (time: string, language: 'ja' | 'en' = 'ja', more: Partial<Channel> = {}, beside = {}) =>
    draw(contact(phone({ hours: 'Mo-Fr 10:00-17:00; PH off', hoursText: words, ...more }), 'fresh', beside), {
      now: at(time),
      language,
    });
  const why = (language: 'ja' | 'en' = 'ja') => say('contact.unsure.year-end', {}, language);

  for (const language of ['ja', 'en'] as const) {
    it(`on 30 December neither "open" nor an entry for the 31st, but why and where to ask (${language})`, () => {
      const root = unsure('2026-12-30 10:30', language);
      expect(noteOf(root)).to.equal(say('contact.unsure', { why: why(language) }, language));
      expect(part(root, 'status').dataset['state']).to.equal('unknown');
      expect(textOf(root)).not.to.match(/受付時間内です|Open now|31/);
      expect(part(root, 'calendar').textContent).to.contain(
        say(
          'contact.calendar',
          { day: language === 'ja' ? '1月5日（火）' : 'Tue, January 5', time: '10:00' },
          language,
        ),
      );
      expect(all(root, 'dd [lang=ja]').map((quote) => quote.textContent)).to.include(words);
    });
  }

  it('in the evening before, no next day that is not sure, and none that is called the next', () => {
    expect(noteOf(unsure('2026-12-28 20:00'))).to.equal(
      say('contact.closed.unsure.until', { why: why(), day: '1月5日（火）', time: '10:00' }),
    );
    expect(noteOf(unsure('2026-12-24 20:00'))).to.equal(
      say('contact.closed', { day: '25日（金）', time: '10:00' }),
    );
  });

  it('also where another word of the centre excludes them, and of holidays, summer and other days', () => {
    expect(
      noteOf(
        unsure(
          '2026-12-30 10:30',
          'ja',
          { hoursText: '月〜金 10:00〜17:00' },
          { alert: '12月29日から1月3日まで休みます' },
        ),
      ),
    ).to.contain(why());
    expect(noteOf(unsure('2026-11-23 10:30', 'ja', { hours: 'Mo-Fr 10:00-17:00' }))).to.contain(
      say('contact.unsure.holiday'),
    );
    expect(noteOf(unsure('2026-08-13 10:30', 'ja', { hoursText: 'お盆を除く' }))).to.contain(
      say('contact.unsure.summer'),
    );
    expect(noteOf(unsure('2026-11-28 10:30', 'ja', { hours: 'Mo-Sa 10:00-17:00' }))).to.contain(
      say('contact.unsure.words'),
    );
  });

  it('where nothing is sure for a year, no day at all', () => {
    expect(noteOf(unsure('2026-11-24 20:00', 'ja', { hours: 'Mo-Fr 10:00-19:00' }))).to.contain(
      say('contact.unsure.words'),
    );
    const everyDay = unsure('2026-11-24 20:00', 'ja', {
      hours: 'Dec 29-Jan 03 10:00-12:00',
      hoursText: '12/29〜1/3は休み',
    });
    expect(noteOf(everyDay)).to.equal(say('contact.closed.unsure', { why: why() }));
    expect(has(everyDay, 'calendar')).to.equal(false);
  });

  it('that there may be other days off, where no dates are given', () => {
    expect(noteOf(unsure('2026-11-24 10:30', 'ja', { hoursText: '休館日を除く' }))).to.equal(
      say('contact.open.undated', { words: say('contact.open', { time: '17:00' }) }),
    );
  });

  it('it also of a national line', () => {
    const root = show(
      (context) =>
        drawLine(
          context,
          hotline({
            numbers: [
              { tel: '0120-000-000', hours: '10:00-17:00', hoursText: '毎日10:00〜17:00（年末年始を除く）' },
            ],
            checked: '2026-10-01',
          }),
        ),
      { now: at('2026-12-30 10:30') },
    ).root;
    expect(noteOf(root)).to.equal(say('contact.unsure', { why: why() }));
  });
});
