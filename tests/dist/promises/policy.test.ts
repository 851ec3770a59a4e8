// A page whose policy allows scripts of its own address and nothing else.
import { describe, expect, test } from 'vitest';
import { engine, useBrowser } from '../support/browser.ts';
import { walkToResult } from '../support/flow.ts';
import { page, scriptTag, site, widget } from '../support/site.ts';

const POLICY = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";

describe(`${engine}: a strict Content-Security-Policy with Trusted Types`, () => {
  const newPage = useBrowser();

  test('is really in force', async () => {
    const { url } = await site(
      { '/': page('<p style="color: red">', '<script src="/probe.js"></script>') },
      { 'content-security-policy': POLICY },
    );
    const tab = await newPage();
    await tab.open(url);
    expect(
      await tab.evaluate(() => window.probe?.violations.map((violation) => violation.split(' ')[0])),
    ).toEqual(['style-src-attr']);
  });

  test('does not stop the flow, and nothing in it goes against the policy', async () => {
    const head = `<script src="/probe.js"></script>${scriptTag()}`;
    const { url } = await site({ '/': page(widget(), head) }, { 'content-security-policy': POLICY });
    const tab = await newPage();
    await tab.open(url);
    await walkToResult(tab);
    expect(await tab.evaluate(() => window.probe?.violations)).toEqual([]);
    expect(await tab.evaluate(() => window.probe?.messages)).toEqual([]);
    expect((await tab.messages()).filter(({ text }) => !text.includes('/favicon.ico'))).toEqual([]);
  });
});
