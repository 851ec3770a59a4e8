// The modules where there is no page: in Node and its threads, in a browser's worker, and in a bare engine that has
// the language and nothing else.
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../dist/support/browser.ts';
import { site } from '../dist/support/site.ts';
import { install, type Project } from './support/installed.ts';

let project: Project;
beforeAll(() => {
  project = install();
});
afterAll(() => {
  project.remove();
});

/** The published entries but for the single scripts, which are for pages. */
const MODULES = ['', '/define', '/core', '/react', '/vue'].map((entry) => `hikikomori-help${entry}`);
const CLASS = ['HikikomoriHelpElement'];

/** Uses each part of the core once; gives the results. */
const USE = `
  const { hours } = parseHours('Mo-Fr 09:00-17:00');
  const result = [
    recommend({ who: 'self', express: 'write' }).methods[0].method,
    openAt(hours, new Date('2026-11-24T10:00:00+09:00')).open,
    new Date(nextOpening(hours, Date.parse('2026-11-22T10:00:00+09:00'))).toISOString(),
    RULES.version.length > 0,
    QUESTIONNAIRE.questions.who.id,
  ];`;
const RESULT = ['sns', true, '2026-11-23T00:00:00.000Z', true, 'who'];

describe('every module can be imported', () => {
  test.each([
    ['in Node', `console.log(JSON.stringify(await load()));`],
    [
      'in a thread of Node',
      `import { isMainThread, parentPort, Worker } from 'node:worker_threads';
       if (isMainThread) new Worker(new URL(import.meta.url), { execArgv: [] }).on('message', (keys) => console.log(JSON.stringify(keys)));
       else parentPort.postMessage(await load());`,
    ],
  ])('%s', (_, code) => {
    project.write(
      'load.js',
      `const load = async () => (await Promise.all(${JSON.stringify(MODULES)}.map((name) => import(name)))).map((one) => Object.keys(one));
       ${code}`,
    );
    const [index, define, core, ...types] = JSON.parse(project.node("import './load.js'")) as string[][];
    expect(index).toEqual(CLASS);
    expect(define).toEqual(CLASS);
    expect(core).toEqual(['QUESTIONNAIRE', 'RULES', 'nextOpening', 'openAt', 'parseHours', 'recommend']);
    expect(types).toEqual([[], []]);
  });
});

describe('the core works', () => {
  const CORE = `import { nextOpening, openAt, parseHours, QUESTIONNAIRE, recommend, RULES } from `;

  test('in Node', () => {
    const printed = project.node(
      `${CORE}'hikikomori-help/core'; ${USE} console.log(JSON.stringify(result));`,
    );
    expect(JSON.parse(printed)).toEqual(RESULT);
  });

  test('in an engine without window, document, process and timers', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `${CORE}'hikikomori-help/core'; ${USE} export { result };`,
        resolveDir: project.directory,
      },
      bundle: true,
      format: 'iife',
      globalName: 'made',
      write: false,
    });
    const bare = createContext(Object.create(null) as object);
    expect(runInContext('typeof window + typeof process + typeof document + typeof setTimeout', bare)).toBe(
      'undefined'.repeat(4),
    );
    expect(
      JSON.parse(runInContext(`${outputFiles[0]!.text}; JSON.stringify(made.result)`, bare) as string),
    ).toEqual(RESULT);
  });

  const newPage = useBrowser();
  test("in a browser's worker, under a strict policy", async () => {
    const { url } = await site(
      {
        '/': '<!doctype html><html lang="ja"><meta charset="utf-8"><title>相談</title><script src="/page.js"></script></html>',
        '/page.js': `new Worker('/worker.js', { type: 'module' }).onmessage = ({ data }) => { globalThis.said = data; };`,
        '/worker.js': `${CORE}'/core.js'; ${USE} postMessage(result);`,
      },
      {
        'content-security-policy': "default-src 'none'; script-src 'self'; img-src 'self'; worker-src 'self'",
      },
    );
    const tab = await newPage();
    await tab.open(url);
    await expect
      .poll(() => tab.evaluate(() => (globalThis as { said?: unknown }).said ?? null), { timeout: 10_000 })
      .toEqual(RESULT);
    expect(await tab.messages()).toEqual([]);
  });
});
