// The markup of each install: nothing in a name, an address or a contact can leave the place it was put in.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import en from '../../locales/install.en.json' with { type: 'json' };
import ja from '../../locales/install.ja.json' with { type: 'json' };
import { choicesAlone, hashToJson, settingsToHash } from '../../src/embed/hash.ts';
import { ATTRIBUTES } from '../../src/settings/attributes.ts';
import { readChildSettings, toCamel } from '../../src/settings/child-settings.ts';
import type { Install } from '../../src/snippet/installs.ts';
import {
  attributeTag,
  childTag,
  frame,
  plainLink,
  policy,
  poster,
  SANDBOX,
} from '../../src/snippet/installs.ts';
import { elementsOf } from '../cli/support/markup.ts';

const HOSTILE = `"><script>alert(1)</script><!-- ' & \u0000 見本`;
const CONTACTS = [{ name: HOSTILE, phone: '000-000-0000' }];
const FALLBACK = ['<p>見本の窓口 <a href="tel:0000000000">000-000-0000</a></p>'];
const install = (more: Partial<Install> = {}): Install => ({
  settings: { area: '12' },
  fallback: FALLBACK,
  language: 'ja',
  script: { src: 'hikikomori-help.js' },
  ...more,
});
const FRAME = { embed: 'embed.html', title: '相談先を探す' };

const jsonIn = (markup: string): string =>
  /<script type="application\/json">\n([\s\S]*?)\n<\/script>/.exec(markup)![1]!;
const hashIn = (markup: string): string => / src="[^"#]*(#[^"]*)?"/.exec(markup)?.[1] ?? '';
const names = (markup: string): string[] => elementsOf(markup).map(({ name }) => name);

describe('a tag with attributes', () => {
  test('has the script before it and the contacts in it', () => {
    expect(attributeTag(install({ settings: { area: '12', phone: '000-000-0000' } }))).toBe(
      [
        '<script src="hikikomori-help.js" defer></script>',
        '<hikikomori-help area="12" phone="000-000-0000">',
        ...FALLBACK,
        '</hikikomori-help>',
      ].join('\n'),
    );
  });

  test('takes names in camel case, lists of words and numbers; what is not set is not written', () => {
    const settings = {
      centerName: '見本',
      programs: ['drop-in', 'seminar'],
      headingLevel: 3,
      furigana: true,
      sns: null,
      form: undefined,
      online: false,
    };
    expect(attributeTag(install({ settings }))).toContain(
      '<hikikomori-help center-name="見本" programs="drop-in seminar" furigana="true" heading-level="3">',
    );
  });

  test.each([
    { directory: [{ id: 'x' }] },
    { directory: [] },
    { contacts: CONTACTS },
    { area: { code: 12 } },
  ])('can not hold %o', (settings) => {
    expect(attributeTag(install({ settings }))).toBe(null);
  });

  test('keeps every text in its attribute', () => {
    const settings = Object.fromEntries(ATTRIBUTES.map((name) => [name, HOSTILE]));
    const tag = attributeTag(install({ settings }))!;
    expect(names(tag)).toEqual(['script', 'hikikomori-help', 'p', 'a']);
    expect(tag).not.toContain('<script>');
  });
});

describe('a tag with JSON inside', () => {
  test('is read by the widget as it was written, and ends nowhere else', () => {
    const settings = {
      'center-name': HOSTILE,
      contacts: CONTACTS,
      directory: [{ id: HOSTILE }, { id: 'b' }],
    };
    const tag = childTag(install({ settings }));
    const { raw, contacts, centres, issues } = readChildSettings(jsonIn(tag));
    expect([raw, contacts, centres, issues]).toEqual([
      { 'center-name': HOSTILE },
      CONTACTS,
      settings.directory,
      [],
    ]);
    expect(tag.match(/<\/script/g)).toHaveLength(2);
  });
});

