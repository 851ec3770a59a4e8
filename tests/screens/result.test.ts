// The result as it is drawn. Which state and which button a set of answers leads to is tested without a page,
// in tests/visit.
import { expect } from 'chai';
import { methodName } from '../../src/components/names.ts';
import type { Hotline } from '../../src/directory/centre.ts';
import type { MethodId } from '../../src/recommend/model.ts';
import type { ResultState } from '../../src/visit/next-step.ts';
import type { ResultView } from '../../src/visit/view.ts';
import { result } from '../../src/screens/result/result.ts';
import { all, byRole, find, has, names, part, parts, textOf, wordsOf } from '../support/find.ts';
import type { Reader } from '../support/screen.ts';
import { show, translate } from '../support/screen.ts';
import { say } from '../support/texts.ts';
import {
  centre,
  CHAT,
  contact,
  EMERGENCY,
  hotline,
  LIST_URL,
  method,
  NOWHERE,
  places,
  REASONS,
  resultView,
  VOICE,
  WAYS,
  WEBSITE,
} from '../support/views.ts';

const draw = (change: Partial<ResultView> = {}, reader?: Reader) =>
  show((context) => result(resultView(change), context), reader);
const name = (id: MethodId) => methodName(translate(), id);
const wish = (id: string) => say('result.title.wish', { how: say(`method.${id}.how`) });
const title = (root: Element) => find(root, '#title').textContent!;
const before = (a: Element, b: Element): boolean =>
  Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
const action = (root: Element): HTMLElement => part(root, 'action');

/** 2026-11-22 is a Sunday, 11-23 a holiday. */
const OFFICE = 'Mo-Fr 09:00-17:00; PH off';
const phone = method('phone', { points: 5, contacts: [contact({ method: 'phone', tel: '000-111-2222' })] });
const closed = method('phone', {
  points: 5,
  contacts: [contact({ method: 'phone', tel: '000-111-2222', hours: OFFICE })],
});
const barred = { ...phone, barred: true };
const chat: Hotline = { ...CHAT, kinds: ['suicidal', 'general'] };
const voice: Hotline = { ...VOICE, kinds: ['general'], always: true };
const lines = [chat, voice];
const sns = method('sns', { offered: null, points: 5 });
const named = method('mail', { offered: null, points: 5, contacts: [contact({ method: 'mail' })] });

/** A view for each state, with the words of its heading and what the filled button does. */
const STATES: { readonly [S in ResultState]: readonly [Partial<ResultView>, string, string | null] } = {
  open: [{ methods: [phone] }, wish('phone'), 'tel:0001112222'],
  closed: [{ methods: [closed], lines }, wish('phone'), 'calendar'],
  unconfirmed: [{ methods: [named, phone], lines }, wish('mail'), WEBSITE],
  'ask-by-phone': [{ methods: [sns, phone], lines }, say('result.title.ask-by-phone'), 'tel:0001112222'],
  voiceless: [{ methods: [sns, barred], lines }, say('result.title.voiceless'), chat.website!],
  'none-confirmed': [
    {
      methods: [sns],
      lines,
      places: places({ levels: [{ level: 'prefecture', centres: [centre({ website: undefined! })] }] }),
    },
    wish('sns'),
    LIST_URL,
  ],
  'no-preference': [
    { outcome: 'no-preference', methods: [phone], reasons: [] },
    say('result.title.no-preference'),
    'tel:0001112222',
  ],
  'not-now': [
    { outcome: 'not-now', gates: ['not-now'], methods: [phone] },
    say('result.title.not-now'),
    null,
  ],
};

for (const [state, [change, heading, does]] of Object.entries(STATES)) {
  describe(`in the state "${state}" a person`, () => {
    it('reads its heading', () => {
      const { root } = draw(change);
      expect(part(root, 'result').dataset['state']).to.equal(state);
      expect(title(root)).to.satisfy((words: string) => words.startsWith(heading));
    });

    it(does === null ? 'finds nothing that urges' : 'finds one filled button, and what it does', () => {
      const { root } = draw(change);
      expect(parts(root, 'action')).to.have.lengthOf(does === null ? 0 : 1);
      expect(all(root, '.primary').filter((button) => button.checkVisibility())).to.have.lengthOf(
        does === null ? 0 : 1,
      );
      if (does === 'calendar') expect(action(root).getAttribute('part')).to.contain('calendar');
      else if (does !== null) expect(action(root).getAttribute('href')).to.equal(does);
    });

    it('finds everything below the memo folded', () => {
      for (const row of all(draw(change).root, '.more > details'))
        expect(row.hasAttribute('open')).to.equal(false);
    });
  });
}

