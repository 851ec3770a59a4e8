import { expect } from 'chai';
import { ATTRIBUTES } from '../../src/core/attributes.ts';
import { CENTRES, NATIONAL_LIST_URL } from '../../src/data/directory.ts';
import { all, find, has, names, part, parts, placeOf, textOf } from '../support/find.ts';
import { hear, warnings } from '../support/page.ts';
import { rest } from '../support/requests.ts';
import { stage } from '../support/stage.ts';
import { LANGUAGES, say } from '../support/texts.ts';
import type { Attributes, Widget } from '../support/widget.ts';
import { answer, click, create, LOCAL, mount, push } from '../support/widget.ts';

const centreOf = (area: string) => CENTRES.find((centre) => centre.area === area)!.name;

/** All words and addresses on the screen of contacts. */
const contacts = async (widget: Widget) => {
  widget.showContacts();
  await widget.updateComplete;
  return [textOf(widget), ...all(widget, 'a').map((link) => link.getAttribute('href'))].join(' ');
};
const result = async (widget: Widget) => {
  await answer(widget, { who: 'self', want: ['peer'] });
  return part(widget, 'support').textContent!;
};
const headings = (widget: Widget) => Promise.resolve(all(widget, 'h2, h3, h4').map((heading) => heading.localName).join(' '));
const title = (widget: Widget) => Promise.resolve(find(widget, '#title').textContent!);

const standing = (widget: Widget) => Promise.resolve(has(widget, 'launcher') ? 'a launcher' : has(widget, 'start') ? 'a part of the page' : 'nothing');
const placed = (widget: Widget) => Promise.resolve(parts(widget, 'launcher')[0]?.dataset['placement'] ?? '');

const NAMED = { 'center-name': '見本窓口' };
/** Two lists of centres on the page, each read in its own time. */
const lists = () => {
  for (const [id, name] of [['one', '甲の一覧の窓口'], ['two', '乙の一覧の窓口']] as const) {
    const entry = { id, area: '12', name, channels: [], programs: [], sources: [] };
    stage.append(Object.assign(document.createElement('script'), { id, type: 'application/json', textContent: JSON.stringify([entry]) }));
  }
};
const listed = async (widget: Widget) => {
  await rest();
  return contacts(widget);
};
/** For each attribute: two values, what is read with each of them, and what else the tag or the page has to say. */
const CASES: Record<string, { values: [string, string]; seen: [string, string]; with?: Attributes; page?: () => void; look?: (widget: Widget) => Promise<string> }> = {
  area: { values: ['12', '沖縄県'], seen: [centreOf('12'), centreOf('47')] },
  'center-name': { values: ['甲の窓口', '乙の窓口'], seen: ['甲の窓口', '乙の窓口'], with: { phone: '000-000-0000' } },
  phone: { values: ['000-111-1111', '０００ー２２２ー２２２２'], seen: ['tel:0001111111', 'tel:0002222222'], with: NAMED },
  email: { values: ['a@example.jp', 'b@example.jp'], seen: ['mailto:a@example.jp', 'mailto:b@example.jp'], with: NAMED },
  address: { values: ['見本市1-1', '見本市2-2'], seen: ['見本市1-1', '見本市2-2'], with: NAMED },
  website: { values: ['https://a.example.jp/', 'https://b.example.jp/'], seen: ['https://a.example.jp/', 'https://b.example.jp/'], with: NAMED },
  hours: { values: ['Mo 09:00-12:00', 'Tu 13:00-15:00'], seen: ['月 09:00〜12:00', '火 13:00〜15:00'], with: { phone: '000-000-0000' } },
  'phone-hours': { values: ['Mo 09:00-12:00', 'Tu 13:00-15:00'], seen: ['月 09:00〜12:00', '火 13:00〜15:00'], with: { phone: '000-000-0000' } },
  'visit-hours': { values: ['Mo 09:00-12:00', 'Tu 13:00-15:00'], seen: ['月 09:00〜12:00', '火 13:00〜15:00'], with: { address: '見本市1-1' } },
  'sns-hours': { values: ['Mo 09:00-12:00', 'Tu 13:00-15:00'], seen: ['月 09:00〜12:00', '火 13:00〜15:00'], with: { sns: 'https://lin.ee/x' } },
  sns: { values: ['https://lin.ee/a', 'https://lin.ee/b'], seen: ['https://lin.ee/a', 'https://lin.ee/b'], with: NAMED },
  'sns-name': { values: ['LINE相談', 'X相談'], seen: ['LINE相談', 'X相談'], with: { sns: 'https://lin.ee/x' } },
  form: { values: ['https://a.example.jp/', 'https://b.example.jp/'], seen: ['https://a.example.jp/', 'https://b.example.jp/'], with: NAMED },
  online: { values: ['https://a.example.jp/', 'https://b.example.jp/'], seen: ['https://a.example.jp/', 'https://b.example.jp/'], with: NAMED },
  reservation: { values: ['required', 'none'], seen: [say('contact.reservation.required'), say('contact.reservation.none')], with: { address: '見本市1-1' } },
  programs: { values: ['peer-group', 'drop-in'], seen: [say('support.here'), say('support.elsewhere')], with: LOCAL, look: result },
  checked: { values: ['2026-10-01', '2026-09-02'], seen: ['2026年10月1日', '2026年9月2日'], with: LOCAL },
  directory: { values: ['#one', '#two'], seen: ['甲の一覧の窓口', '乙の一覧の窓口'], with: { area: '12' }, page: lists, look: listed },
  audience: { values: ['family', 'supporter'], seen: [say('question.safe.title_family'), say('question.safe.title_supporter')], look: title },
  display: { values: ['floating', 'dialog'], seen: ['a launcher', 'nothing'], look: standing },
  placement: { values: ['top-start', 'left'], seen: ['top-start', 'left'], with: { display: 'floating' }, look: placed },
  statement: { values: ['https://a.example.jp/', 'https://b.example.jp/'], seen: ['https://a.example.jp/', 'https://b.example.jp/'] },
  lang: { values: ['en', 'ja'], seen: [say('start.title', {}, 'en'), say('start.title')], look: title },
  'heading-level': { values: ['3', '4'], seen: ['h3', 'h4'], look: headings },
};

