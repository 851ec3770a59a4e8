// Somebody else's questions, rules, texts and centre (examples/futoko): checked while they are written, proven over
// every answer, bundled, and used by a person.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../dist/support/browser.ts';
import type { Page } from '../dist/support/driver.ts';
import { nextPlace, type Place } from '../dist/support/flow.ts';
import { page, site } from '../dist/support/site.ts';
import { install, type Project } from './support/installed.ts';

const HOST = 'futoko-help';
const EXAMPLE = 'examples/futoko';
const BUNDLER = { module: 'ESNext', moduleResolution: 'bundler', allowImportingTsExtensions: true };
const content = readFileSync(join(EXAMPLE, 'content.ts'), 'utf8');
const FALLBACK = '<p id="own">見本市教育支援センター <a href="tel:000-000-0000">000-000-0000</a></p>';

let project: Project;
beforeAll(() => {
  project = install();
  for (const file of ['content.ts', 'main.ts', 'check.ts'])
    project.write(file, readFileSync(join(EXAMPLE, file), 'utf8'));
});
afterAll(() => {
  project.remove();
});

/** A file of the project as one script for a page, or as a module for Node. */
async function bundled(file: string, platform: 'browser' | 'node'): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: project.directory,
    entryPoints: [file],
    bundle: true,
    write: false,
    format: platform === 'browser' ? 'iife' : 'esm',
    platform,
    charset: 'utf8',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

describe('the types', () => {
  test('accept the example, declarations of libraries included', () => {
    expect(project.check('main.ts', BUNDLER)).toBe('');
  });

  test('tell of what is not there or missing, each in its place', () => {
    const wrong = [
      ['a question in a flow', "self: ['safe', 'talk', 'wish']", "self: ['safe', 'mood']", '"mood"'],
      ['an option in the points', "option: 'speak'", "option: 'sing'", '"sing"'],
      ['an option in a condition', "in: ['undecided']", "in: ['never']", '"never"'],
      ['a method', 'points: { phone: 3,', 'points: { fax: 3,', "'fax'"],
      ['a text', "'option.talk.speak': '声で話せる',", '', 'option.talk.speak'],
    ] as const;
    wrong.forEach(([, from, to], nth) => {
      expect(content).toContain(from);
      project.write(`wrong-${nth}.ts`, content.replace(from, to));
    });
    project.write('wrong.ts', wrong.map((_, nth) => `import './wrong-${nth}.ts';`).join('\n'));
    const lines = project.check('wrong.ts', BUNDLER).split(/\n(?=wrong-)/);
    expect(wrong.map((_, nth) => lines.filter((line) => line.startsWith(`wrong-${nth}.ts`)).join())).toEqual(
      wrong.map(([, , , named]) => expect.stringContaining(named) as string),
    );
  });
});

test('every answer of the example passes the proofs, in Node', async () => {
  project.write('proofs.mjs', await bundled('check.ts', 'node'));
  expect(project.node("await import('./proofs.mjs')")).toBe('All holds.\n');
});

describe('the widget on a page', () => {
  const newPage = useBrowser();
  const open = async (script: string): Promise<Page> => {
    const { url } = await site(
      {
        '/': page(`<futoko-help>${FALLBACK}</futoko-help>`, '<script src="/futoko.js" defer></script>'),
        '/futoko.js': script,
      },
      {
        'content-security-policy':
          "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'",
      },
    );
    const tab = await newPage();
    await tab.open(url);
    return tab;
  };
  const words = (tab: Page, selector: string): Promise<string> =>
    tab.evaluate(
      (found) =>
        document.querySelector('futoko-help')!.shadowRoot!.querySelector<HTMLElement>(found)!.innerText,
      selector,
    );

  test('asks its own three questions and leads a child who can only write to its own centre', async () => {
    const tab = await open(await bundled('main.ts', 'browser'));
    expect(await nextPlace(tab, 'nothing', HOST)).toBe('start');
    expect(await words(tab, 'h2')).toBe('学校に行きづらいとき、合いそうな相談の方法を探す');
    expect(await words(tab, '.screen')).toContain('3問');
    let place: Place = 'start';
    for (const selector of ['[data-door=self]', '[value=none]', '[value=write]', '[value=place]']) {
      await tab.click(`${HOST} >>> ${selector}`);
      place = await nextPlace(tab, place, HOST);
    }
    expect(place).toBe('result');
    expect(await words(tab, '[part~=result]')).toContain('見本市教育支援センター（見本）');
    const all = await words(tab, '.screen');
    expect(all).not.toContain('ひきこもり');
    // Phoning is barred for who can only write.
    expect(
      await tab.evaluate(() => {
        const root = document.querySelector('futoko-help')!.shadowRoot!;
        return root.querySelector<HTMLAnchorElement>('[part~=action]')!.href;
      }),
    ).toBe('https://sns.example.lg.jp/kyoiku');
    expect((await tab.messages()).map(({ text }) => text)).toEqual([]);
  });

  test('shows the way to help at once when the answer calls for it, with lines for children', async () => {
    const tab = await open(await bundled('main.ts', 'browser'));
    let place = await nextPlace(tab, 'nothing', HOST);
    for (const selector of ['[data-door=self]', '[value=suicidal]']) {
      await tab.click(`${HOST} >>> ${selector}`);
      place = await nextPlace(tab, place, HOST);
    }
    expect(place).toBe('crisis');
    expect(await words(tab, '[part~=crisis]')).toContain('24時間子供SOSダイヤル');
  });

  test('leaves the contacts inside the tag in view if its content has a fault, and says which', async () => {
    project.write(
      'content.ts',
      content.replace("'option.talk.speak': '声で話せる',", "'option.talk.speak': '',"),
    );
    const script = await bundled('main.ts', 'browser');
    project.write('content.ts', content);
    const tab = await open(script);
    expect(await tab.evaluate(() => document.querySelector('futoko-help')!.shadowRoot)).toBeNull();
    expect(
      await tab.evaluate(() => document.querySelector<HTMLElement>('#own')!.offsetHeight),
    ).toBeGreaterThan(0);
    expect((await tab.messages()).map(({ text }) => text).join()).toContain(
      '[futoko-help] content/text: texts.ja: “option.talk.speak” is missing',
    );
  });
});