describe('on the card a person', () => {
  it('reads whose it is, that it costs nothing, and that no name is needed', () => {
    const card = part(draw().root, 'method');
    expect(names(card, 'heading')[0]).to.contain('見本県ひきこもり支援センター');
    expect(card.textContent).to.contain(say('result.trust.free')).and.to.contain(say('result.trust.name'));
  });

  it('of a family reads that the person need not be there', () => {
    expect(find(draw({}, { who: 'family' }).root, '.trust b').textContent).to.equal(
      say('result.trust.without'),
    );
  });

  it('has the best method as its data-method, whatever the button does', () => {
    expect(part(draw(STATES['ask-by-phone'][0]).root, 'method').dataset['method']).to.equal('sns');
    expect(part(draw(STATES.voiceless[0]).root, 'method').dataset['method']).to.equal('sns');
  });

  it('copies the one sentence to say, in the words for the door', () => {
    for (const [who, key] of [
      ['self', 'sentence.say'],
      ['family', 'sentence.say_family'],
      ['supporter', 'sentence.say_supporter'],
    ] as const) {
      const { root, taken } = draw({}, { who });
      part(root, 'copy-sentence').click();
      expect(taken).to.deep.equal([`copy ${say(key)}`]);
    }
  });

  it('asks by phone for the best method', () => {
    const { root, taken } = draw(STATES['ask-by-phone'][0]);
    part(root, 'copy-sentence').click();
    expect(taken).to.deep.equal([`copy ${say('sentence.ask', { method: name('sns') })}`]);
  });

  it('has the next opening for the calendar and the number below it, where nobody answers now', () => {
    const { root, reminders } = draw(STATES.closed[0]);
    expect(title(root)).to.contain(say('result.title.closed', { day: '24日（火）', time: '9:00' }));
    action(root).click();
    expect(reminders.map(({ start }) => start)).to.deep.equal([Date.parse('2026-11-24T09:00:00+09:00')]);
    const number = find(part(root, 'method'), '[href^="tel:"]');
    expect(number.classList.contains('secondary')).to.equal(true);
    expect(before(action(root), number)).to.equal(true);
  });

  it('reads below the button how old the number is, with the official page', () => {
    const old = method('phone', {
      contacts: [contact({ method: 'phone', tel: '000-111-2222' }, 'old', { checked: '2024-06-04' })],
    });
    const levels = [{ level: 'prefecture' as const, centres: [centre({ checked: '2024-06-04' })] }];
    const { root } = draw({ methods: [old], places: places({ levels }) });
    const note = find(root, '.first > .small');
    expect(note.textContent).to.contain(say('contact.old', { date: '2024年6月4日' }));
    expect(find(note, 'a').getAttribute('href')).to.equal(WEBSITE);
    expect(before(action(root), note)).to.equal(true);
    expect(all(draw().root, '.first > .small')).to.have.lengthOf(0);
  });

  it('books a visit by the number, and reads about the appointment and the hours of the phone', () => {
    const desk = contact(
      { method: 'in-person', address: '見本市中央1-2-3', reservation: 'required' },
      'fresh',
      {
        channels: [{ method: 'phone', tel: '000-111-2222', hours: '24/7' }],
      },
    );
    const { root } = draw({ methods: [method('in-person', { points: 5, contacts: [desk] }), phone] });
    expect(action(root).textContent).to.contain(say('contact.book')).and.to.contain('000-111-2222');
    expect(part(root, 'status').textContent).to.equal(
      say('contact.status.phone', { words: say('contact.open.long') }),
    );
    expect(part(root, 'method').textContent).to.contain(say('contact.reservation.required'));
  });

  it('finds address, hours, whom it is for and the sources folded', () => {
    const details = part(draw().root, 'details');
    expect(details.hasAttribute('open')).to.equal(false);
    expect(details.textContent)
      .to.contain(say('contact.hours'))
      .and.to.contain(say('contact.checked', { date: '2026年10月1日' }));
  });

  it('finds the other ways outlined in the same card, where no answer speaks for one', () => {
    const mail = method('mail', { contacts: [contact({ method: 'mail', url: 'https://form.example.jp/' })] });
    const { root } = draw({ outcome: 'no-preference', methods: [mail, phone], reasons: [] });
    expect(action(root).getAttribute('href')).to.equal('https://form.example.jp/');
    expect(
      part(root, 'method', '[data-method=phone]').querySelector('.secondary')!.getAttribute('href'),
    ).to.equal('tel:0001112222');
    expect(has(root, 'reason')).to.equal(false);
  });

  it('reads what everybody has to know before they call', () => {
    const levels = [{ level: 'prefecture' as const, centres: [centre({ alert: '10月に移転しました' })] }];
    expect(part(draw({ places: places({ levels }) }).root, 'alert').textContent).to.contain('移転');
  });
});

