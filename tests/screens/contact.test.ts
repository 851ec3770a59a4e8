import { expect } from 'chai';
import type { Contact } from '../../src/directory/directory.ts';
import { centreCard, contactCard } from '../../src/components/contact-card/contact-card.ts';
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

  it('reads that the date of checking is unknown', () => {
    const given = contact(PHONE, 'undated');
    expect(notes(draw({ ...given, centre: { ...given.centre, checked: undefined! } }).root)).to.deep.equal([
      say('contact.undated'),
    ]);
  });

  it('finds no link to an official page that is not known', () => {
    expect(
      hrefs(draw(contact(PHONE, 'old', { checked: '2024-06-04', website: undefined! })).root),
    ).to.deep.equal(['tel:0001112222']);
  });

  it('finds no number that is not confirmed, but a link to the official page', () => {
    const { root } = draw(contact({ method: 'phone' }));
    noTel(root);
    expect(hrefs(root)).to.deep.equal([WEBSITE]);
    expect(notices(root)[0]).to.equal(say('contact.not-confirmed') + say('contact.see-page'));
    expect(all(root, 'dl')).to.have.lengthOf(0);
  });

  it('reads two sentences with a space between them where the language wants one', () => {
    const { root } = show((context) => contactCard(context, contact({ method: 'phone' }), 3, LIST_URL), {
      language: 'en',
    });
    const words = ['contact.not-confirmed', 'contact.see-page'].map((key) => say(key, {}, 'en'));
    expect(notices(root)[0]).to.equal(words.join(' '));
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

describe('on the card of a municipal window or office a person', () => {
  it('reads what it is, and that it is not for hikikomori alone', () => {
    const window = draw(contact(PHONE, 'fresh', { kind: 'window', name: '見本市くらしの相談' })).root;
    expect(textOf(window)).to.contain(say('contact.kind.window'));
    expect(textOf(draw(contact(PHONE)).root)).not.to.contain(say('contact.kind.window'));
  });

  it('reads what to say to the switchboard', () => {
    const office = draw(contact(PHONE, 'fresh', { kind: 'office', name: '見本市' })).root;
    expect(textOf(office)).to.contain(say('contact.kind.office')).and.to.contain(say('sentence.office'));
  });
});

describe('on a card whose numbers differ in age and source a person', () => {
  const [old, young] = [
    { method: 'phone', tel: '000-111-2222', checked: '2024-05', sources: [{ url: 'https://a.example.jp/' }] },
    {
      method: 'sns',
      url: 'https://chat.example.jp/',
      checked: '2026-10-01',
      sources: [{ url: 'https://b.example.jp/' }],
    },
  ] as const;
  const card = (
    channels: readonly Contact['channel'][],
    freshness: readonly Contact['freshness'][],
  ): Element => {
    const given = contact(PHONE, 'fresh', {
      channels: [...channels],
      sources: [{ url: 'https://c.example.jp/' }],
    }).centre;
    const contacts = channels.map((channel, nth) => ({ centre: given, channel, freshness: freshness[nth]! }));
    return show((context) => centreCard(context, given, contacts, 3, LIST_URL)).root;
  };

  it('reads both of each number', () => {
    const blocks = all(card([old, young], ['old', 'fresh']), '.channel').map((block) => textOf(block));
    expect(blocks[0])
      .to.contain(say('contact.old', { date: '2024年5月' }))
      .and.to.contain('a.example.jp');
    expect(blocks[1]).to.contain('2026年10月1日').and.to.contain('b.example.jp');
    expect(blocks[1]).not.to.contain(say('contact.old', { date: '2026年10月1日' }));
  });

  it('reads it once where they are the same', () => {
    const { checked, sources } = young;
    const root = card([{ ...old, checked, sources }, young], ['fresh', 'fresh']);
    expect(all(root, '.provenance')).to.have.length(1);
    expect(hrefs(root)).to.contain('https://b.example.jp/').and.not.to.contain('https://c.example.jp/');
  });
});

describe('where the page wants to hear of wrong contacts a person', () => {
  const given = contact(PHONE, 'fresh', { sources: [{ url: 'https://www.pref.example.jp/a' }] });

  it('writes a letter from each card, with the id, number, source and date and nothing else', () => {
    const { root } = draw(given, { report: 'mailto:web@city.example.jp' });
    const { searchParams } = new URL(find<HTMLAnchorElement>(root, '[part=report] a').href);
    expect(searchParams.get('body')!.split('\r\n')).to.deep.equal([
      say('contact.report.words'),
      'id: sample',
      'number: 000-111-2222',
      'source: https://www.pref.example.jp/a',
      'date: 2026-10-01',
    ]);
  });

  it('can tell it of a card without a number, too', () => {
    const { root } = draw(contact({ method: 'phone' }), { report: 'https://www.city.example.jp/form' });
    expect(find<HTMLAnchorElement>(root, '[part=report] a').href).to.equal(
      'https://www.city.example.jp/form?id=sample&date=2026-10-01',
    );
  });

  it('is offered nothing where it does not', () => {
    expect(draw(given).root.querySelector('[part=report]')).to.equal(null);
  });
});