describe('the language', () => {
  test.each([
    ['ja', {}, ''],
    ['en', {}, ' lang="en"'],
    ['ja', { lang: 'en' }, ' lang="en"'],
    ['en', { lang: 'ja' }, ' lang="en"'],
  ])('%s beside the settings %o', (language, settings, lang) => {
    const one = install({ language, settings });
    for (const tag of [attributeTag(one)!, childTag(one)]) expect(tag).toContain(`<hikikomori-help${lang}>`);
  });

  test('of a frame is in its settings, and its folded contacts are called so', () => {
    const markup = frame(install({ language: 'en' }), FRAME);
    expect(JSON.parse(hashToJson(hashIn(markup)))).toEqual({ area: '12', lang: 'en' });
    expect(markup).toContain(`<details lang="en">\n<summary>${en['frame.contacts']}</summary>`);
  });

  test('has the same words in both', () => {
    expect(Object.keys(en)).toEqual(Object.keys(ja));
  });
});

describe('the hash of the script', () => {
  const integrity = 'sha384-AAAA';
  test.each([
    ['hikikomori-help.js', ` integrity="${integrity}" defer`],
    ['/files/hikikomori-help.js', ` integrity="${integrity}" defer`],
    [
      'https://cdn.example.lg.jp/hikikomori-help.js',
      ` integrity="${integrity}" crossorigin="anonymous" defer`,
    ],
    ['//cdn.example.lg.jp/hikikomori-help.js', ` integrity="${integrity}" crossorigin="anonymous" defer`],
  ])('%s', (src, written) => {
    expect(childTag(install({ script: { src, integrity } }))).toContain(
      `<script src="${src}"${written}></script>`,
    );
    const helper = frame(install(), { ...FRAME, helper: src, helperIntegrity: integrity });
    expect(helper).toContain(`<script src="${src}"${written}></script>`);
  });
});

describe('a frame', () => {
  test('has a title, a height, a sandbox without the origin of the page, and the contacts below it', () => {
    const markup = frame(install(), { ...FRAME, title: HOSTILE, height: 640.4 });
    expect(names(markup)).toEqual(['iframe', 'details', 'summary', 'p', 'a']);
    expect(markup).toContain(' height="640"');
    expect(markup).toContain(` sandbox="${SANDBOX.join(' ')}"`);
    expect(SANDBOX).not.toContain('allow-same-origin');
  });

  test.each([Number.NaN, 0, -5, Number.POSITIVE_INFINITY, 1e9])(
    'of the height %d keeps one that can be seen',
    (height) => {
      expect(Number(/ height="(\w+)"/.exec(frame(install(), { ...FRAME, height }))![1])).toBe(800);
    },
  );

  test('without settings has none in its address, and another hash there is dropped', () => {
    const markup = frame(install({ settings: {} }), { ...FRAME, embed: 'embed.html#old' });
    expect(markup).toContain(' src="embed.html" ');
  });
});

describe('a link', () => {
  test.each(['https://www.city.example.lg.jp/soudan', '/soudan/?a=1', 'soudan.html', '相談.html'])(
    'leads to %s',
    (href) => {
      expect(plainLink(install(), { href })).toContain(`<a href="${href}" rel="noreferrer noopener">`);
    },
  );

  test.each(['javascript:alert(1)', 'http://www.example.lg.jp/', ' data:text/html,x', '"><b>', ''])(
    'does not lead to %s, and the contacts stay',
    (href) => {
      const markup = plainLink(install(), { href, words: HOSTILE });
      expect(names(markup)).toEqual(['p', 'p', 'a']);
      expect(markup).toContain(FALLBACK[0]);
    },
  );
});

