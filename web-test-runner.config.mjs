// Tests in a real browser. ENGINE picks it: chromium (default), firefox or webkit.
//   ENGINE=firefox npx web-test-runner --files 'tests/element/one.test.ts'
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { ensureBrowsers } from './scripts/browsers.mjs';
import { chromiumOptions, firefoxOptions } from './scripts/lib/launch.mjs';
import { commonJsPlugin } from './scripts/testing/wtr-commonjs.mjs';
import { resultsReporter } from './scripts/testing/wtr-reporter.mjs';
import { webkitLauncher } from './scripts/testing/wtr-webkit.mjs';

const { ENGINE: engine = 'chromium', RESULTS_FILE: resultsFile } = process.env;

/**
 * Two pages at once. Focus emulation makes each of them behave as if it were in the foreground; otherwise
 * only one would have the focus.
 */
async function focusedPage({ context }) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

const launchers = {
  chromium: () =>
    chromeLauncher({ launchOptions: chromiumOptions(), createPage: focusedPage, concurrency: 2 }),
  firefox: () => puppeteerLauncher({ launchOptions: firefoxOptions() }),
  webkit: () => webkitLauncher(),
};

ensureBrowsers([engine]);

export default {
  files: ['tests/element/**/*.test.ts', 'tests/screens/**/*.test.ts'],
  browsers: [launchers[engine]()],
  nodeResolve: true,
  // With target es2022, esbuild removes `with { type: 'json' }`. It has to: `json: true` serves JSON as
  // scripts, which browsers would reject for a JSON import.
  plugins: [
    commonJsPlugin(),
    esbuildPlugin({ ts: true, json: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
  ],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) }),
    ...(resultsFile ? [resultsReporter(resultsFile)] : []),
  ],
  // Tells the page which engine was requested, so that a test can check that it runs in it.
  testRunnerHtml: (script) =>
    `<!doctype html><html data-engine="${engine}"><body><script type="module" src="${script}"></script></body></html>`,
  testFramework: { config: { timeout: '30000' } },
  // Lit logs on every page that it is in development mode; without this, its real warnings would go
  // unnoticed.
  filterBrowserLogs: ({ args }) =>
    !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
  // For Firefox and WebKit one page at a time: only a page in the foreground has the focus, and WebKit has
  // one session.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
};
