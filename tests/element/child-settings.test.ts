// The settings in a script inside the tag: for systems that strip attributes, and for the page's own people.
import { expect } from 'chai';
import { all, find, has, part, parts, placeOf, textOf } from '../support/find.ts';
import { hear, warnings } from '../support/page.ts';
import { rest } from '../support/requests.ts';
import { stage } from '../support/stage.ts';
import { say } from '../support/texts.ts';
import type { Attributes, Widget } from '../support/widget.ts';
import { answer, create, LOCAL, mount, push } from '../support/widget.ts';

function put(settings: unknown, into: Element, type = 'application/json'): HTMLScriptElement {
  const script = Object.assign(document.createElement('script'), {
    type,
    textContent: typeof settings === 'string' ? settings : JSON.stringify(settings),
  });
  into.append(script);
  return script;
}

/** A widget with that JSON inside. */
async function withJson(settings: unknown, attributes: Attributes = {}): Promise<Widget> {
  const widget = create(attributes);
  put(settings, widget);
  stage.append(widget);
  await widget.updateComplete;
  return widget;
}
async function settled(widget: Widget): Promise<void> {
  await rest(2);
  await widget.updateComplete;
}
async function contacts(widget: Widget): Promise<string> {
  widget.showContacts();
  await widget.updateComplete;
  return [textOf(widget), ...all(widget, 'a').map((link) => link.getAttribute('href'))].join(' ');
}
const title = (widget: Widget): string => find(widget, '#title').textContent!;
const codes = (heard: ReturnType<typeof hear>): unknown[] =>
  heard
    .filter(({ name }) => name === 'hikikomori-help-error')
    .map(({ detail }) => (detail as { code: string }).code);

describe('settings inside the tag', () => {
  it('are those of the attributes, under the same names or in one word', async () => {
    const widget = await withJson({
      centerName: '見本窓口',
      phone: '000-111-1111',
      'phone-hours': 'Mo 09:00-12:00',
      headingLevel: 3,
    });
    expect(await contacts(widget))
      .to.contain('見本窓口')
      .and.to.contain('tel:0001111111')
      .and.to.contain('月 09:00〜12:00');
    expect(all(widget, 'h2')).to.have.lengthOf(0);
    expect(all(widget, 'h3').length).to.be.greaterThan(0);
  });

  it('give way to attributes, one by one, and come back when those go', async () => {
    const widget = await withJson(
      { phone: '000-111-1111', centerName: '見本窓口' },
      { phone: '000-222-2222' },
    );
    expect(await contacts(widget))
      .to.contain('見本窓口')
      .and.to.contain('tel:0002222222')
      .and.not.to.contain('tel:0001111111');
    widget.removeAttribute('phone');
    await widget.updateComplete;
    expect(await contacts(widget)).to.contain('tel:0001111111');
  });

  it('apply to the language as well', async () => {
    const widget = await withJson({ lang: 'en' });
    expect(title(widget)).to.equal(say('start.title', {}, 'en'));
    widget.setAttribute('lang', 'ja');
    await widget.updateComplete;
    expect(title(widget)).to.equal(say('start.title'));
  });

  it('skip the doors for an audience as well', async () => {
    const widget = await withJson({ audience: 'family' });
    expect(title(widget)).to.equal(say('question.safe.title_family'));
  });

  it("are never seen on the page, and leave the tag's own contacts alone", async () => {
    const widget = await withJson({ phone: '000-111-1111' });
    const before = widget.innerHTML;
    await answer(widget, { who: 'self' });
    expect(widget.innerHTML).to.equal(before);
    expect(widget.innerText).not.to.contain('phone');
  });
});