describe('each attribute', () => {
  it('has a case here', () => {
    // Where the quick way out leads is seen only by leaving the page; see tests/dist.
    expect(Object.keys(CASES)).to.have.members(ATTRIBUTES.filter((name) => name !== 'quick-exit'));
  });

  for (const [name, { values: [before, after], seen: [first, second], with: others, page = () => undefined, look = contacts }] of Object.entries(CASES)) {
    it(`"${name}" is honoured when it is given, when it changes and when it is taken away`, async () => {
      page();
      const widget = await mount({ ...others, [name]: before });
      expect(await look(widget)).to.contain(first);

      widget.setAttribute(name, after);
      await widget.updateComplete;
      expect(await look(widget)).to.contain(second).and.not.to.contain(first);

      widget.removeAttribute(name);
      await widget.updateComplete;
      const [away] = name === 'lang' ? [first] : [second];
      if (name === 'audience') expect(placeOf(widget)).to.equal('start');
      else expect(await look(widget)).not.to.contain(away);
    });
  }
});

describe('properties', () => {
  it('are the attributes under another name', async () => {
    const widget = await mount();
    Object.assign(widget, { centerName: '見本窓口', phone: '000-111-1111', headingLevel: 3 });
    await widget.updateComplete;
    expect(widget.getAttribute('center-name')).to.equal('見本窓口');
    expect(await contacts(widget)).to.contain('見本窓口').and.to.contain('tel:0001111111');
    expect(all(widget, 'h2')).to.have.lengthOf(0);
    Object.assign(widget, { phone: null });
    expect(widget.hasAttribute('phone')).to.equal(false);
    expect(Reflect.get(widget, 'centerName')).to.equal('見本窓口');
  });

  it('set before the script arrived are not lost', async () => {
    const early = stage.appendChild(document.createElement('help-set-early'));
    Object.assign(early, { centerName: '見本窓口', phone: '000-111-1111' });
    const { HikikomoriHelpElement } = await import('../../src/entries/index.ts');
    customElements.define('help-set-early', class extends HikikomoriHelpElement {});
    const widget = early as Widget;
    await widget.updateComplete;
    expect(await contacts(widget)).to.contain('見本窓口').and.to.contain('tel:0001111111');
  });
});

