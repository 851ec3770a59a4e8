// The package as somebody else installs it, with npm from the tarball: in an empty project, and in each of the examples,
// which are built, served and used by a person in a browser. (examples/futoko: own-content.test.ts, examples/wordpress:
// wordpress.test.ts)
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { freePort } from '../../scripts/lib/free-port.mjs';
import { startChild, stopChild } from '../../scripts/lib/children.mjs';
import { serve } from '../../scripts/serve.mjs';
import { npmInstall, openWorkshop, run, type Workshop } from './support/examples.ts';
import { until } from './support/until.ts';
import { askThrough, useVisitors, type Visit } from './support/visitor.ts';

/** Packages come from the network when npm has not got them yet, and are many. */
const PATIENCE = 600_000;
const NUMBER = '000-000-0000';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => {
  workshop.remove();
});

const newVisit = useVisitors();

/** Serves a folder for the test that calls it; gives the address. */
async function served(root: string): Promise<string> {
  const site = await serve({ root });
  onTestFinished(site.close);
  return site.url;
}

async function visit(url: string, options?: Parameters<typeof newVisit>[0]): Promise<Visit> {
  const visiting = await newVisit(options);
  await visiting.page.goto(url);
  return visiting;
}

/** That somebody without JavaScript sees a number to press, and no widget. */
async function expectContactsWithoutScript(url: string, name: string): Promise<void> {
  const { page } = await visit(url, { javaScript: false });
  await page.getByText(name).first().waitFor();
  expect(await page.getByRole('link', { name: NUMBER }).getAttribute('href')).toBe('tel:0000000000');
  expect(await page.getByRole('button', { name: 'わたしのこと' }).count()).toBe(0);
}

test(
  'an empty project: npm init, npm install, two lines of a page and Vite',
  { timeout: PATIENCE },
  async () => {
    const folder = workshop.empty('mine');
    await run(folder, 'npm', 'init', '-y');
    await npmInstall(folder, workshop.tarball, `vite@${versionOf('vite')}`);
    writeFileSync(
      join(folder, 'index.html'),
      `<script type="module" src="main.js"></script>\n<hikikomori-help area="47"><a href="tel:0988881455">098-888-1455</a></hikikomori-help>\n`,
    );
    writeFileSync(join(folder, 'main.js'), "import 'hikikomori-help/define';\n");
    await run(folder, 'npx', 'vite', 'build');
    const { page, messages } = await visit(await served(join(folder, 'dist')));
    await page.getByRole('button', { name: 'わたしのこと' }).click();
    await page.getByRole('button', { name: 'いまはない' }).waitFor();
    expect(messages).toEqual([]);

    // The command that comes with it, in the same project.
    const snippet = await run(folder, 'npx', 'hikikomori-help', 'snippet', '--area', '12217');
    expect(snippet).toContain('<hikikomori-help>');
    expect(snippet).toContain('柏市');
    expect(await run(folder, 'npm', 'ls', 'hikikomori-help')).toContain(
      `hikikomori-help@${versionOf('hikikomori-help')}`,
    );
  },
);

/** The version of a package as it is used here, or of this package. */
function versionOf(name: string): string {
  const file = name === 'hikikomori-help' ? 'package.json' : `node_modules/${name}/package.json`;
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

describe('examples/html', () => {
  let url: string;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const folder = await workshop.example('html');
    await run(folder, 'npm', 'run', 'build');
    ({ url, close } = await serve({ root: folder }));
  }, PATIENCE);
  afterAll(() => close());

  test('leads to the number under a strict policy, without a word in the console', async () => {
    const { page, messages, requests } = await visit(url);
    await askThrough(page);
    expect(messages).toEqual([]);
    expect(
      requests.filter((address) => !address.startsWith('data:')).map((address) => new URL(address).pathname),
    ).toEqual(['/', '/style.css', '/hikikomori-help.js']);
  });

  test('has a button that shows the contacts', async () => {
    const { page } = await visit(url);
    await page.getByRole('button', { name: '連絡先を見る', exact: true }).click();
    await page.getByRole('heading', { name: '連絡先' }).waitFor();
  });

  test('shows the contacts without a script', async () => {
    await expectContactsWithoutScript(url, '見本市ひきこもり地域支援センター（見本）');
  });
});

describe('examples/iframe', () => {
  let url: string;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const folder = await workshop.example('iframe');
    await run(folder, 'npm', 'run', 'build');
    ({ url, close } = await serve({ root: folder }));
  }, PATIENCE);
  afterAll(() => close());

  const frameHeight = (page: Visit['page']): Promise<number> =>
    page.locator('iframe').evaluate((frame) => frame.clientHeight);

  test('leads to the number in a frame, on a page that runs no script', async () => {
    const { page, messages } = await visit(url);
    // The page's own policy holds: not even a script of its own runs. (Playwright's own code is exempt.)
    await page.locator('body').evaluate((body) => {
      const script = document.createElement('script');
      script.src = '/embed-helper.js';
      body.append(script);
    });
    await expect.poll(() => messages.join()).toContain('Content Security Policy');
    await askThrough(page.frameLocator('iframe'));
    expect(await frameHeight(page)).toBe(800);
    expect(messages).toHaveLength(1);
  });

  test('with the helper the frame is as high as what is in it', async () => {
    const { page, messages } = await visit(`${url}with-helper.html`);
    await askThrough(page.frameLocator('iframe'));
    await expect
      .poll(() =>
        frameHeight(page).then(
          async (height) =>
            height -
            (await page
              .frameLocator('iframe')
              .locator('html')
              .evaluate((html) => html.scrollHeight)),
        ),
      )
      .toBe(0);
    expect(await frameHeight(page)).not.toBe(800);
    expect(messages).toEqual([]);
  });

  test.each(['', 'with-helper.html'])(
    'shows the contacts below the frame without a script: /%s',
    async (path) => {
      const { page } = await visit(url + path, { javaScript: false });
      await page.getByText('案内が表示されないときの連絡先').press('Enter');
      expect(await page.getByRole('link', { name: NUMBER }).getAttribute('href')).toBe('tel:0000000000');
      expect(await page.getByRole('link', { name: NUMBER }).isVisible()).toBe(true);
    },
  );
});