describe('a script that comes late, or changes', () => {
  it('is honoured when it is added', async () => {
    const widget = await mount();
    put({ phone: '000-111-1111' }, widget);
    await settled(widget);
    expect(await contacts(widget)).to.contain('tel:0001111111');
  });

  it('is honoured when its text changes, in either way, and when it is taken away', async () => {
    const widget = await withJson({ phone: '000-111-1111' });
    const script = widget.querySelector('script')!;
    script.textContent = JSON.stringify({ phone: '000-222-2222' });
    await settled(widget);
    expect(await contacts(widget))
      .to.contain('tel:0002222222')
      .and.not.to.contain('tel:0001111111');
    (script.firstChild as Text).data = JSON.stringify({ phone: '000-333-3333' });
    await settled(widget);
    expect(await contacts(widget)).to.contain('tel:0003333333');
    script.remove();
    await settled(widget);
    expect(await contacts(widget)).not.to.contain('tel:000');
  });

  it('restarts the questions when it is for another audience, as the attribute does', async () => {
    const widget = await mount();
    await answer(widget, { who: 'supporter' }, 'question safe');
    const script = put({ audience: 'family' }, widget);
    await settled(widget);
    expect(title(widget)).to.equal(say('question.safe.title_family'));
    script.remove();
    await settled(widget);
    expect(placeOf(widget)).to.equal('start');
  });

  it('does so too where an attribute changes in the same moment', async () => {
    const widget = await mount();
    widget.setAttribute('heading-level', '3');
    put({ audience: 'family' }, widget);
    await settled(widget);
    expect(title(widget)).to.equal(say('question.safe.title_family'));
  });

  it('keeps the answers where nothing but a number changes, or where the attribute says for whom it is', async () => {
    const widget = await withJson({ phone: '000-111-1111', audience: 'self' }, { audience: 'family' });
    await answer(widget, { safe: 'none' }, 'question know');
    widget.querySelector('script')!.textContent = JSON.stringify({
      phone: '000-222-2222',
      audience: 'supporter',
    });
    await settled(widget);
    expect(placeOf(widget)).to.equal('question know');
    expect(await contacts(widget)).to.contain('tel:0002222222');
  });

  it('is honoured when it changed while the widget was off the page', async () => {
    const widget = await withJson({ phone: '000-111-1111' });
    widget.remove();
    widget.querySelector('script')!.textContent = JSON.stringify({
      phone: '000-222-2222',
      audience: 'family',
    });
    stage.append(widget);
    await settled(widget);
    expect(title(widget)).to.equal(say('question.safe.title_family'));
    expect(await contacts(widget)).to.contain('tel:0002222222');
  });

  it('is the first of several, and no other kind of script, nor one deeper inside', async () => {
    const widget = create();
    put({ phone: '000-111-1111' }, widget, 'text/plain');
    put({ phone: '000-222-2222' }, widget.appendChild(document.createElement('div')));
    put({ phone: '000-333-3333' }, widget);
    put({ phone: '000-444-4444' }, widget);
    stage.append(widget);
    await widget.updateComplete;
    expect(await contacts(widget))
      .to.contain('tel:0003333333')
      .and.not.to.match(/tel:000(?:111|222|444)/);
  });
});

describe('a script that is wrong', () => {
  for (const [name, settings, code] of [
    ['broken JSON', '{"area": "12",}', 'settings/json'],
    ['JSON that is no object', '["12"]', 'settings/json'],
    ['more than a million characters', `{"area": "12"}${' '.repeat(1_000_000)}`, 'settings/json'],
    ['an unknown name', { telephone: '110' }, 'settings/name'],
    ['a name that JavaScript has a meaning for', '{"__proto__": {"area": "12"}}', 'settings/name'],
    ['a value that is none', { area: {} }, 'settings/value'],
    ['a value that the attribute could not have either', { area: '月面' }, 'attribute/area'],
    ['a language that is not on board', { lang: 'tlh' }, 'attribute/lang'],
    ['people that are no list', { contacts: 'x' }, 'contacts/list'],
    ['a person without a name', { contacts: [{ tel: '110' }] }, 'contacts/entry'],
    [
      'an address that is code',
      { contacts: [{ name: '担任', tel: '000-111-1111', form: 'javascript:alert(1)' }] },
      'contacts/form',
    ],
  ] as const) {
    it(`gives one warning, one event and a useful screen: ${name}`, async () => {
      const [seen, heard] = [warnings(), hear()];
      const widget = await withJson(settings, LOCAL);
      widget.requestUpdate();
      await settled(widget);
      expect(seen).to.have.lengthOf(1);
      expect(seen[0]).to.contain(`${code}: got "`);
      expect(codes(heard)).to.deep.equal([code]);
      expect(parts(widget, 'door')).to.have.lengthOf(3);
      expect(await contacts(widget))
        .to.contain('tel:0000000000')
        .and.not.to.contain('javascript:');
    });
  }

  it('says nothing where it is empty', async () => {
    const seen = warnings();
    const widget = await withJson('  \n ');
    expect(seen).to.deep.equal([]);
    expect(placeOf(widget)).to.equal('start');
  });

  it('is forgotten once it is put right', async () => {
    const seen = warnings();
    const widget = await withJson('{');
    widget.querySelector('script')!.textContent = JSON.stringify({ phone: '000-111-1111' });
    await settled(widget);
    expect(await contacts(widget)).to.contain('tel:0001111111');
    expect(seen).to.have.lengthOf(1);
  });
});

