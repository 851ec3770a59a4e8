/**
 * `npm run bench:directory [-- list.csv]`: what an embedder's directory of 1,500 centres costs on a slow
 * phone: read by `readDirectory` for one prefecture and searched by `findLevels`, once, in a page that has
 * just been opened, in Chromium with the processor four times as slow. With a CSV file its rows are imported
 * first, as `hikikomori-help import` does; without one, made-up centres stand in.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { chromiumOptions } from '../../scripts/lib/launch.mjs';

const LIMIT_MILLISECONDS = 50;
const SLOWER = 4;
const ROUNDS = 15;
const MADE_UP = 1500;
const TODAY = '2026-11-22';

const [path] = process.argv.slice(2);
const areas = JSON.parse(readFileSync('src/content/areas.json', 'utf8'));
const { centres, place } = path ? await imported(path) : { centres: madeUp(), place: '12204' };
const here = centres.filter(({ area }) => area === '' || area.startsWith(place.slice(0, 2))).length;
const script = await bundle(
  `export { readDirectory } from './src/directory/read-directory.ts'; export { findLevels } from './src/directory/directory.ts'; export { findLocality } from './src/directory/area.ts';`,
  { format: 'iife', globalName: 'core', platform: 'browser', minify: true },
);

const browser = await launch(chromiumOptions());
try {
  const slow = [];
  const unslowed = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    slow.push(await measure(SLOWER));
    unslowed.push(await measure(1));
  }
  const median = (rounds, of) => rounds.map(of).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
  const total = median(slow, ({ work }) => work);
  const plain = median(unslowed, ({ work }) => work);
  console.log(
    `${centres.length} centres${path ? ` from ${path}` : ', made up'}; first use in a new page; time of its thread, median of ${ROUNDS}`,
  );
  console.log(
    `read and find, processor ${SLOWER}× slower: ${total.toFixed(1)} ms (limit ${LIMIT_MILLISECONDS} ms); the JSON before that: ${median(slow, ({ json }) => json).toFixed(1)} ms`,
  );
  // Slowing goes by the clock, so other work on the machine makes it slower than it says.
  console.log(`not slowed: ${plain.toFixed(1)} ms, ${SLOWER} times that: ${(plain * SLOWER).toFixed(1)} ms`);
  if (total > LIMIT_MILLISECONDS) process.exitCode = 1;
} finally {
  await browser.close();
}

/**
 * Every step is a task of its own; what it took is the time that its thread ran, the slowing down included.
 */
async function measure(rate) {
  const page = await browser.newPage();
  try {
    await page.goto('about:blank');
    await page.addScriptTag({ content: script });
    await page.evaluate(
      (json, known, code) => Object.assign(globalThis, { json, known, code }),
      JSON.stringify(centres),
      areas,
      place,
    );
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const running = async () =>
      (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ThreadTime').value *
      1000;
    const step = async (run) => {
      const before = await running();
      await page.evaluate(`(() => { ${run} })()`);
      return (await running()) - before;
    };
    // What a step costs that does nothing is the messages' price, not ours.
    const nothing = await step('0');
    const json = await step('raw = JSON.parse(json)');
    const work = await step(`
      parsed = core.readDirectory(raw, known, code.slice(0, 2));
      found = core.findLevels({ areas: known, centres: parsed.centres, hotlines: [], nationalList: '' }, null, core.findLocality(known, code))`);
    const [through, levels] = await page.evaluate('[parsed.centres.length, found.length]');
    if (through !== here || levels === 0) throw new Error('the directory did not get through');
    return { json: json - nothing, work: work - nothing };
  } finally {
    await page.close();
  }
}

async function bundle(contents, options) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    target: 'es2022',
    ...options,
  });
  return outputFiles[0].text;
}

async function imported(file) {
  const folder = mkdtempSync(join(tmpdir(), 'hikikomori-help-bench-'));
  const outfile = join(folder, 'import.mjs');
  try {
    await build({
      stdin: {
        contents: `export { main } from './src/cli/main.ts';`,
        resolveDir: process.cwd(),
        loader: 'ts',
      },
      bundle: true,
      outfile,
      format: 'esm',
      platform: 'node',
      logLevel: 'error',
    });
    const { main } = await import(outfile);
    const out = [];
    const code = main(['import', file], {
      out: (line) => out.push(line),
      err: () => undefined,
      read: (name) => readFileSync(name),
      write: () => undefined,
      today: () => TODAY,
    });
    if (out.length === 0)
      throw new Error(`${file} can't be imported (exit code ${code}); see: hikikomori-help import ${file}`);
    const centres = JSON.parse(out.join('\n'));
    return { centres, place: centres.find(({ area }) => area.length === 5).area };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As full as an imported row is, spread over the country. */
function madeUp() {
  const prefectures = areas.filter(({ code }) => code.length === 2);
  return Array.from({ length: MADE_UP }, (_, at) => {
    const { code, ja } = prefectures[at % prefectures.length];
    const area = `${code}${200 + (Math.floor(at / prefectures.length) % 60)}`;
    const url = `https://www.city.example.lg.jp/${at}`;
    const hours = {
      hours: 'Mo-Fr 08:30-17:15; PH off; Dec 29-Jan 03 off',
      hoursText: '平日8時30分～17時15分',
    };
    return {
      id: `sample-${at}`,
      area,
      name: `見本市ひきこもり相談窓口${at}`,
      website: url,
      channels: [
        { method: 'phone', tel: '043-111-2222', ...hours },
        { method: 'in-person', address: `${ja}見本市中央1-2-${at}`, ...hours },
        { method: 'mail', url: 'mailto:soudan@city.example.lg.jp' },
      ],
      programs: ['family-class'],
      checked: '2026-11-01',
      sources: [{ url }],
    };
  });
}
