import { expect } from 'chai';
import type { Contact } from '../../src/directory/directory.ts';
import { contactCard } from '../../src/components/contact-card/contact-card.ts';
import { all, byRole, find, names, textOf } from '../support/find.ts';
import type { Reader } from '../support/screen.ts';
import { show } from '../support/screen.ts';
import { say } from '../support/texts.ts';
import { contact, LIST_URL, WEBSITE } from '../support/views.ts';

const draw = (given: Contact, reader?: Reader) =>
  show((context) => contactCard(context, given, 3, LIST_URL), reader);
const hrefs = (root: Element) => all(root, 'a').map((link) => link.getAttribute('href'));
const noTel = (root: Element) =>
  expect(hrefs(root).filter((href) => href?.startsWith('tel:'))).to.deep.equal([]);
const notices = (root: Element) => all(root, '.notice').map((notice) => notice.textContent);
const PHONE = { method: 'phone', tel: '000-111-2222' } as const;

describe('on the card of a contact a person', () => {
  it('reads the name and presses the number, which comes before the page', () => {
    const { root, contacted } = draw(contact(PHONE));
    expect(find(root, 'h3').textContent).to.equal('見本県ひきこもり支援センター');
    expect(hrefs(root)).to.deep.equal(['tel:0001112222', WEBSITE]);
    expect(notices(root)).to.deep.equal([]);
    byRole(root, 'link', `${say('contact.phone')}${PHONE.tel}`).click();
    expect(contacted).to.deep.equal(['phone']);
  });

  it('reads when it was checked and on which pages it stands', () => {
    const sources = [{ url: 'https://www.city.example.jp/a' }, { url: 'http://old.example.jp/b' }];
    const { root } = draw(contact(PHONE, 'fresh', { checked: '2026-10-01', sources }));
    expect(textOf(root))
      .to.contain(say('contact.checked', { date: '2026年10月1日' }))
      .and.to.contain('www.city.example.jp')
      .and.to.contain('old.example.jp');
    expect(hrefs(root))
      .to.contain('https://www.city.example.jp/a')
      .and.not.to.contain('http://old.example.jp/b');
  });

  const notes = (root: Element): string[] =>
    all(root, '.card > .small').map(({ textContent }) => textContent!);

  it('reads below the number that it is old, with the official page', () => {
    const { root } = draw(contact(PHONE, 'old', { checked: '2024-06-04' }));
    expect(notes(root)).to.deep.equal([say('contact.old', { date: '2024年6月4日' })]);
    expect(hrefs(root)).to.deep.equal(['tel:0001112222', WEBSITE]);
  });

  it('reads only as much of an old date as is known', () => {
    expect(notes(draw(contact(PHONE, 'old', { checked: '2021' })).root)).to.deep.equal([
      say('contact.old', { date: '2021年' }),
    ]);
    expect(notes(draw(contact(PHONE, 'old', { checked: '2021-05' }), { language: 'en' }).root)).to.deep.equal(
      [say('contact.old', { date: 'May 2021' }, 'en')],
    );
  });

  it('reads that nobody knows when it was checked', () => {
    const given = contact(PHONE, 'undated');
    expect(notes(draw({ ...given, centre: { ...given.centre, checked: undefined! } }).root)).to.deep.equal([
      say('contact.undated'),
    ]);
  });

  it('is not sent to an official page that nobody knows', () => {
    expect(
      hrefs(draw(contact(PHONE, 'old', { checked: '2024-06-04', website: undefined! })).root),
    ).to.deep.equal(['tel:0001112222']);
  });

  it('finds no number that is not confirmed, but the official page', () => {
    const { root } = draw(contact({ method: 'phone' }));
    noTel(root);
    expect(hrefs(root)).to.deep.equal([WEBSITE]);
    expect(notices(root)[0]).to.equal(say('contact.not-confirmed') + say('contact.see-page'));
    expect(all(root, 'dl')).to.have.lengthOf(0);
  });

  it("finds the ministry's list where not even the page is known", () => {
    const { root, contacted } = draw(contact({ method: 'phone' }, 'fresh', { website: undefined! }));
    noTel(root);
    expect(hrefs(root)).to.deep.equal([LIST_URL]);
    expect(notices(root)[0]).to.equal(say('contact.not-confirmed') + say('contact.see-list'));
    find(root, 'a').click();
    expect(contacted).to.deep.equal(['website']);
  });

  it('reads the address, whom it is for, the hours and about booking', () => {
    const { root } = draw(
      contact({
        method: 'in-person',
        address: '見本市中央1-2-3',
        audience: '本人・家族',
        hours: 'Mo-Fr 09:00-17:00',
        reservation: 'required',
      }),
    );
    expect(all(root, 'dl > div').map((row) => textOf(row))).to.deep.equal([
      `${say('contact.address')} 見本市中央1-2-3`,
      `${say('contact.audience')} 本人・家族`,
      `${say('contact.hours')} 月〜金 09:00〜17:00`,
    ]);
    expect(textOf(root)).to.contain(say('contact.reservation.required'));
  });

  it('can book a visit by phone from the card of the desk', () => {
    const desk = contact({ method: 'in-person', address: '見本市中央1-2-3' });
    const { root, contacted } = draw({
      ...desk,
      centre: { ...desk.centre, channels: [PHONE, desk.channel] },
    });
    byRole(root, 'link', `${say('contact.book')}${PHONE.tel}`).click();
    expect(contacted).to.deep.equal(['phone']);
  });

  for (const [name, channel, words] of [
    [
      'a LINE account by its name',
      { method: 'sns', url: 'https://lin.ee/x', label: 'LINE相談' },
      say('contact.sns', { name: 'LINE相談' }),
    ],
    [
      'a chat without a name',
      { method: 'sns', url: 'https://lin.ee/x' },
      say('contact.sns', { name: say('contact.sns.default') }),
    ],
    ['a form', { method: 'mail', url: 'https://example.jp/form' }, say('contact.form')],
    ['an online meeting', { method: 'online', url: 'https://example.jp/online' }, say('contact.online')],
  ] as const) {
    it(`opens ${name}`, () => {
      const { root, contacted } = draw(contact(channel));
      byRole(root, 'link', `${words}(見本県ひきこもり支援センター)${say('contact.new-tab')}`).click();
      expect(contacted).to.deep.equal([channel.method]);
    });
  }

  it('writes an e-mail without anything filled in', () => {
    const { root } = draw(contact({ method: 'mail', url: 'mailto:soudan@example.jp' }));
    expect(
      byRole(root, 'link', `${say('contact.mail')}(見本県ひきこもり支援センター)`).getAttribute('href'),
    ).to.equal('mailto:soudan@example.jp');
  });

  it('hears Japanese names in Japanese on an English page', () => {
    const { root } = draw(
      contact({ method: 'in-person', address: '見本市中央1-2-3', audience: '本人・家族' }),
      { language: 'en' },
    );
    for (const text of ['見本県ひきこもり支援センター', '見本市中央1-2-3', '本人・家族']) {
      const element = all(root, '*')
        .filter((candidate) => candidate.textContent === text)
        .at(-1)!;
      expect(element.closest('[lang]')!.getAttribute('lang'), text).to.equal('ja');
    }
  });

  it('finds the channel marked for style sheets', () => {
    expect(
      all(draw(contact(PHONE)).root, '[data-channel]').map((block) => block.dataset['channel']),
    ).to.deep.equal(['phone']);
    expect(names(draw(contact(PHONE, 'fresh', { name: '' })).root, 'heading')).to.deep.equal([
      say('contact.unnamed'),
    ]);
  });
});