describe('the policy', () => {
  test.each([
    ['hikikomori-help.js', "'self'"],
    ['/x/hikikomori-help.js', "'self'"],
    ['https://CDN.example.lg.jp:8443/v1/hikikomori-help.js', 'https://cdn.example.lg.jp:8443'],
    ['//cdn.example.lg.jp/hikikomori-help.js', 'https://cdn.example.lg.jp'],
    ['https://x.example.lg.jp; script-src *', "'self'"],
  ])('lets in what lies at %s', (src, source) => {
    const one = install({ script: { src } });
    expect(policy(one, 'tag')).toBe(`script-src ${source}`);
    expect(policy(one, 'child')).toBe(`script-src ${source}`);
    expect(policy(one, 'frame')).toBe(`frame-src ${source}; script-src ${source}`);
    expect([policy(one, 'link'), policy(one, 'poster')]).toEqual(['', '']);
  });
});

describe('settings in a hash', () => {
  const json = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue(), { minKeys: 1 });

  test('come back as they were, and have only signs that no editor changes', () => {
    fc.assert(
      fc.property(json, (settings) => {
        const hash = settingsToHash(settings);
        expect(hash).toMatch(/^#[\w-]+$/);
        expect(hashToJson(hash)).toBe(JSON.stringify(settings));
      }),
    );
  });

  test('of a long list come back', () => {
    const directory = Array.from({ length: 500 }, (_, nth) => ({ id: `見本の窓口${nth}`.repeat(20) }));
    expect(JSON.parse(hashToJson(settingsToHash({ directory })))).toEqual({ directory });
  });

  test('of any other text never throw, and the widget warns of them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof hashToJson(text)).toBe('string');
      }),
    );
    for (const hash of ['#area=12', '#%7B', '#____', '#WzFd', `#${'A'.repeat(2_000_000)}`])
      expect(readChildSettings(hashToJson(hash)).issues.map(({ code }) => code)).toEqual(['settings/json']);
    expect(hashToJson('#')).toBe('');
  });

  test('that anybody may have written choose only among what is built in', () => {
    const all = Object.fromEntries(
      [...ATTRIBUTES, ...ATTRIBUTES.map(toCamel), 'contacts', '__proto__'].map((name) => [name, 'x']),
    );
    expect(Object.keys(JSON.parse(choicesAlone(JSON.stringify(all))) as object)).toEqual([
      'area',
      'audience',
      'theme',
      'lang',
      'heading-level',
      'headingLevel',
    ]);
    for (const text of ['', 'x', '[]', 'null', '5']) expect(choicesAlone(text)).toBe('{}');
  });
});

describe('a poster', () => {
  const href = 'https://www.city.example.lg.jp/soudan/';
  const one = install({
    settings: { 'center-name': '見本市の窓口', phone: '000-000-0000', checked: '2026-11-01' },
  });

  test('has the name and the number of the settings, and the day on which they were checked', () => {
    const page = poster(one, { href });
    for (const words of ['見本市の窓口', '000-000-0000', '連絡先を確かめた日：2026年11月1日'])
      expect(page).toContain(words);
    expect(poster(one, { href, name: '窓口B', phone: '000-111-1111', checked: '2026-10' })).toMatch(
      /窓口B[\s\S]*000-111-1111[\s\S]*2026年10月/,
    );
  });

  test('says that the day is unknown, and nothing of a day where there is no number', () => {
    expect(poster(install({ settings: { phone: '000-000-0000' } }), { href })).toContain(
      ja['poster.undated'],
    );
    expect(poster(install(), { href })).not.toContain(ja['poster.undated']);
  });

  test('lets in its own style sheet and nothing else, and keeps every text in its place', () => {
    const plain = poster(one, { href, hours: '平日' });
    const hostile = poster(one, { href, name: HOSTILE, phone: HOSTILE, hours: HOSTILE, checked: HOSTILE });
    expect(names(hostile)).toEqual(names(plain));
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(plain)!;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(plain).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'"`);
    expect(plain).not.toMatch(/<script| style=| on\w+=/);
  });

  test.each(['javascript:alert(1)', 'soudan.html', '', `https://www.example.lg.jp/${'x'.repeat(3000)}`])(
    'has no code for %s, which no phone could open',
    (bad) => {
      expect(poster(one, { href: bad })).not.toContain('<svg');
      expect(poster(one, { href: bad })).toContain('000-000-0000');
    },
  );
});
