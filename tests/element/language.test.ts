import { expect } from 'chai';
import { wordsIn } from '../../src/element/controllers/furigana.ts';
import { all, find, part, parts } from '../support/find.ts';
import { warnings } from '../support/page.ts';
import { stage } from '../support/stage.ts';
import type { Language } from '../support/texts.ts';
import { LANGUAGES, say } from '../support/texts.ts';
import type { Widget } from '../support/widget.ts';
import { answer, LOCAL, mount, push } from '../support/widget.ts';

const page = document.documentElement;

/** The language of the words on the screen; the frame has to say the same. */
function spoken(widget: Widget): Language {
  const words = wordsIn(find(widget, '#title'));
  const language = (['ja', 'ja-simple', 'en'] as const).find((tag) => say('start.title', {}, tag) === words);
  expect(find(widget, '.widget').lang).to.equal(language);
  return language!;
}

/** Lets the observer's report arrive, and what it asks for be drawn. */
async function settled(widget: Widget): Promise<void> {
  await Promise.resolve();
  await widget.updateComplete;
}

const within = (lang: string): HTMLElement =>
  Object.assign(stage.appendChild(document.createElement('div')), { lang });

describe('the widget speaks', () => {
  for (const [lang, language] of [
    ['en', 'en'],
    ['en-US', 'en'],
    ['EN_gb', 'en'],
    ['ja', 'ja'],
    ['ja-JP', 'ja'],
    ['ja-Latn-JP', 'ja'],
    ['ja-simple', 'ja-simple'],
  ] as const) {
    it(`${language} where its own tag says "${lang}"`, async () => {
      const seen = warnings();
      expect(spoken(await mount({ lang }))).to.equal(language);
      expect(seen).to.deep.equal([]);
    });
  }

  it('Japanese where nobody says anything', async () => {
    expect(spoken(await mount())).to.equal('ja');
  });

  it('the language of the nearest element around it @wcag:3.1.1', async () => {
    page.lang = 'ja';
    const outer = within('en');
    expect(spoken(await mount({}, outer))).to.equal('en');
    const inner = outer.appendChild(document.createElement('div'));
    inner.lang = 'ja';
    expect(spoken(await mount({}, inner))).to.equal('ja');
  });

  it('its own rather than that of the page @wcag:3.1.1', async () => {
    page.lang = 'ja';
    expect(spoken(await mount({ lang: 'en' }))).to.equal('en');
  });

  it('the language around a shadow host', async () => {
    const root = within('en').attachShadow({ mode: 'open' });
    const inner = root.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    expect(spoken(await mount({}, inner))).to.equal('en');
  });

  it('the language of the slot it stands in', async () => {
    const host = within('ja');
    const frame = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    frame.lang = 'en';
    frame.append(document.createElement('slot'));
    expect(spoken(await mount({}, host))).to.equal('en');
  });

  it('another language as soon as the page does', async () => {
    page.lang = 'ja';
    const widget = await mount();
    page.lang = 'en';
    await settled(widget);
    expect(spoken(widget)).to.equal('en');
    page.removeAttribute('lang');
    await settled(widget);
    expect(spoken(widget)).to.equal('ja');
  });

  it('another language as soon as a host outside of its shadow root does', async () => {
    const host = within('ja');
    const widget = await mount({}, host.attachShadow({ mode: 'open' }));
    host.lang = 'en';
    await settled(widget);
    expect(spoken(widget)).to.equal('en');
  });

  it('the language of the place it was moved to', async () => {
    const [there, here] = [within('en'), within('ja')];
    const widget = await mount({}, here);
    there.append(widget);
    await settled(widget);
    expect(spoken(widget)).to.equal('en');
  });

  it('another language without losing an answer @wcag:3.1.2', async () => {
    const widget = await mount();
    await answer(widget, { who: 'self', safe: 'none', express: 'write' }, 'question reach');
    widget.lang = 'en';
    await widget.updateComplete;
    expect(find(widget, '#title').textContent).to.equal(LANGUAGES.en['question.reach.title']);
    await push(widget, 'back');
    expect(part(widget, 'option', '[aria-current]').getAttribute('value')).to.equal('write');
  });

  for (const lang of [
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString',
    'xx-YY',
    '日本語',
    'e'.repeat(5000),
    '<b>',
  ]) {
    it(`Japanese, with one warning, where its tag says ${JSON.stringify(lang.slice(0, 20))}`, async () => {
      const seen = warnings();
      const widget = await mount({ lang });
      await push(widget, 'show-contacts');
      await push(widget, 'back');
      expect(spoken(widget)).to.equal('ja');
      expect(seen).to.have.lengthOf(1);
      expect(seen[0]).to.contain('attribute/lang');
    });

    it(`Japanese, and nothing is said of it, where the page says ${JSON.stringify(lang.slice(0, 20))}`, async () => {
      const seen = warnings();
      page.lang = lang;
      expect(spoken(await mount())).to.equal('ja');
      expect(seen).to.deep.equal([]);
    });
  }
});

