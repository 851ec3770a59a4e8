// What a real screen reader says: Orca on Chromium, along the way of somebody who wants to write. Not a part
// of `npm test`:
//   apt-get install orca at-spi2-core speech-dispatcher dbus xvfb xdotool openbox     then: npm run build && node scripts/at/orca.mjs
// Writes tests/at/orca/self.ja.txt anew; the differences are for people to read.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../browsers.mjs';
import { freePort } from '../lib/free-port.mjs';
import { serve } from '../serve.mjs';

const OUT = 'tests/at/orca/self.ja.txt';
const PAGE = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>相談のご案内</title><script src="/hikikomori-help.js" defer></script></head>
<body><h1>相談のご案内</h1><hikikomori-help center-name="見本市ひきこもり地域支援センター" phone="000-000-0000" sns="https://sns.example.lg.jp/" sns-name="LINE相談" checked="2026-11-01"></hikikomori-help></body></html>`;
/** Tab leads to the button with these words, Enter presses it; `Down` reads on, line by line. */
const STEPS = [
  { to: 'わたしのこと', read: 2 },
  { to: 'いまはない', read: 2 },
  { to: '文字なら', read: 1 },
  { to: '誰とも会えない', read: 1 },
  { tick: '話を聞いてほしい' },
  { to: '次へ', read: 1 },
  { to: 'ここまでの答えで見る', read: 30 },
  { to: '今すぐ助けがほしいとき', read: 12 },
];
const TABS_AT_MOST = 25;
/** A voice that has been silent for so long has said all. */
const QUIET = 2500;

if (process.argv.includes('--inside')) await record();
else {
  const screen = spawn(
    'xvfb-run',
    [
      '-a',
      '-s',
      '-screen 0 1280x900x24',
      'dbus-run-session',
      '--',
      process.execPath,
      process.argv[1],
      '--inside',
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  screen.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

async function record() {
  const home = mkdtempSync(join(tmpdir(), 'hikikomori-help-orca-'));
  const log = join(home, 'orca.log');
  mkdirSync(join(home, 'run'), { mode: 0o700 });
  Object.assign(process.env, {
    HOME: home,
    XDG_RUNTIME_DIR: join(home, 'run'),
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
  });
  const children = [start('/usr/libexec/at-spi-bus-launcher', '--launch-immediately'), start('openbox')];
  await pause(1000);
  for (const property of ['ScreenReaderEnabled', 'IsEnabled'])
    execFileSync('dbus-send', [
      '--session',
      '--print-reply',
      '--dest=org.a11y.Bus',
      '/org/a11y/bus',
      'org.freedesktop.DBus.Properties.Set',
      'string:org.a11y.Status',
      `string:${property}`,
      'variant:boolean:true',
    ]);
  children.push(start('orca', '--replace', '--debug', `--debug-file=${log}`));
  await pause(5000);
  const site = await serve({ root: process.env.DIST_DIR ?? 'dist', pages: { '/': PAGE } });
  // Else the browser itself asks whether it is to translate.
  mkdirSync(join(home, 'profile', 'Default'), { recursive: true });
  writeFileSync(
    join(home, 'profile', 'Default', 'Preferences'),
    JSON.stringify({ translate: { enabled: false } }),
  );
  const port = await freePort();
  children.push(
    start(
      findBrowsers().chromium,
      `--remote-debugging-port=${port}`,
      '--no-sandbox',
      '--force-renderer-accessibility',
      '--disable-gpu',
      '--no-first-run',
      `--user-data-dir=${join(home, 'profile')}`,
      '--lang=ja',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
      `--app=${site.url}`,
    ),
  );
  await pause(9000);
  // Only to know what has the focus: the voice comes too late to steer by.
  const [tab] = (await chromium.connectOverCDP(`http://127.0.0.1:${port}`)).contexts()[0].pages();
  const focused = () =>
    tab.locator('hikikomori-help').evaluate((host) => {
      const element = host.shadowRoot.activeElement;
      return (element?.closest('label') ?? element)?.textContent ?? '';
    });
  const heard = [];
  let said = 0;
  const press = async (key) => {
    if (key) execFileSync('xdotool', ['key', key]);
    for (let before = -1, now = spoken(log).length; before !== now; now = spoken(log).length) {
      before = now;
      await pause(QUIET);
    }
    const fresh = spoken(log).slice(said);
    said += fresh.length;
    // Orca also says the key itself.
    const words = fresh.filter((text) => !/^(?:tab|return|space|down)\s*$/i.test(text));
    heard.push('', `[${key ?? 'the page has opened'}]`, ...words);
  };
  await press();
  for (const { to, tick, read = 0 } of STEPS) {
    for (let tabs = 0; tabs === 0 || !(await focused()).includes(to ?? tick); tabs += 1) {
      if (tabs > TABS_AT_MOST)
        throw new Error(`Tab does not lead to: ${to ?? tick}\n${heard.slice(-60).join('\n')}`);
      await press('Tab');
    }
    await press(to ? 'Return' : 'space');
    for (let line = 0; line < read; line += 1) await press('Down');
  }
  writeFileSync(OUT, `${heard.join('\n')}\n`);
  console.log(`${OUT}: ${heard.length} lines`);
  for (const child of children.reverse()) child.kill();
  await site.close();
  await pause(1000);
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  process.exit(0);
}

function start(command, ...args) {
  return spawn(command, args, { stdio: 'ignore' });
}

function pause(milliseconds) {
  return new Promise((done) => {
    setTimeout(done, milliseconds);
  });
}

/** Everything that Orca has sent to its voice. */
function spoken(file) {
  return [...readFileSync(file, 'utf8').matchAll(/SPEECH OUTPUT: '(.*?)'(?:\{|\s*\{|$)/gm)].map(
    ([, words]) => words,
  );
}