describe('contacts of the page itself', () => {
  const COUNSELLOR = {
    name: 'スクールカウンセラー',
    tel: '000-222-2222',
    hours: 'Tu,Th 10:00-16:00',
    for: '在校生と保護者',
  };
  const CIRCLE = { name: '家族会', email: 'kazoku@example.jp', audience: 'family' };
  const cards = (widget: Widget): string[] =>
    parts(widget, 'contact')
      .filter((card) => card.checkVisibility())
      .map((card) => card.querySelector('h4')!.textContent!);

  it('stand beside the centre, with whom they are for', async () => {
    const widget = await withJson({ contacts: [COUNSELLOR] }, LOCAL);
    expect(await contacts(widget))
      .to.contain('tel:0002222222')
      .and.to.contain('在校生と保護者')
      .and.to.contain('火、木 10:00〜16:00');
    expect(cards(widget)).to.deep.equal([LOCAL['center-name'], COUNSELLOR.name]);
    expect(textOf(widget)).to.contain(say('contacts.level.host'));
  });

  it('come first for a child, among the contacts and in the result', async () => {
    const widget = await withJson({ contacts: [COUNSELLOR] }, LOCAL);
    await answer(widget, { who: 'self', safe: 'none', express: 'speak', age: 'under-18' });
    expect(find(part(widget, 'method'), ':is(h3, h4, h5)').textContent).to.equal(COUNSELLOR.name);
    expect(find(part(widget, 'method'), 'strong').textContent).to.equal(COUNSELLOR.tel);
    await contacts(widget);
    expect(cards(widget)).to.deep.equal([COUNSELLOR.name, LOCAL['center-name']]);
  });

  it('are shown behind the doors for which they are', async () => {
    const widget = await withJson({ contacts: [COUNSELLOR, CIRCLE] }, LOCAL);
    await push(widget, 'door', '[data-door="self"]');
    expect(await contacts(widget))
      .to.contain(COUNSELLOR.name)
      .and.not.to.contain(CIRCLE.name);
    widget.restart();
    await widget.updateComplete;
    await push(widget, 'door', '[data-door="family"]');
    expect(await contacts(widget))
      .to.contain(CIRCLE.name)
      .and.to.contain('mailto:kazoku@example.jp');
  });

  it('do not replace the question for the prefecture', async () => {
    const widget = await withJson({ contacts: [COUNSELLOR] });
    await contacts(widget);
    expect(cards(widget)).to.deep.equal([COUNSELLOR.name]);
    expect(part(widget, 'area').checkVisibility()).to.equal(true);
    expect(has(widget, 'area-select')).to.equal(true);
  });

  it('are never markup', async () => {
    const widget = await withJson({ contacts: [{ name: '<img src=x onerror=alert(1)>', tel: '110' }] });
    await contacts(widget);
    expect(cards(widget)).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(all(widget, 'img')).to.have.lengthOf(0);
  });
});

describe('a list of centres inside the tag', () => {
  const entry = (area: string, name: string, more: object = {}) => ({
    id: `${area}-${name}`,
    area,
    name,
    channels: [{ method: 'phone', tel: '000-111-3333' }],
    programs: [],
    sources: [{ url: 'https://www.city.example.jp/' }],
    ...more,
  });

  it('is there at once, without a request, and beside what the built-in list has', async () => {
    const window = entry('12217', '見本市の窓口', { kind: 'window' });
    const widget = await withJson({ area: '12217', directory: [window] });
    const shown = await contacts(widget);
    expect(shown).to.contain('見本市の窓口').and.to.contain('tel:0001113333');
    expect(shown).to.contain('千葉県ひきこもり地域支援センター');
  });

  it('is told of where it has a mistake, and its other entries count', async () => {
    const heard = hear();
    const said = warnings();
    const widget = await withJson({ area: '12', directory: [entry('12', '見本県の窓口'), { id: 'x' }] });
    expect(await contacts(widget)).to.contain('見本県の窓口');
    expect(codes(heard)).to.deep.equal(['directory/entries']);
    expect(said.join(' ')).to.contain('directory/entries');
  });
});
