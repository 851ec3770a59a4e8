// The protocols for reviews name what is on the screens, so that whoever looks for it finds it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../support/texts.ts';
import { parseRegister } from '../../scripts/reviews/register.ts';

const FOLDERS = [
  ['docs/review', /「([^」]+)」/g],
  ['docs/en/review', /“([^”]+)”/g],
] as const;
const pages = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.md'));
const SCREEN_READERS = ['nvda.md', 'voiceover.md', 'talkback.md'];
/** Words of the screens in both languages, since one task goes from one to the other. */
const words = new Set(Object.values(LANGUAGES).flatMap((texts) => Object.values(texts)));

describe.each(FOLDERS)('the protocols in %s', (folder, quoted) => {
  it.each(SCREEN_READERS)('%s quotes the screens as they are', (name) => {
    const tasks = readFileSync(`${folder}/${name}`, 'utf8')
      .split('\n')
      .filter((line) => /^\| \d+\. /.test(line));
    expect(tasks.length).toBeGreaterThan(8);
    const said = tasks.flatMap((line) => [...line.matchAll(quoted)].map(([, text = '']) => text));
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter((text) => !words.has(text) && !/電話をかける/.test(text))).toEqual([]);
  });

  it('say that nobody has done it yet, when to stop, and to write down nothing about the person', () => {
    for (const name of pages(folder).filter((page) => page !== 'index.md')) {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      expect(text, name).toMatch(/まだ、どなたにも試していただいていません|Nobody has done this yet/);
      expect(text, name).toMatch(/## やめるとき|## When to stop/);
      expect(text, name).toMatch(/お名前、年齢、地域|No name, age, place/);
    }
  });

  it('show an entry of the register that the register takes', () => {
    const [, entry = ''] = /```json\n(.*?)\n```/s.exec(readFileSync(`${folder}/index.md`, 'utf8')) ?? [];
    const reviews = [JSON.parse(entry) as unknown];
    expect(parseRegister({ about: '', things: [], reviews }).reviews).toEqual(reviews);
  });
});
