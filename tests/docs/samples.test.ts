// Every sample of code in the documents works: each language has a way of running it. A language that is not in
// the table, or a sample that nothing has run, is a fault.
//
// Behind the language of a block a word may say what is special about it:
//   ```html warns=attribute/area    the console shows this warning, and no other
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { CustomElement } from 'custom-elements-manifest/schema';
import { ensureBrowsers } from '../../scripts/browsers.mjs';
import { makeManifest } from '../../scripts/build/manifest.ts';
import { chromiumOptions } from '../../scripts/lib/launch.mjs';
import { readArguments } from '../../src/cli/arguments.ts';
import { AREAS } from '../../src/content/contacts.ts';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import { ATTRIBUTES } from '../../src/settings/attributes.ts';
import { DIST, site } from '../dist/support/site.ts';
import { install, type Project } from '../package/support/installed.ts';
import { TODAY } from '../support/setting.ts';

interface Sample {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  /** Codes of the warnings that it says it gives. */
  readonly warns: readonly string[];
  readonly code: string;
}

function samplesOf(file: string): Sample[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^( *)```([\w-]*)([^\n]*)\n([\s\S]*?)^\1```$/gm)].map(
    ({ index, 2: language = '', 3: info = '', 4: code = '' }) => ({
      file,
      line: text.slice(0, index).split('\n').length,
      language,
      warns: [...info.matchAll(/warns=(\S+)/g)].map(([, warning]) => warning!),
      code,
    }),
  );
}

