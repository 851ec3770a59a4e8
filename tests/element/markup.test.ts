// Markup as people and content systems write it: it is read, or warned of, and nothing is hidden that can't
// be meant as contacts.
import { expect } from 'chai';
import '../../src/entries/define.ts';
import { all, find, textOf } from '../support/find.ts';
import { warnings } from '../support/page.ts';
import { stage } from '../support/stage.ts';
import type { Widget } from '../support/widget.ts';
import { moment } from '../support/wait.ts';

const FALLBACK = '<p id="own">見本市の窓口 <a href="tel:0000000000">000-000-0000</a></p>';

/** As a parser reads it: in a document, not by a script. */
async function parsed(html: string): Promise<Widget> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  stage.append(...page.body.childNodes);
  const widget = document.querySelector<Widget>('main hikikomori-help')!;
  await widget.updateComplete;
  await moment();
  return widget;
}
const isSeen = (selector: string): boolean => stage.querySelector(selector)!.checkVisibility();
async function contacts(widget: Widget): Promise<string> {
  widget.showContacts();
  await widget.updateComplete;
  return [textOf(widget), ...all(widget, 'a').map((link) => link.getAttribute('href'))].join(' ');
}

describe('a tag that is not closed', () => {
  const REST: Readonly<Record<string, string>> = {
    'a heading and a number': '<h2>休日の当番医</h2><p id="after">000-000-0001</p>',
    'a footer': '<p id="after">お知らせ</p><footer>見本市役所</footer>',
    'a part with a heading in it': '<div id="after"><h2>関連する情報</h2><a href="/a">一覧</a></div>',
    'a menu': '<div><nav id="after"><a href="/">トップ</a></nav></div>',
    'a form': '<form id="after"><input></form>',
    'a map': '<p id="after">地図</p><iframe></iframe>',
    'another widget': '<hikikomori-help id="after" area="12"></hikikomori-help>',
    'a long text without a contact': `<p id="after">${'見本の本文です。'.repeat(20)}</p>`,
    'a very long text with one': `<p id="after">${'見本の本文です。'.repeat(200)}000-000-0000</p>`,
  };
  for (const [name, rest] of Object.entries(REST)) {
    it(`hides nothing of the page, and says so once: ${name}`, async () => {
      const seen = warnings();
      const widget = await parsed(`<hikikomori-help area="47" />${rest}`);
      expect(isSeen('#after')).to.equal(true);
      expect(all(widget, '[part~=door]')[0]!.checkVisibility()).to.equal(true);
      expect(seen.filter((words) => words.includes('render/content'))).to.have.lengthOf(1);
      expect(seen.join()).to.contain('</hikikomori-help>');
      widget.requestUpdate();
      await widget.updateComplete;
      expect(seen).to.have.lengthOf(1);
    });
  }

  it('hides nothing where it floats either', async () => {
    warnings();
    await parsed(`<hikikomori-help area="47" display="floating" />${REST['a heading and a number']!}`);
    expect(isSeen('#after')).to.equal(true);
  });

  it('shows what a page that is still being read adds to it', async () => {
    warnings();
    const widget = await parsed(`<hikikomori-help area="47">${FALLBACK}</hikikomori-help>`);
    expect(isSeen('#own')).to.equal(false);
    widget.append(
      ...new DOMParser().parseFromString('<h2 id="after">休日の当番医</h2>', 'text/html').body.childNodes,
    );
    await moment();
    expect(isSeen('#after')).to.equal(true);
  });
});

describe('content that can be contacts', () => {
  const CONTACTS: Readonly<Record<string, string>> = {
    'a line': FALLBACK,
    'a list with a small heading':
      '<h3 id="own">相談窓口</h3><ul><li>見本市 000-000-0000</li><li>見本県 000-000-0001</li></ul>',
    'a table': '<table id="own"><tr><th>窓口</th><td>000-000-0000</td></tr></table>',
    'a word of waiting': '<p id="own">読み込み中です。しばらくお待ちください。</p>',
    'a link': `<p id="own"><a href="https://www.city.example.lg.jp/">${'見本市の相談のページ '.repeat(12)}</a></p>`,
    'settings and a script':
      '<p id="own">000-000-0000</p><script type="application/json">{"area": "47"}</script><style>p{}</style>',
  };
  for (const [name, html] of Object.entries(CONTACTS)) {
    it(`makes room for the widget, without a warning: ${name}`, async () => {
      const seen = warnings();
      await parsed(`<hikikomori-help area="47">${html}</hikikomori-help>`);
      expect(isSeen('#own')).to.equal(false);
      expect(seen).to.deep.equal([]);
    });
  }
});

