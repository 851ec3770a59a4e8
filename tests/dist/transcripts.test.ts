// What is heard behind each door, from the start to the result. The files are for people to read; after a
// change that is meant, run it with --update and read the difference.
import { beforeAll, describe, expect, test } from 'vitest';
import { engine, useBrowser } from './support/browser.ts';
import { nextPlace } from './support/flow.ts';
import { FULL, LOCAL } from './support/places.ts';
import { listen, readerScript } from './support/reader.ts';
import { page, scriptTag, site, widget } from './support/site.ts';

/** Tuesday, 24 November 2026, 10:00 in Japan, for ever. */
const CLOCK = `{ const Real = Date, now = Real.parse('2026-11-24T10:00:00+09:00'); Date = class extends Real { constructor(...given) { given.length > 0 ? super(...given) : super(now) } static now() { return now } } }`;

const WAYS = [
  [
    'self.ja',
    { ...FULL, lang: 'ja' },
    {
      who: 'self',
      safe: 'suicidal',
      express: 'write',
      reach: 'none',
      want: ['listen', 'place'],
      when: 'evening-weekend',
      worry: 'overheard',
      age: '18-39',
    },
  ],
  [
    'self.en',
    { ...FULL, lang: 'en' },
    {
      who: 'self',
      safe: 'none',
      express: 'write',
      reach: 'none',
      want: ['listen'],
      when: 'evening-weekend',
      worry: 'none',
      age: '18-39',
    },
  ],
  [
    'family.ja',
    { ...LOCAL, lang: 'ja' },
    {
      who: 'family',
      safe: 'none',
      know: 'refuses',
      want: ['learn', 'visit'],
      when: 'daytime',
      worry: 'none',
      age: '40-64',
      carer: ['elderly-or-ill'],
    },
  ],
  [
    'supporter.ja',
    { ...LOCAL, lang: 'ja' },
    {
      who: 'supporter',
      safe: 'none',
      stage: 'leaving-soon',
      know: 'agrees',
      want: ['procedure'],
      when: 'daytime',
    },
  ],
] as const;

describe(`${engine}: with a screen reader`, () => {
  const newPage = useBrowser();
  let reader = '';
  beforeAll(async () => {
    reader = await readerScript();
  });

  /** What is said on the way, phrase by phrase. */
  const hear = async (
    attributes: Record<string, string>,
    given: (typeof WAYS)[number][2],
  ): Promise<string[]> => {
    const { url } = await site({
      '/': page(
        widget(attributes),
        `<script src="/clock.js"></script><script src="/reader.js"></script>${scriptTag()}`,
      ),
      '/clock.js': CLOCK,
      '/reader.js': reader,
    });
    const tab = await newPage();
    await tab.open(url);
    await nextPlace(tab, 'nothing');
    return tab.evaluate(listen, given);
  };

  test('no reading above a kanji is heard @wcag:1.3.1', async () => {
    const [, attributes, given] = WAYS[2];
    const [plain, read] = [await hear(attributes, given), await hear({ ...attributes, furigana: '' }, given)];
    // A text lies in pieces, each a phrase of its own, and this reader tells the end of a heading of several pieces.
    // What is pressed and where the focus goes is noted by `listen` and not heard.
    const words = (phrase: string): string => phrase.replace(/[\s,]/g, '');
    const said = words(plain.join(''));
    const added = read
      .map(words)
      .filter((phrase) => !said.includes(phrase) && !/^(?:end|>>>|focus:)/.test(phrase));
    expect(new Set(added)).toEqual(new Set(['buttonふりがなpressed']));
    expect(read.length).toBeGreaterThan(plain.length);
  });

  test.each(WAYS)(
    'the way %s is heard as it was reviewed @wcag:1.1.1,1.3.1,1.3.2,1.3.3,3.2.3,3.2.4,4.1.2',
    async (name, attributes, given) => {
      const heard = await hear(attributes, given);
      expect(heard.length).toBeGreaterThan(200);
      await expect(`${heard.join('\n').trim()}\n`).toMatchFileSnapshot(`../at/transcripts/${name}.txt`);
    },
  );
});