describe.each([
  ['react', 'src/App.tsx', '`${detail.index}', '`${detail.answer}'],
  ['vue', 'src/App.vue', '`${detail.index}', '`${detail.answer}'],
])('examples/%s', (name, source, right, wrong) => {
  let folder: string;
  let url: string;
  let close: () => Promise<void>;
  beforeAll(async () => {
    folder = await workshop.example(name);
    await run(folder, 'npm', 'run', 'build');
    ({ url, close } = await serve({ root: join(folder, 'dist') }));
  }, PATIENCE);
  afterAll(() => close());

  test('leads to the number, and the page hears of each step', async () => {
    const { page, messages } = await visit(url);
    const news = page
      .getByRole('status')
      .filter({ hasText: /まだ|問め|案内/ })
      .first();
    expect(await news.innerText()).toBe('まだ始めていません');
    if (name === 'react') await page.getByRole('button', { name: '相談先を探す', exact: true }).click();
    await page.getByRole('button', { name: 'わたしのこと' }).click();
    await expect.poll(() => news.innerText()).toBe('1問めです');
    await page.getByRole('button', { name: '戻る', exact: true }).click();
    await askThrough(page);
    await expect.poll(() => news.innerText()).toBe('案内が最後まで進みました');
    expect(messages).toEqual([]);
  });

  test('shows the contacts without a script', async () => {
    await expectContactsWithoutScript(url, '見本市ひきこもり地域支援センター（見本）');
  });

  test('tells of a mistake in an event when it is checked', async () => {
    const text = readFileSync(join(folder, source), 'utf8');
    expect(text).toContain(right);
    writeFileSync(join(folder, source), text.replace(right, wrong));
    await expect(run(folder, 'npm', 'run', 'check')).rejects.toThrow("Property 'answer' does not exist");
    writeFileSync(join(folder, source), text);
  });

  if (name === 'react')
    test('hears which kind of contact was used', async () => {
      const { page } = await visit(url);
      await page.getByRole('button', { name: '相談先を探す', exact: true }).click();
      await askThrough(page);
      await page
        .getByRole('link', { name: /000-000-0000/ })
        .first()
        .click();
      await expect.poll(() => page.getByText('連絡先が押されました: 電話').count()).toBe(1);
    });
  else
    test('follows an attribute that the page changes, and opens the contacts by a button', async () => {
      const { page, messages } = await visit(url);
      await page.getByLabel('このページを読む方').selectOption('ご家族');
      await page.getByRole('button', { name: '家族のこと' }).waitFor({ state: 'detached' });
      await page.getByRole('button', { name: '連絡先を見る', exact: true }).click();
      await page.getByRole('heading', { name: '連絡先' }).waitFor();
      expect(messages).toEqual([]);
    });
});

describe('examples/astro', () => {
  let url: string;
  let server: ReturnType<typeof startChild>;
  beforeAll(async () => {
    const folder = await workshop.example('astro');
    await run(folder, 'npm', 'run', 'build');
    const port = await freePort();
    url = `http://127.0.0.1:${port}/`;
    server = startChild(process.execPath, ['dist/server/entry.mjs'], {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port) },
    });
    await until(`Astro's server at ${url}`, async () => (await fetch(url)).ok);
  }, PATIENCE);
  afterAll(() => stopChild(server));

  const pages = [
    ['made beforehand', '', '見本市北部ひきこもり相談窓口（見本）'],
    ['drawn for each visitor', 'soudan/minami', '見本市南部ひきこもり相談窓口（見本）'],
  ] as const;

  test.each(pages)(
    'a page %s has the tag and its contacts in what the server sends',
    async (_, path, name) => {
      const html = await (await fetch(url + path)).text();
      expect(html).toMatch(
        /<hikikomori-help [^>]*phone="000-000-0000"[^>]*>\s*<p>[^]*tel:0000000000[^]*<\/hikikomori-help>/,
      );
      await expectContactsWithoutScript(url + path, name);
    },
  );

  test.each(pages)('a page %s leads to its number', async (_, path, name) => {
    const { page, messages } = await visit(url + path);
    await askThrough(page);
    await page.getByText(name).filter({ visible: true }).first().waitFor();
    expect(messages).toEqual([]);
  });

  test('an address of no place is not found', async () => {
    expect((await fetch(`${url}soudan/constructor`)).status).toBe(404);
  });
});