describe('the line of why', () => {
  const why = (change: Partial<ResultView>): string | null =>
    all(draw(change).root, '[part=why]')[0]?.textContent ?? null;
  it("quotes at most two of the person's own answers", () => {
    const answers = `「${say('option.express.speak')}」「${say('option.when.daytime')}」`;
    expect(why({})).to.equal(say('result.why.answers', { answers }));
    expect(why({ reasons: [REASONS.speak, REASONS.daytime, REASONS.speak] })).to.equal(
      say('result.why.answers', { answers }),
    );
  });
  it('has a general reason only where no answer gives one', () => {
    expect(why({ reasons: [REASONS.family] })).to.equal(
      say('result.why.general', { reason: say('reason.family-start.phone') }),
    );
    expect(why({ reasons: [REASONS.daytime, REASONS.family] }))
      .to.contain(say('option.when.daytime'))
      .and.not.to.contain(say('reason.family-start.phone'));
  });
  it('names the best method where it is not available, and says "not offered" only where that is known', () => {
    expect(why(STATES.voiceless[0])).to.equal(say('result.why.unknown', { method: name('sns') }));
    expect(why({ methods: [method('sns', { offered: false, points: 5 }), phone] })).to.equal(
      say('result.why.missing', { method: name('sns') }),
    );
  });
  it('is left out where there is nothing to say', () => {
    expect(why({ reasons: [] })).to.equal(null);
  });
});

describe('the line that can be used now', () => {
  it('is of the same kind as the contact on the card, where that is closed', () => {
    expect(part(draw(STATES.closed[0]).root, 'now').querySelectorAll('a')).to.have.lengthOf(1);
    expect(find(part(draw(STATES.closed[0]).root, 'now'), 'a').getAttribute('href')).to.equal(
      'tel:0120000000',
    );
    expect(find(part(draw(STATES.unconfirmed[0]).root, 'now'), 'a').getAttribute('href')).to.equal(
      chat.website,
    );
  });
  it('is not there where the contact on the card can be used', () => {
    expect(has(draw().root, 'now')).to.equal(false);
  });
});

describe("someone who can't phone", () => {
  const view = { answers: { who: 'self', express: 'write' }, methods: [sns, barred], lines } as const;
  it('finds three lines for whoever phones instead, folded, with the number as a plain link', () => {
    const bridge = part(draw(view).root, 'bridge');
    expect(bridge.hasAttribute('open')).to.equal(false);
    for (const key of ['bridge.proxy', 'bridge.say.1', 'bridge.say.2', 'bridge.say.3', 'bridge.note'])
      expect(bridge.textContent).to.contain(say(key));
    expect(find(bridge, '[href^="tel:"]').className).to.equal('text');
  });
  it('finds no number before a way to write', () => {
    const links = all(draw(view).root, 'a').map((link) => link.getAttribute('href')!);
    expect(links[0]).to.equal(chat.website);
  });
  it('finds no bridge where something written is there, and is not offered words for the phone', () => {
    const mail = method('mail', {
      points: 4,
      contacts: [contact({ method: 'mail', url: 'mailto:a@example.jp' })],
    });
    expect(has(draw({ ...view, methods: [mail, barred] }).root, 'bridge')).to.equal(false);
    expect(has(draw(view).root, 'first-words')).to.equal(false);
    expect(has(draw().root, 'first-words')).to.equal(true);
  });
  it('who can phone finds no bridge', () => {
    expect(has(draw({ methods: [sns, phone], lines }).root, 'bridge')).to.equal(false);
  });
});