describe('in easy Japanese', () => {
  const readings = (widget: Widget): number => all(widget, 'rt').length;

  it('the kanji have readings from the start, until the reader switches them off', async () => {
    const widget = await mount({ lang: 'ja-simple' });
    expect(readings(widget)).to.be.greaterThan(10);
    await push(widget, 'furigana');
    expect(readings(widget)).to.equal(0);
    expect(spoken(widget)).to.equal('ja-simple');
    expect(find(widget, '.widget').textContent).not.to.match(/\[[^\]]*\|/);
  });

  it('the words of a button stand together, as without readings', async () => {
    const widget = await mount({ lang: 'ja-simple', ...LOCAL });
    await answer(widget, { who: 'self', safe: 'none', express: 'speak', reach: 'out' }, 'question want');
    const [kanji] = all(widget, '[part~=next] ruby');
    const kana = document.createRange();
    kana.selectNode(kanji!.nextSibling!);
    const gap = kana.getBoundingClientRect().left - kanji!.getBoundingClientRect().right;
    expect(Math.abs(gap)).to.be.lessThan(1);
  });

  it('is offered by its own name, and keeps the answers', async () => {
    const widget = await mount();
    await answer(widget, { who: 'self', safe: 'none', express: 'write' }, 'question reach');
    const easy = parts(widget, 'language').find(({ lang }) => lang === 'ja-simple')!;
    expect(easy.textContent.trim()).to.equal(say('language.ja-simple'));
    easy.click();
    await settled(widget);
    expect(wordsIn(find(widget, '#title'))).to.equal(say('question.reach.title', {}, 'ja-simple'));
    await push(widget, 'back');
    expect(part(widget, 'option', '[aria-current]').getAttribute('value')).to.equal('write');
  });
});

describe('on an English page a screen reader is told the language of every word:', () => {
  const JAPANESE = /[\u3040-\u309f\u30a1-\u30fa\u4e00-\u9fff]/;
  const ENGLISH = /[A-Za-z]{3}/;
  const ADDRESS = /[\w-]+\.[\w-]+\.?\w*/g;

  /**
   * Words that stand in an element of the other language. A phrase of both, such as "Chiba 千葉県", may stand in
   * either.
   */
  function misread(widget: Widget): string[] {
    return all(widget, '.widget, .widget *').flatMap((element) =>
      [...element.childNodes].flatMap((node) => {
        const text = node.nodeType === Node.TEXT_NODE ? node.textContent!.replace(ADDRESS, '').trim() : '';
        const lang = element.closest('[lang]')?.getAttribute('lang')?.split('-')[0];
        const wrong =
          (JAPANESE.test(text) && !ENGLISH.test(text) && lang !== 'ja') ||
          (ENGLISH.test(text) && !JAPANESE.test(text) && lang !== 'en');
        return wrong ? [`${lang}: ${text}`] : [];
      }),
    );
  }

  for (const [name, attributes] of [
    ['a prefecture', { area: '47' }],
    ['an unconfirmed centre', { area: '02' }],
    ['a centre on the tag', { ...LOCAL, 'sns-hours': '夜', sns: 'https://lin.ee/x' }],
  ] as const) {
    it(`with ${name} @wcag:3.1.2`, async () => {
      warnings();
      const widget = await mount({ lang: 'en', ...attributes });
      expect(misread(widget)).to.deep.equal([]);
      await push(widget, 'show-contacts');
      expect(misread(widget), 'contacts').to.deep.equal([]);
      await push(widget, 'back');
      await answer(widget, { who: 'self', safe: 'suicidal' }, 'crisis');
      expect(parts(widget, 'hotline').length).to.be.greaterThan(3);
      expect(misread(widget), 'crisis').to.deep.equal([]);
      await answer(widget, { express: 'write', want: ['peer'] });
      expect(misread(widget), 'result').to.deep.equal([]);
    });
  }
});
