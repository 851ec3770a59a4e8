import { expect } from 'chai';
import { describeHours, parseHours } from '../../src/opening-hours/index.ts';
import type { Channel } from '../../src/directory/centre.ts';
import { hoursText } from '../../src/components/contact-card/hours-text.ts';
import { hoursLine } from '../../src/i18n/hours.ts';
import { all, textOf } from '../support/find.ts';
import { show, translate } from '../support/screen.ts';
import type { Language } from '../support/texts.ts';
import { say } from '../support/texts.ts';

const lines = (hours: string, language: Language): string[] =>
  describeHours(parseHours(hours).hours!).map((line) => hoursLine(translate({ language }), line));

describe('hours read as phrases:', () => {
  const wordings: readonly (readonly [hours: string, ja: string, en: string])[] = [
    ['Mo-Fr 09:00-17:00', '月〜金 09:00〜17:00', 'Mon–Fri 09:00–17:00'],
    ['Tu 10:00-16:00', '火 10:00〜16:00', 'Tue 10:00–16:00'],
    [
      'Mo,We,Fr 10:00-12:00,13:00-16:00',
      '月、水、金 10:00〜12:00、13:00〜16:00',
      'Mon, Wed, Fri 10:00–12:00, 13:00–16:00',
    ],
    ['09:00-17:00', '毎日 09:00〜17:00', 'every day 09:00–17:00'],
    ['24/7', '24時間', '24 hours'],
    ['We[2] 13:00-15:00', '第2水 13:00〜15:00', 'Wed no. 2 of the month 13:00–15:00'],
    [
      'Sa[1,3] 13:00-15:00',
      '第1土、第3土 13:00〜15:00',
      'Sat no. 1 of the month, Sat no. 3 of the month 13:00–15:00',
    ],
    ['Fr[-1] 13:00-15:00', '最終金 13:00〜15:00', 'last Fri of the month 13:00–15:00'],
    ['22:00-06:00', '毎日 22:00〜翌06:00', 'every day 22:00–06:00 the next day'],
    ['18:00-24:00', '毎日 18:00〜24:00', 'every day 18:00–24:00'],
    ['Apr-Sep Mo-Fr 09:00-18:00', '4月〜9月、月〜金 09:00〜18:00', 'Apr–Sep, Mon–Fri 09:00–18:00'],
    ['Aug 13-15 10:00-12:00', '8月13日〜8月15日 10:00〜12:00', 'Aug 13–Aug 15 10:00–12:00'],
    ['PH 10:00-12:00', '祝日 10:00〜12:00', 'public holidays 10:00–12:00'],
    ['Mo-Fr 09:00-17:00 "要予約"', '月〜金 09:00〜17:00 (要予約)', 'Mon–Fri 09:00–17:00 (要予約)'],
  ];
  for (const [hours, ja, en] of wordings) {
    it(`${hours} → ${ja} / ${en}`, () => {
      expect(lines(hours, 'ja')).to.deep.equal([ja]);
      expect(lines(hours, 'en')).to.deep.equal([en]);
    });
  }

  it('days that are closed stand in rows of their own', () => {
    const hours = 'Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off; We off';
    expect(lines(hours, 'ja')).to.deep.equal([
      '月〜金 09:00〜17:00',
      '祝日は休み',
      '12月29日〜1月3日は休み',
      '水は休み',
    ]);
    expect(lines(hours, 'en')).to.deep.equal([
      'Mon–Fri 09:00–17:00',
      'closed public holidays',
      'closed Dec 29–Jan 3',
      'closed Wed',
    ]);
  });

  it('dates of one year only carry the year', () => {
    expect(lines('Mo-Fr 09:00-17:00; 2026 Dec 28-2027 Jan 04 off', 'ja')[1]).to.equal(
      '2026年12月28日〜2027年1月4日は休み',
    );
    expect(lines('Mo-Fr 09:00-17:00; 2026 Dec 28-2027 Jan 04 off', 'en')[1]).to.equal(
      'closed December 28, 2026–January 4, 2027',
    );
  });
});

describe('the hours of a contact', () => {
  const read = (channel: Partial<Channel>, language: Language = 'ja') =>
    show(({ t }) => hoursText(t, { method: 'phone', ...channel }), { language }).root;
  const both = { hours: 'Mo-Fr 09:00-17:00; PH off', hoursText: '平日9時から17時(祝日と盆を除く)' };

  it('are shown as the source writes them, since it may say more', () => {
    expect(textOf(read(both))).to.equal(both.hoursText);
  });

  it('are translated for an English reader', () => {
    expect(all(read(both, 'en'), 'li').map((row) => row.textContent)).to.deep.equal([
      'Mon–Fri 09:00–17:00',
      'closed public holidays',
    ]);
  });

  it('stand for an English reader in the words of the source as well, since these may say more', () => {
    const [words] = all(read(both, 'en'), 'span');
    expect([words!.textContent, words!.lang]).to.deep.equal([both.hoursText, 'ja']);
  });

  it('that only the source could write are marked as Japanese', () => {
    const [words] = all(read({ hoursText: 'だいたい昼間' }, 'en'), 'span');
    expect([words!.textContent, words!.lang]).to.deep.equal(['だいたい昼間', 'ja']);
  });

  it('that cannot be parsed are shown as written, never as closed', () => {
    expect(read({ hours: 'when the sun shines' }).textContent).to.equal('when the sun shines');
  });

  it('that are unknown say whom to ask, never "closed"', () => {
    expect(read({}).textContent).to.equal(say('contact.hours.unknown'));
    expect(read({}, 'en').textContent).to.equal(say('contact.hours.unknown', {}, 'en'));
  });
});