const markdown = (folder: string, depth?: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !/(?:^|\/)(?:\.vitepress|node_modules)\//.test(file))
    .filter((file) => depth?.test(file) ?? true)
    .map((file) => join(folder, file));
const FILES = [
  ...markdown('docs', /^(?!en\/(?:decisions\/|architecture\.md|contributing\.md))/),
  ...markdown('examples', /^[^/]+\/README\.md$/),
  'README.md',
  'README.en.md',
  'CONTRIBUTING.md',
];
const SAMPLES = FILES.flatMap(samplesOf);

let browser: Browser;
let project: Project;
/** Where commands are run; it has the files that the samples name. */
let folder: string;
const hashes = JSON.parse(readFileSync(join(DIST, 'sri.json'), 'utf8')) as Record<string, string>;
const { cssProperties = [], cssParts = [] } = makeManifest().modules[0]!.declarations![0] as CustomElement;
const names = (things: readonly { name: string }[]): string[] => things.map(({ name }) => name);

beforeAll(async () => {
  ensureBrowsers(['chromium']);
  browser = await chromium.launch(chromiumOptions());
  project = install(['@lit-labs/ssr', '@types/node', '@types/react', 'vue']);
  // What a sample takes as given: the answer of a server, and React's own files, which are not installed here.
  project.write('given.d.ts', 'declare const response: any;');
  folder = mkdtempSync(join(tmpdir(), 'hikikomori-help-samples-'));
  const first = (file: string, language: string): string =>
    samplesOf(file).find((sample) => sample.language === language)!.code;
  const list = first('docs/data.md', 'json');
  writeFileSync(join(folder, 'centers.json'), list);
  writeFileSync(join(folder, 'center.json'), list);
  writeFileSync(join(folder, 'list.csv'), first('docs/import.md', 'csv'));
});
afterAll(async () => {
  await browser.close();
  project.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page with the built files beside it. Gives it, and what its console said. */
async function opened(html: string): Promise<{ tab: Page; said: string[] }> {
  const { url } = await site({ '/sample.html': html });
  const tab = await browser.newPage({ locale: 'ja' });
  onTestFinished(() => tab.close());
  const said: string[] = [];
  tab.on('pageerror', (error) => said.push(String(error)));
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  // Samples name addresses that are nobody's.
  await tab.route(
    (address) => address.origin !== new URL(url).origin,
    (route) => route.abort(),
  );
  // Where samples count to.
  await tab.route('**/count', (route) => route.fulfill({ status: 204 }));
  await tab.goto(`${url}sample.html`, { waitUntil: 'load' });
  return { tab, said };
}
const page = (body: string): string =>
  `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>見本</title></head><body><main><h1>見本</h1>${body}</main></body></html>`;
const SCRIPT = '<script src="hikikomori-help.js" defer></script>';

/** Loads markup as a page would; draws what it asks for, and presses the buttons it has for the widget. */
async function runHtml({ code, warns }: Sample): Promise<void> {
  // Where a sample leaves out a hash, it is that of the file.
  let markup = code.replace(
    /(src="([\w.-]+)"[^>]*? integrity=")sha384-…"/g,
    (_, before: string, file: string) => `${before}${hashes[file] ?? 'no such file'}"`,
  );
  const opens = /data-hikikomori-help-open/.test(code);
  const target = /data-hikikomori-help-for="([^"]+)"/.exec(code)?.[1];
  if (opens && !code.includes('<hikikomori-help'))
    markup += [undefined, target]
      .map((id) => `<hikikomori-help display="dialog"${id ? ` id="${id}"` : ''} area="47"></hikikomori-help>`)
      .join('');
  const tags = markup.match(/<hikikomori-help[\s>]/g)?.length ?? 0;
  if (tags > 0 && !/<script[^>]+src=/.test(markup)) markup = SCRIPT + markup;
  const { tab, said } = await opened(/<html/.test(markup) ? markup : page(markup));
  const widgets = tab.locator('hikikomori-help:defined');
  await expect.poll(() => widgets.count()).toBe(tags);
  for (let nth = 0; nth < tags; nth += 1)
    await expect
      .poll(() =>
        widgets
          .nth(nth)
          .evaluate((one) => one.shadowRoot!.querySelector('.widget, .launcher, slot') !== null),
      )
      .toBe(true);
  const inline = tab.locator('hikikomori-help:not([display="dialog"]):not([display="floating"])');
  for (const widget of await inline.all()) await widget.locator('.widget, .launcher').first().waitFor();
  for (const button of opens ? await tab.locator('button[data-hikikomori-help-open]').all() : []) {
    await button.click();
    await tab.locator('hikikomori-help').locator('[part~="panel"]:visible').first().waitFor();
    await tab.keyboard.press('Escape');
  }
  if (code.includes('<iframe'))
    await tab.frameLocator('iframe').locator('hikikomori-help').locator('.widget').waitFor();
  expectSaid(said, warns);
}

function expectSaid(said: readonly string[], warns: readonly string[]): void {
  expect(said.filter((text) => !warns.some((code) => text.includes(`[hikikomori-help] ${code}`)))).toEqual(
    [],
  );
  for (const code of warns) expect(said.join('\n')).toContain(`[hikikomori-help] ${code}`);
}

/** Reads it as what it is: a list of centres, settings of a tag, or any JSON. */
async function runJson({ code, warns }: Sample): Promise<void> {
  const value = JSON.parse(code) as unknown;
  if (Array.isArray(value) && value.some((entry: object) => 'channels' in entry)) {
    const { issues } = parseDirectory(value, AREAS, TODAY);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  } else if (value && Object.keys(value).some((key) => [...ATTRIBUTES, 'contacts'].includes(key as never))) {
    const { tab, said } = await opened(
      page(`${SCRIPT}<hikikomori-help><script type="application/json">${code}</script></hikikomori-help>`),
    );
    await tab.locator('hikikomori-help').locator('.widget, .launcher').first().waitFor();
    expectSaid(said, warns);
  }
}

const BUNDLER = { module: 'ESNext', moduleResolution: 'bundler', lib: ['ES2023', 'DOM', 'DOM.Iterable'] };

/** Checks the types against the installed package, then runs it where it belongs: in Node, or on a page. */
async function runScript({ code, warns, language, file, line }: Sample): Promise<void> {
  const name = `sample-${file.replaceAll(/\W/g, '-')}-${line}.ts`;
  const imports = /^import /m.test(code);
  project.write(name, `/// <reference path="./given.d.ts" />\n${code}${imports ? '' : '\nexport {};'}`);
  // Packages of others have declarations with faults of their own.
  const strict = language === 'ts' ? {} : { strict: false };
  const inNode = /from '(?:node:|@lit-labs\/ssr)/.test(code);
  const types = inNode ? ['node'] : [];
  expect(
    project.check(name, {
      ...BUNDLER,
      types,
      skipLibCheck: true,
      exactOptionalPropertyTypes: false,
      ...strict,
    }),
  ).toBe('');
  if (inNode) {
    project.node(`const response = process.stdout; ${code}`);
    return;
  }
  const { outputFiles } = await build({
    absWorkingDir: project.directory,
    entryPoints: [name],
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ['production'],
  });
  const tag = /defineHelp\('([\w-]+)'/.exec(code)?.[1] ?? 'hikikomori-help';
  const script = code.includes('hikikomori-help/') ? '' : SCRIPT;
  const { tab, said } = await opened(
    page(
      `${script}<${tag}></${tag}><script>addEventListener('load', () => { ${outputFiles[0]!.text.replaceAll('</', '<\\/')} })</script>`,
    ),
  );
  await tab.locator(tag).locator('.widget').waitFor();
  expectSaid(said, warns);
}

const runTyped =
  (extension: string, options: object, checker?: 'vue-tsc') =>
  ({ code, file, line }: Sample): void => {
    const name = `Sample${file.replaceAll(/\W/g, '')}${line}.${extension}`;
    project.write(name, code);
    const given = { ...BUNDLER, skipLibCheck: true, exactOptionalPropertyTypes: false, ...options };
    expect(project.check(name, given, checker)).toBe('');
  };

/** Every rule, property and value is one that the browser knows, or one of the widget's. */
async function runCss({ code }: Sample): Promise<void> {
  const { tab } = await opened(page(''));
  const text = code.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const rules = [...text.matchAll(/([^{};]+)\{([^{}]*)\}/g)];
  expect(rules.length).toBeGreaterThan(0);
  for (const [, selector = '', body = ''] of rules) {
    const unknown = await tab.evaluate(
      ([selector, declarations]) => [
        ...(CSS.supports(`selector(${selector})`) ? [] : [selector]),
        ...declarations
          .filter(([property, value]) => !property.startsWith('--') && !CSS.supports(property, value))
          .map(String),
      ],
      [
        selector.trim(),
        body
          .split(';')
          .filter((one) => one.trim() !== '')
          .map(
            (one) => [one.slice(0, one.indexOf(':')).trim(), one.slice(one.indexOf(':') + 1).trim()] as const,
          ),
      ] as const,
    );
    expect(unknown).toEqual([]);
  }
  const ours = [...text.matchAll(/--hikikomori-help-[\w-]+/g)].map(([name]) => name);
  expect(ours.filter((name) => !names(cssProperties).includes(name))).toEqual([]);
  const parts = [...text.matchAll(/hikikomori-help::part\(([\w-]+)\)/g)].map(([, name]) => name!);
  expect(parts.filter((name) => !names(cssParts).includes(name))).toEqual([]);
}

/** Takes minutes, or asks pages of others; and a command with a gap (…): its options are read, no more. */
const READ_ONLY = /^(?:verify|explain)$/;

/** Ours is run in a folder with the files it names; npm's is looked up; others have to be commands that there are. */
function runShell({ code, file }: Sample): void {
  const lines = code
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map((line) => line.replace(/(?:^|\s+)#.*$/, '').trim());
  const commands = lines
    .flatMap((line) => line.split(/\s*(?:&&|\|\|?|;)\s*/))
    .filter((command) => command !== '');
  expect(commands.length).toBeGreaterThan(0);
  for (const command of commands) {
    const words = (command.match(/'[^']*'|"[^"]*"|\S+/g) ?? []).map((word) =>
      word.replaceAll(/^['"]|['"]$/g, ''),
    );
    const [program = '', ...rest] = words.filter((word) => !/^[A-Z_]+=/.test(word));
    const ours =
      program === 'npx' &&
      /^hikikomori-help(?:@[\w.-]+)?$/.test(rest.find((word) => !word.startsWith('-')) ?? '');
    if (ours) {
      const args = rest.slice(rest.findIndex((word) => !word.startsWith('-')) + 1);
      expect(readArguments(args).command, command).not.toBe('misuse');
      if (READ_ONLY.test(args[0] ?? '') || command.includes('…')) continue;
      const { status, stderr } = spawnSync(process.execPath, [resolve(DIST, 'cli.js'), ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(status, `${command}\n${stderr}`).toBe(0);
    } else if (program === 'npm') {
      const [verb = '', script] = rest;
      if (/^(?:ci|i|install|pack|publish|version|whoami|login)$/.test(verb)) continue;
      const nearest = existsSync(join(dirname(file), 'package.json')) ? dirname(file) : '.';
      const { scripts } = JSON.parse(readFileSync(join(nearest, 'package.json'), 'utf8')) as {
        scripts: object;
      };
      expect(Object.keys(scripts), command).toContain(verb === 'run' ? script : verb);
    } else if (/^(?:bash|node)$/.test(program)) {
      expect(
        [...rest].some((word) => existsSync(word)),
        command,
      ).toBe(true);
    } else {
      // Somebody else's program: it is there, or its package is ours.
      const name = program === 'npx' ? `node_modules/.bin/${rest[0]}` : program;
      expect(spawnSync('bash', ['-c', `command -v ${name}`]).status, command).toBe(0);
    }
  }
}

function runCsv({ code, line }: Sample): void {
  writeFileSync(join(folder, `${line}.csv`), code);
  execFileSync(process.execPath, [resolve(DIST, 'cli.js'), 'import', `${line}.csv`], {
    cwd: folder,
    stdio: 'ignore',
  });
}

const RUNNERS: Readonly<Record<string, (sample: Sample) => void | Promise<void>>> = {
  html: runHtml,
  json: runJson,
  js: runScript,
  ts: runScript,
  tsx: runTyped('tsx', { jsx: 'react-jsx' }),
  jsx: runTyped('tsx', { jsx: 'react-jsx', strict: false }),
  vue: runTyped('vue', { jsx: 'preserve' }, 'vue-tsc'),
  css: runCss,
  sh: runShell,
  csv: runCsv,
  yaml: ({ code }) => {
    expect(parseYaml(code)).toBeTypeOf('object');
  },
  // Not code: what a program prints, a line of a header.
  text: () => undefined,
};

test('every document is looked through, and every block has an end and a language that is run', () => {
  expect(FILES.length).toBeGreaterThan(80);
  expect(SAMPLES.length).toBeGreaterThan(40);
  const fences = FILES.map((file) => readFileSync(file, 'utf8').match(/^ *```/gm)?.length ?? 0);
  expect(SAMPLES.length * 2).toBe(fences.reduce((sum, count) => sum + count, 0));
  expect(SAMPLES.filter(({ language }) => !Object.hasOwn(RUNNERS, language))).toEqual([]);
});

describe.each(Object.keys(RUNNERS))('%s', (language) => {
  const samples = SAMPLES.filter((sample) => sample.language === language);
  test
    .runIf(samples.length > 0)
    .for(samples.map((sample) => [`${sample.file}:${sample.line}`, sample] as const))(
    '%s',
    async ([, sample]) => {
      await RUNNERS[language]!(sample);
    },
  );
  if (samples.length === 0) test('has no sample now', () => expect(samples).toEqual([]));
});