describe('an area', () => {
  const GARBAGE = '月面の海';

  it('that nobody knows is told to the embedder, and the person is asked for the prefecture', async () => {
    const seen = warnings();
    const widget = await mount({ area: GARBAGE });
    await contacts(widget);
    expect(seen).to.have.lengthOf(1);
    const form = part(widget, 'area');
    expect(form.checkVisibility()).to.equal(true);
    find<HTMLSelectElement>(widget, 'select').value = '47';
    await push(widget, 'show-area');
    expect(textOf(widget)).to.contain('沖縄県ひきこもり専門支援センター');
    expect(parts(widget, 'contact', ' [href="tel:0988881455"]')).not.to.have.lengthOf(0);
  });

  it('picked by the person is kept through the questions, and deleted with the answers', async () => {
    const widget = await mount();
    await push(widget, 'show-contacts');
    find<HTMLSelectElement>(widget, 'select').value = '47';
    await push(widget, 'show-area');
    await push(widget, 'back');
    await answer(widget, { who: 'self', express: 'speak' });
    expect(textOf(widget)).to.contain('沖縄県ひきこもり専門支援センター');
    await push(widget, 'clear');
    await push(widget, 'show-contacts');
    expect(has(widget, 'contact')).to.equal(false);
  });
});

describe('a bad value', () => {
  const long = 'あ'.repeat(400);
  const bad: Record<string, string> = {
    area: '月面', 'center-name': long, phone: 'お電話ください', email: 'a@', address: long, website: 'javascript:alert(1)', hours: '平日の昼', 'phone-hours': 'x', 'visit-hours': '25:99', 'sns-hours': 'Mo-Xx 1-2',
    sns: 'http://lin.ee/x', 'sns-name': long, form: 'ftp://x', online: '//x', reservation: 'maybe', programs: 'karaoke', checked: '2999-01-01', directory: 'javascript:alert(1)', display: 'popup', placement: 'centre', 'quick-exit': 'javascript:alert(1)', statement: 'http://x', audience: 'nobody', lang: 'tlh', 'heading-level': '7',
  };

  it('is tried for each attribute', () => {
    expect(Object.keys(bad)).to.have.members([...ATTRIBUTES]);
  });

  for (const [name, value] of Object.entries(bad)) {
    it(`of "${name}" gives one warning with a code, one event and a useful screen`, async () => {
      const seen = warnings();
      const heard = hear();
      const widget = await mount({ [name]: value });
      widget.requestUpdate();
      await widget.updateComplete;
      expect(seen).to.have.lengthOf(1);
      expect(seen[0]).to.contain(`attribute/${name}`).and.to.contain(value.slice(0, 40));
      expect(heard.filter((event) => event.name === 'hikikomori-help-error').map(({ detail }) => detail)).to.deep.equal([{ code: `attribute/${name}` }]);
      expect(parts(widget, 'door')).to.have.lengthOf(3);
      expect(names(widget, 'heading')[0]).to.equal(LANGUAGES.ja['start.title']);
      await click(widget, part(widget, 'show-contacts'));
      expect(all(widget, `a[href="${NATIONAL_LIST_URL}"]`)).not.to.have.lengthOf(0);
    });
  }

  it('of hours is shown to the person as it was written, never as "closed"', async () => {
    warnings();
    const widget = await mount({ phone: '000-000-0000', hours: '平日の昼' });
    expect(await contacts(widget)).to.contain('平日の昼');
  });

  it('may be empty: then it is as if it were not there', async () => {
    const seen = warnings();
    const element = create(Object.fromEntries(ATTRIBUTES.map((name) => [name, '  '])));
    stage.append(element);
    await element.updateComplete;
    expect(seen).to.deep.equal([]);
    expect(placeOf(element)).to.equal('start');
  });
});
