// Finding and installing browsers, with a search path of our own: nothing is installed here.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ensureBrowsers, findBrowsers, isReady } from '../../scripts/browsers.mjs';

let bin = '';
const install = vi.fn<(packages: string[]) => string | null>();
const lines: string[] = [];
const options = { install, print: (line: string) => void lines.push(line) };

const program = (name: string, text = '#!/bin/sh\necho /usr/share/fonts/japanese.ttf:\n') => {
  writeFileSync(join(bin, name), text);
  chmodSync(join(bin, name), 0o755);
  return join(bin, name);
};

beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), 'browsers-test-'));
  for (const name of ['CHROME_PATH', 'FIREFOX_PATH', 'WEBKIT_DRIVER_PATH', 'XVFB_PATH']) vi.stubEnv(name, '');
  vi.stubEnv('PATH', bin);
  install.mockReset().mockReturnValue(null);
  lines.length = 0;
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(bin, { recursive: true, force: true });
});

describe('findBrowsers', () => {
  test('looks along the search path', () => {
    const firefox = program('firefox');
    expect(findBrowsers()).toMatchObject({ firefox, webkitDriver: null, xvfb: null, fonts: null });
  });

  test('takes a path that was given by hand, and no other in its place', () => {
    program('firefox');
    vi.stubEnv('FIREFOX_PATH', program('my-firefox'));
    expect(findBrowsers().firefox).toBe(join(bin, 'my-firefox'));
    vi.stubEnv('FIREFOX_PATH', '/nowhere/firefox');
    expect(findBrowsers().firefox).toBeNull();
  });

  test('knows a machine without Japanese fonts', () => {
    program('fc-list', '#!/bin/sh\n');
    expect(findBrowsers().fonts).toBeNull();
  });
});

describe('ensureBrowsers', () => {
  test('does and says nothing when nothing is missing', () => {
    program('firefox');
    program('fc-list');
    ensureBrowsers(['firefox'], options);
    expect([install.mock.calls, lines]).toEqual([[], []]);
  });

  test('installs what is missing, all at once', () => {
    program('firefox-esr');
    install.mockImplementation(() => {
      for (const name of ['WebKitWebDriver', 'Xvfb', 'fc-list']) program(name);
      return null;
    });
    vi.stubEnv('WEBKIT_BROWSER_PATH', program('MiniBrowser'));
    expect([isReady('firefox'), isReady('webkit')]).toEqual([false, false]);
    expect(ensureBrowsers(['firefox', 'webkit'], options)).toMatchObject({ xvfb: join(bin, 'Xvfb') });
    expect([isReady('firefox'), isReady('webkit')]).toEqual([true, true]);
    expect(install.mock.calls.map(([packages]) => packages)).toEqual([['fonts-noto-cjk', 'fontconfig', 'webkit2gtk-driver', 'xvfb']]);
  });

  test('says what is missing, where it looked and what a person can do', () => {
    program('fc-list');
    install.mockReturnValue('`apt-get install` failed: no network');
    expect(() => ensureBrowsers(['firefox'], options)).toThrow(
      [
        'Firefox was not found. Looked for: $FIREFOX_PATH (not set), firefox-esr, firefox.',
        'Installing it did not work: `apt-get install` failed: no network',
        'To install it by hand: sudo apt-get update && sudo apt-get install -y firefox-esr',
      ].join('\n'),
    );
  });

  test('does not install anything for a path that was given by hand and is wrong', () => {
    program('fc-list');
    vi.stubEnv('FIREFOX_PATH', '/nowhere/firefox');
    expect(() => ensureBrowsers(['firefox'], options)).toThrow('Firefox was not found. Looked for: $FIREFOX_PATH=/nowhere/firefox.');
    expect(install).not.toHaveBeenCalled();
  });

  test('is not content with an installation that brought nothing', () => {
    program('fc-list');
    expect(() => ensureBrowsers(['firefox'], options)).toThrow('Firefox was not found');
  });

  test('does not know other engines', () => {
    expect(() => ensureBrowsers(['opera' as never], options)).toThrow('unknown engine "opera"');
  });
});