describe('settings inside the tag, as editors leave them', () => {
  const JSON_TEXT = '{"contacts":[{"name":"見本のカウンセラー","phone":"000-111-1111"}]}';
  const script = (text: string, type = 'type="application/json"'): string =>
    `<script ${type}>${text}</script>`;
  const smart = JSON_TEXT.replace(/"([^"]*)"/g, '“$1”');
  const WAYS: Readonly<Record<string, { html: string; warned: boolean }>> = {
    'in a paragraph': { html: `<p>${script(JSON_TEXT)}</p>`, warned: false },
    'deep in a column': { html: `<div><div>${script(JSON_TEXT)}</div></div>`, warned: false },
    'with another type': { html: script(JSON_TEXT, 'type="text/json; charset=utf-8"'), warned: false },
    'as bare text in a paragraph': { html: `<p>${JSON_TEXT}</p>`, warned: false },
    'as bare text, in lines': { html: JSON_TEXT.replaceAll(',', ',<br>\n'), warned: false },
    'with &quot;': { html: script(JSON_TEXT.replaceAll('"', '&quot;')), warned: true },
    'with &#34; and &amp;quot;': {
      html: script(JSON_TEXT.replace('"', '&#34;').replaceAll('"', '&amp;quot;')),
      warned: true,
    },
    'with typographic quotation marks': { html: script(smart), warned: true },
    'with those, as bare text': { html: `<p>${smart}</p>`, warned: true },
    'with full-width quotation marks': { html: script(JSON_TEXT.replaceAll('"', '＂')), warned: true },
    'with blanks that do not break': { html: script(JSON_TEXT.replaceAll(':', ':\u00a0')), warned: true },
    'with paragraphs in it': { html: script(`<p>${JSON_TEXT.replaceAll(',', ',<br />')}</p>`), warned: true },
    'with the comment of old days': { html: script(`<!--\n${JSON_TEXT}\n//-->`), warned: true },
    'as CDATA': { html: script(`//<![CDATA[\n${JSON_TEXT}\n//]]>`), warned: true },
  };
  for (const [name, { html, warned }] of Object.entries(WAYS)) {
    it(`are read: ${name}`, async () => {
      const seen = warnings();
      const widget = await parsed(`<hikikomori-help area="47">${FALLBACK}${html}</hikikomori-help>`);
      expect(await contacts(widget))
        .to.contain('見本のカウンセラー')
        .and.to.contain('tel:0001111111');
      expect(seen.map((words) => /settings\/marks/.test(words))).to.deep.equal(warned ? [true] : []);
    });
  }

  it('are left as they are where they are JSON: a name may have such marks', async () => {
    const widget = await parsed(
      `<hikikomori-help>${script('{"contacts":[{"name":"“こころ”の&amp;窓口","phone":"000-111-1111"}]}')}</hikikomori-help>`,
    );
    expect(await contacts(widget)).to.contain('“こころ”の&amp;窓口');
  });

  it('of a widget inside are its own', async () => {
    warnings();
    const widget = await parsed(
      `<hikikomori-help area="47"><hikikomori-help>${script(JSON_TEXT)}</hikikomori-help></hikikomori-help>`,
    );
    expect(await contacts(widget)).not.to.contain('見本のカウンセラー');
  });
});

describe('attributes', () => {
  const level = (widget: Widget): string => find(widget, '#title').localName;

  for (const name of ['headinglevel', 'heading_level', 'headingLevel']) {
    it(`without the dash are read, also later: ${name}`, async () => {
      const widget = await parsed(`<hikikomori-help ${name}="3"></hikikomori-help>`);
      expect(level(widget)).to.equal('h3');
      widget.setAttribute(name, '4');
      await moment();
      expect(level(widget)).to.equal('h4');
      widget.setAttribute('heading-level', '2');
      await moment();
      expect(level(widget)).to.equal('h2');
    });
  }

  for (const [name, html] of [
    ['typographic', 'center-name=“見本窓口” phone=”000-111-1111”'],
    ['escaped', 'center-name=&quot;見本窓口&quot; phone=&quot;000-111-1111&quot;'],
    ['full-width', 'center-name=＂見本窓口＂ phone=＂000-111-1111＂'],
  ] as const) {
    it(`with ${name} quotation marks are read, with a warning for each`, async () => {
      const seen = warnings();
      const widget = await parsed(`<hikikomori-help ${html}></hikikomori-help>`);
      expect(await contacts(widget))
        .to.contain('見本窓口')
        .and.to.contain('tel:0001111111')
        .and.not.to.match(/[“”"＂]見本/);
      expect(seen.map((words) => /attribute\/([\w-]+)/.exec(words)?.[1])).to.have.members([
        'center-name',
        'phone',
      ]);
    });
  }

  it('keep the quotation marks that OpenStreetMap has for words among hours', async () => {
    const widget = await parsed(
      '<hikikomori-help phone="000-111-1111" hours=\'"要予約"\'></hikikomori-help>',
    );
    expect(await contacts(widget)).to.contain('要予約');
  });
});