describe('in danger a person', () => {
  const urgent = { ...WAYS, near: [chat, VOICE] };
  it('finds the lines above everything, the first one filled, and the button on the card outlined', () => {
    const { root, sent } = draw({ gates: ['suicidal'], urgent });
    const strip = part(root, 'urgent');
    expect(before(strip, find(root, '#title'))).to.equal(true);
    expect(all(strip, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
      chat.website,
      'tel:0120000000',
    ]);
    expect(parts(root, 'action').map((link) => link.getAttribute('href'))).to.deep.equal([chat.website]);
    expect(find(part(root, 'method'), 'a').classList.contains('secondary')).to.equal(true);
    part(strip, 'crisis-link').click();
    expect(sent).to.deep.equal([{ type: 'open', side: 'crisis' }]);
  });
  it('of violence finds the police first, and is told to get in touch unheard', () => {
    const police = hotline({ id: 'police', name: '110番', kinds: ['emergency'], numbers: [{ tel: '110' }] });
    const strip = part(
      draw({
        gates: ['violence'],
        urgent: { ...urgent, emergency: [police, EMERGENCY], emergencyFirst: true },
      }).root,
      'urgent',
    );
    expect(find(strip, 'a').getAttribute('href')).to.equal('tel:110');
    expect(strip.textContent).to.contain(say('strip.unheard'));
  });
  it('is not told that waiting is all right', () => {
    expect(has(draw({ gates: ['suicidal'], urgent }).root, 'not-now')).to.equal(false);
  });
  it('others find nothing of the kind', () => {
    expect(has(draw().root, 'urgent')).to.equal(false);
  });
});

describe('someone who does not want to contact anybody yet', () => {
  const view = STATES['not-now'][0];
  it('finds two small steps and the contact as one row, and may leave them all', () => {
    const { root, sent } = draw(view);
    const steps = all(part(root, 'not-now'), 'li');
    expect(steps).to.have.lengthOf(3);
    expect(steps[2]!.textContent).to.contain('000-111-2222');
    byRole(root, 'button', say('result.not-now.step.keep')).click();
    byRole(root, 'button', say('result.not-now.back')).click();
    expect(sent).to.deep.equal([
      { type: 'open', side: 'contacts' },
      { type: 'open', side: 'answers' },
    ]);
  });
  it('gets to what others tell on the site that has the list of all centres, without a trace of where they came from', () => {
    const link = find(part(draw(view).root, 'not-now'), 'a');
    expect([link.getAttribute('href'), link.getAttribute('rel')]).to.deep.equal([
      new URL('/', LIST_URL).href,
      'noreferrer noopener',
    ]);
  });
  it('finds plain words instead of a link where the address of the site is none', () => {
    const { root } = draw({
      ...view,
      methods: [method('phone')],
      places: places({ nationalList: 'http://plain.example.jp/' }),
    });
    expect(all(part(root, 'not-now'), 'a')).to.have.lengthOf(0);
    expect(all(part(root, 'not-now'), 'li')).to.have.lengthOf(2);
  });
  it('finds what would fit as a folded row', () => {
    const row = part(draw(view).root, 'method', '[data-method=phone]');
    expect([row.localName, row.hasAttribute('open')]).to.deep.equal(['details', false]);
  });
  it('with a recommendation finds the same steps folded, after everything else', () => {
    const quiet = part(draw().root, 'not-now');
    expect([quiet.localName, quiet.hasAttribute('open'), all(quiet, 'li').length]).to.deep.equal([
      'details',
      false,
      2,
    ]);
    expect(before(part(draw().root, 'lines'), quiet)).to.equal(false);
  });
});

