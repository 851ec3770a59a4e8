// WebKitGTK has no headless mode and no debugging protocol of its own: it needs a screen (Xvfb) and its
// WebDriver.
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBrowsers } from '../browsers.mjs';
import { startChild, stopChild } from './children.mjs';
import { freePort } from './free-port.mjs';

const HOST = '127.0.0.1';
const START_LIMIT = 20_000;

/** Starts both; `connection` is what webdriver clients want to know, `stop` ends what was started here. */
export async function startWebKit() {
  const { webkitDriver, webkitBrowser, xvfb } = findBrowsers();
  const started = [];
  const start = (...args) => started[started.push(startChild(...args)) - 1];
  const stop = async () => {
    while (started.length > 0) await stopChild(started.pop());
  };
  try {
    const display = await startScreen(start, xvfb);
    const port = await startDriver(start, webkitDriver, display);
    return {
      connection: {
        protocol: 'http',
        hostname: HOST,
        port,
        path: '/',
        capabilities: capabilities(webkitBrowser),
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function capabilities(binary) {
  return {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  };
}

/** Xvfb chooses a free display by itself and says which. */
async function startScreen(start, xvfb) {
  const child = start(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await Promise.race([once(child.stdio[3], 'data'), ended(child, 'Xvfb'), tooLate('Xvfb')]);
  return `:${String(number).trim()}`;
}

async function startDriver(start, webkitDriver, display) {
  const port = await freePort();
  const driver = start(webkitDriver, [`--port=${port}`, `--host=${HOST}`], {
    stdio: 'ignore',
    // Without a graphics card the compositor only costs time.
    env: {
      ...process.env,
      DISPLAY: display,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      LANG: 'C.UTF-8',
      LANGUAGE: 'ja',
    },
  });
  await Promise.race([
    answering(`http://${HOST}:${port}/status`),
    ended(driver, 'WebKitWebDriver'),
    tooLate('WebKitWebDriver'),
  ]);
  return port;
}

async function answering(url) {
  const limit = Date.now() + START_LIMIT;
  while (Date.now() < limit) {
    try {
      return await fetch(url);
    } catch {
      await sleep(50);
    }
  }
}

function ended(child, name) {
  return new Promise((_, reject) => {
    child.once('error', (error) => reject(new Error(`${name} did not start: ${error.message}`)));
    child.once('exit', (code, signal) => reject(new Error(`${name} ended right away (${signal ?? code})`)));
  });
}

async function tooLate(name) {
  await sleep(START_LIMIT, undefined, { ref: false });
  throw new Error(`${name} did not answer within ${START_LIMIT / 1000} s`);
}
