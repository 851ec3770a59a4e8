import { expect } from 'chai';
import { html } from 'lit';
import type { LinkOptions } from '../../src/components/link.ts';
import { link, telLink } from '../../src/components/link.ts';
import { whose } from '../../src/components/names.ts';
import { all, byRole, names, textOf } from '../support/find.ts';
import { expectSame } from '../support/same.ts';
import { show } from '../support/screen.ts';
import { say } from '../support/texts.ts';

const draw = (href: string, more: Partial<LinkOptions> = {}) =>
  show((context) => html`<p>${link(context, { href, content: '見本', ...more })}</p>`);
const anchor = (root: Element) => all(root, 'a')[0] as HTMLAnchorElement | undefined;

describe('an address becomes a link', () => {
  for (const href of [
    'https://example.jp/',
    'tel:0988881455',
    'tel:%239110',
    'mailto:soudan@example.jp',
    'sms:0988881455',
  ]) {
    it(`for ${href}`, () => {
      const found = anchor(draw(href).root)!;
      expect(found.getAttribute('href')).to.equal(href);
      expect(found.rel.split(' ')).to.have.members(['noreferrer', 'noopener']);
    });
  }

  for (const href of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'http://example.jp/',
    '//example.jp/',
    '/path',
    '',
    'tel:javascript',
    'mailto:a@example.jp?body=x',
    'https://example.jp/"onclick="x',
    'blob:https://example.jp/1',
    'file:///etc/passwd',
  ]) {
    it(`never for ${JSON.stringify(href)}, whose words stay`, () => {
      const { root } = draw(href);
      expectSame(anchor(root), undefined);
      expect(textOf(root)).to.equal('見本');
    });
  }

  it('that opens beside the page when it leads away, and says so @wcag:2.4.4,3.2.5', () => {
    const { root } = draw('https://example.jp/');
    expect(anchor(root)!.target).to.equal('_blank');
    expectSame(byRole(root, 'link', `見本${say('contact.new-tab')}`), anchor(root));
  });

  it('that stays where it is when it only calls or writes', () => {
    for (const href of ['tel:110', 'mailto:soudan@example.jp']) {
      const { root } = draw(href);
      expect(anchor(root)!.hasAttribute('target')).to.equal(false);
      expect(textOf(root)).to.equal('見本');
    }
  });

  it('that tells the kind of its channel when it is used, and nothing when it leads to no contact', () => {
    const used = draw('tel:110', { channel: 'hotline' });
    anchor(used.root)!.click();
    expect(used.contacted).to.deep.equal(['hotline']);
    expect(anchor(used.root)!.part.contains('contact-link')).to.equal(true);

    const other = draw('https://example.jp/');
    anchor(other.root)!.click();
    expect(other.contacted).to.deep.equal([]);
    expect(anchor(other.root)!.hasAttribute('part')).to.equal(false);
  });
});

describe('a person who hears the links', () => {
  const number = (tel: string, language: 'ja' | 'en' = 'ja') =>
    anchor(
      show(
        (context) => html`<p>${telLink(context, tel, { content: html`電話 <strong>${tel}</strong>` })}</p>`,
        { language },
      ).root,
    )!;

  for (const [tel, spoken, english] of [
    ['098-888-1455', '0 9 8、8 8 8、1 4 5 5', '0 9 8, 8 8 8, 1 4 5 5'],
    ['#9110', '# 9 1 1 0', '# 9 1 1 0'],
    ['119', '1 1 9', '1 1 9'],
  ] as const) {
    it(`hears ${tel} as it is seen, and then digit by digit @wcag:2.5.3`, () => {
      const link = number(tel);
      expect(names(link.parentElement!, 'link')).to.deep.equal([`電話 ${tel}`]);
      expect(link.getAttribute('aria-description')).to.equal(spoken);
      expect(number(tel, 'en').getAttribute('aria-description')).to.equal(english);
    });
  }

  it('hears no description of what is no number', () => {
    expect(anchor(draw('https://example.jp/').root)!.hasAttribute('aria-description')).to.equal(false);
  });

  it('hears whose page it is, in the language of the name, and nothing where there is no name @wcag:2.4.4,2.4.9', () => {
    const { root } = show(
      ({ t }) =>
        html`<p>
          <a href="#a">公式ページ${whose(t, '見本市の窓口')}</a> <a href="#b">公式ページ${whose(t, '')}</a>
        </p>`,
      { language: 'en' },
    );
    expect(names(root, 'link')).to.deep.equal(['公式ページ(見本市の窓口)', '公式ページ']);
    expect(all(root, '[lang]').map(({ lang }) => lang)).to.deep.equal(['ja']);
  });
});