describe('below, folded, a person', () => {
  it('finds the second way in one row, then the others, barred ones last and with a word about it', () => {
    const desk = method('in-person', {
      contacts: [contact({ method: 'in-person', address: '見本市', url: 'https://desk.example.jp/' })],
    });
    const mail = method('mail', { contacts: [contact({ method: 'mail', url: 'mailto:a@example.jp' })] });
    const far = method('online', {
      barred: true,
      contacts: [contact({ method: 'online', url: 'https://online.example.jp/' })],
    });
    const { root } = draw({ methods: [phone, desk, mail, far, method('sns', { offered: false })] });
    expect(parts(root, 'method').map(({ dataset }) => dataset['method'])).to.deep.equal([
      'phone',
      'in-person',
      'mail',
      'online',
    ]);
    const others = part(root, 'alternatives');
    expect(parts(others, 'method')[1]!.textContent).to.contain(say('result.barred'));
    expect(others.textContent).to.contain(say('result.others.missing', { methods: name('sns') }));
  });

  it('reads that one can ask, where it is not known whether the centre has it', () => {
    const text = part(
      draw({ methods: [phone, method('sns', { offered: null })] }).root,
      'alternatives',
    ).textContent;
    expect(text)
      .to.contain(say('result.others.unknown', { methods: name('sns') }))
      .and.not.to.contain('行っていません');
  });

  it('finds further centres folded behind the nearest', () => {
    const two = ['000-111-2222', '000-333-4444'].map((tel) =>
      contact({ method: 'mail', url: `https://${tel}.example.jp/` }),
    );
    const row = part(
      draw({ methods: [phone, method('mail', { contacts: two })] }).root,
      'method',
      '[data-method=mail]',
    );
    expect(find(row, ':scope details summary').textContent).to.equal(say('contacts.more'));
  });

  it('reads what to ask for, its names in the row, and whether it is known to be there', () => {
    const { root } = draw({
      supports: [
        { support: 'peer-group', here: true },
        { support: 'drop-in', here: false },
        { support: 'home-visit', here: null },
        { support: 'referral', here: null },
      ],
    });
    expect(
      parts(root, 'support').map((row) => row.querySelector('small')?.textContent ?? null),
    ).to.deep.equal([say('support.here'), say('support.elsewhere'), say('support.ask'), null]);
    expect(find(part(root, 'supports'), 'summary').textContent).to.contain(say('support.peer-group'));
    expect(has(draw().root, 'support')).to.equal(false);
  });

  it('of a family reads that a visit needs consent first', () => {
    const visit = { supports: [{ support: 'home-visit', here: true }] } as const;
    expect(
      part(draw({ ...visit, gates: ['consent'] }, { who: 'family' }).root, 'support').textContent,
    ).to.contain(say('gate.consent'));
    expect(part(draw(visit, { who: 'family' }).root, 'support').textContent).not.to.contain(
      say('gate.consent'),
    );
  });

  it('reads the reasons from the answers, the one against, the one that would have changed it, and that it is no diagnosis', () => {
    const view = {
      against: REASONS.daytime,
      counterfactual: { question: 'express', option: 'write', method: 'sns' },
    } as const;
    const reasons = part(draw(view).root, 'reasons');
    expect(parts(reasons, 'reason').map(wordsOf)).to.deep.equal([
      say('option.express.speak'),
      say('option.when.daytime'),
    ]);
    expect(reasons.textContent)
      .to.contain(
        say('result.reasons.against', { method: name('in-person'), reason: say('option.when.daytime') }),
      )
      .and.to.contain(say('result.disclaimer'));
    expect(wordsOf(part(reasons, 'counterfactual'))).to.equal(
      say('result.counterfactual', { option: say('option.express.write'), method: name('sns') }),
    );
    expect(has(draw().root, 'counterfactual')).to.equal(false);
  });

  it('reads that the prefecture comes first because of acquaintances, where there is another', () => {
    const note = say('result.prefecture-first');
    const [prefecture] = places().levels;
    const at = (...kinds: ('host' | 'city' | 'prefecture')[]) =>
      places({ levels: kinds.map((level) => ({ ...prefecture!, level })) });
    const told = (where: ResultView['places'], prefectureFirst = true): boolean =>
      textOf(draw({ prefectureFirst, places: where }).root).includes(note);
    expect(told(at('prefecture', 'city'))).to.equal(true);
    expect(told(at('host', 'prefecture', 'city'))).to.equal(true);
    expect(told(at('prefecture'))).to.equal(false);
    expect(told(at('prefecture', 'host'))).to.equal(false);
    expect(told(at('city', 'host'))).to.equal(false);
    expect(told(at('prefecture', 'city'), false)).to.equal(false);
  });

  it('reads what happens when one makes contact, from the first look to the plan', () => {
    const row = part(draw().root, 'what-happens');
    for (const step of [1, 2, 3, 4]) expect(row.textContent).to.contain(say(`about.flow.${step}`));
  });

  it('finds the national lines, which never open by themselves', () => {
    expect(part(draw(STATES.closed[0]).root, 'lines').hasAttribute('open')).to.equal(false);
    expect(parts(part(draw().root, 'lines'), 'hotline')).to.have.lengthOf(2);
  });
});

