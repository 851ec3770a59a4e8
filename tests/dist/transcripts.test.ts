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

  test.each(WAYS)(
    'the way %s is heard as it was reviewed @wcag:1.1.1,1.3.1,1.3.2,1.3.3,3.2.3,3.2.4,4.1.2',
    async (name, attributes, given) => {
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
      const heard = await tab.evaluate(listen, given);
      expect(heard.length).toBeGreaterThan(200);
      await expect(`${heard.join('\n').trim()}\n`).toMatchFileSnapshot(`../at/transcripts/${name}.txt`);
    },
  );
});