describe('around the result a person', () => {
  it('can look over the answers, go back, or answer what is left', () => {
    const { root, sent } = draw({ canGoOn: true });
    for (const key of ['action.more-questions', 'action.answers', 'action.back'])
      byRole(root, 'button', say(key)).click();
    expect(sent).to.deep.equal([{ type: 'go-on' }, { type: 'open', side: 'answers' }, { type: 'back' }]);
    expect(has(draw().root, 'go-on')).to.equal(false);
  });

  it("changes the area, and is asked for the person's where it is another's", () => {
    const here = { prefecture: { code: '47', ja: '沖縄県', en: 'Okinawa' }, city: null, municipality: null };
    const change = part(draw({ places: places({ here }) }, { who: 'family' }).root, 'area-change');
    expect(find(change, 'summary').textContent).to.equal(say('result.area.here', { area: '沖縄県' }));
    expect(change.textContent).to.contain(say('contacts.area_family'));
  });

  it('is asked for the area at once where no centre is known', () => {
    const { root } = draw({ places: NOWHERE });
    expect(part(root, 'area').checkVisibility()).to.equal(true);
    expect(has(root, 'area-change')).to.equal(false);
  });

  it("finds the host page's own people beside the centre", () => {
    const people = {
      level: 'host' as const,
      centres: [
        centre({
          id: 'host-0',
          name: '見本中 カウンセラー',
          eligibility: '生徒と保護者',
          channels: [{ method: 'phone', tel: '000-333-4444' }],
        }),
      ],
    };
    const hosts = part(draw({ places: places({ levels: [...places().levels, people] }) }).root, 'hosts');
    expect(hosts.textContent).to.contain('見本中 カウンセラー').and.to.contain('生徒と保護者');
    expect(find(hosts, '[href^="tel:"]').classList.contains('secondary')).to.equal(true);
    expect(has(draw().root, 'hosts')).to.equal(false);
  });

  it('hears of the counsellor at school where they are young and the page has no contacts of its own', () => {
    const young = (who: 'self' | 'family' | 'supporter') => draw({ gates: ['minor'], who }, { who }).root;
    expect(part(young('self'), 'hosts').textContent).to.equal(say('gate.minor'));
    expect(part(young('family'), 'hosts').textContent).to.equal(say('gate.minor_family'));
    expect(has(young('supporter'), 'hosts')).to.equal(false);
  });

  it('reads no version, no ranking and nothing of points', () => {
    expect(textOf(draw().root)).not.to.match(/9\.9\.9|二番目|点/);
  });
});

describe('where the centre has no confirmed number a person', () => {
  const office = contact({ method: 'phone', tel: '000-999-0000' }, 'fresh', {
    kind: 'office',
    name: '見本市',
  });
  const window = method('phone', {
    points: 5,
    contacts: [
      contact({ method: 'phone', tel: '000-111-2222' }, 'fresh', {
        kind: 'window',
        name: '見本市くらしの相談',
      }),
    ],
  });

  it('begins at the municipal window, and reads what it is; promises that hold for centres are not made for it', () => {
    const { root } = draw({
      methods: [window],
      places: places({ levels: [{ level: 'window', centres: [window.contacts[0]!.centre] }] }),
    });
    expect(action(root).getAttribute('href')).to.equal('tel:0001112222');
    expect(textOf(root)).to.contain(say('contact.kind.window'));
    expect(textOf(find(root, '.first'))).not.to.contain(say('result.trust.name'));
  });

  it('finds the municipality\u2019s own number below the official page, with what to say', () => {
    const named = [method('phone', { points: 5, contacts: [] })];
    const view = resultView({ methods: named, places: places() });
    const { root } = show((context) =>
      result({ ...view, step: { ...view.step, switchboard: office } }, context),
    );
    expect(action(root).getAttribute('href')).to.equal(WEBSITE);
    expect(wordsOf(part(root, 'switchboard')))
      .to.contain('000-999-0000')
      .and.to.contain(say('sentence.office'));
    expect(textOf(root)).not.to.contain(say('result.city-hall'));
  });

  it('finds an old number as a clue, below the official page', () => {
    const old = contact({ method: 'phone', tel: '000-111-2222' }, 'stale', { checked: '2019-04' });
    const { root } = draw({ methods: [method('phone', { points: 5, contacts: [old] })] });
    expect(action(root).getAttribute('href')).to.equal(WEBSITE);
    expect(textOf(find(root, '.first')))
      .to.contain(say('contact.lead', { date: '2019年4月' }))
      .and.to.contain('000-111-2222');
    expect(textOf(find(root, '.first'))).not.to.contain(say('contact.not-confirmed'));
  });
});
