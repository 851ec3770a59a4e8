// The three browser engines that tests run in, from the system's packages: finds them and installs missing
// ones.
//   node scripts/browsers.mjs              prints what is there
//   node scripts/browsers.mjs --install    installs what is missing
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages, manualCommand } from './lib/apt.mjs';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

const LIB_DIRS = ['/usr/lib', '/usr/lib64', '/usr/libexec', '/usr/local/lib', '/usr/local/libexec'];

/** Everything a test run may need: where to look for it, and which Debian package contains it. */
const PARTS = {
  chromium: {
    label: 'Chromium',
    env: 'CHROME_PATH',
    names: ['/usr/bin/chromium', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    packages: ['chromium'],
  },
  firefox: {
    label: 'Firefox',
    env: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    packages: ['firefox-esr'],
  },
  webkitDriver: {
    label: 'WebKit (WebKitWebDriver)',
    env: 'WEBKIT_DRIVER_PATH',
    names: ['WebKitWebDriver'],
    packages: ['webkit2gtk-driver'],
  },
  webkitBrowser: {
    label: 'WebKit (MiniBrowser)',
    env: 'WEBKIT_BROWSER_PATH',
    names: ['<lib>/webkit2gtk-4.1/MiniBrowser', '<lib>/webkit2gtk-4.0/MiniBrowser'],
    packages: ['webkit2gtk-driver'],
  },
  xvfb: { label: 'Xvfb (a screen for WebKit)', env: 'XVFB_PATH', names: ['Xvfb'], packages: ['xvfb'] },
  fonts: {
    label: 'Japanese fonts',
    find: findJapaneseFont,
    names: ['fc-list :lang=ja'],
    packages: ['fonts-noto-cjk', 'fontconfig'],
  },
};

const NEEDS = {
  chromium: ['chromium', 'fonts'],
  firefox: ['firefox', 'fonts'],
  webkit: ['webkitDriver', 'webkitBrowser', 'xvfb', 'fonts'],
};

/** Paths of all parts; null if one is missing. Installs nothing. */
export function findBrowsers() {
  return Object.fromEntries(Object.keys(PARTS).map((part) => [part, findPart(part)]));
}

/**
 * Makes sure that the engines can run, and installs what is missing. Costs nothing if nothing is.
 * @returns the paths of all parts
 * @throws if an engine still cannot run: a run without it would look like a pass
 */
export function ensureBrowsers(engines = ENGINES) {
  const parts = [...new Set(engines.flatMap((engine) => NEEDS[engine] ?? unknownEngine(engine)))];
  const missing = parts.filter((part) => !findPart(part));
  // No package installs a browser at a path that was set by hand.
  if (missing.some(givenByHand)) throw new Error(describeAbsent(missing.filter(givenByHand)));
  if (missing.length > 0) {
    const packages = [...new Set(missing.flatMap((part) => PARTS[part].packages))];
    console.log(`browsers: missing ${missing.map((part) => PARTS[part].label).join(', ')}`);
    const failure = installPackages(packages);
    const absent = missing.filter((part) => !findPart(part));
    if (absent.length > 0) throw new Error(describeAbsent(absent, failure));
  }
  return findBrowsers();
}

/** Whether everything the engine needs is there. */
export const isReady = (engine) => NEEDS[engine].every(findPart);

const givenByHand = (part) => process.env[PARTS[part].env ?? ''];

function findPart(part) {
  const { names, find } = PARTS[part];
  if (find) return find();
  // If a path is set by hand, no other browser is used instead: a wrong path has to be noticed.
  if (givenByHand(part)) return onlyIfExecutable(givenByHand(part));
  for (const name of names) {
    const found = candidates(name).find(onlyIfExecutable);
    if (found) return found;
  }
  return null;
}

function candidates(name) {
  if (isAbsolute(name)) return [name];
  if (name.startsWith('<lib>/')) return libraryDirs().map((dir) => join(dir, name.slice('<lib>/'.length)));
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((dir) => join(dir, name));
}

/** The usual library directories and, as Debian has one per architecture, those right below them. */
function libraryDirs() {
  return LIB_DIRS.flatMap((dir) => {
    try {
      const below = readdirSync(dir, { withFileTypes: true }).filter(
        (entry) => entry.isDirectory() && entry.name.includes('-linux-'),
      );
      return [dir, ...below.map((entry) => join(dir, entry.name))];
    } catch {
      return [];
    }
  });
}

function onlyIfExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return null;
  }
}

/**
 * Without Japanese glyphs every character is a box of the same width, so layout tests would measure nothing.
 */
function findJapaneseFont() {
  try {
    return (
      execFileSync('fc-list', [':lang=ja', 'file'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
        .split('\n')[0]
        .replace(/:\s*$/, '') || null
    );
  } catch {
    return null;
  }
}

function describeAbsent(parts, failure) {
  const lines = parts.map((part) => {
    const { label, env, names } = PARTS[part];
    if (givenByHand(part))
      return `${label} was not found. Looked for: $${env}=${givenByHand(part)}. Correct it or take it away.`;
    return `${label} was not found. Looked for: ${[...(env ? [`$${env} (not set)`] : []), ...names].join(', ')}.`;
  });
  const packages = [
    ...new Set(parts.filter((part) => !givenByHand(part)).flatMap((part) => PARTS[part].packages)),
  ];
  if (failure) lines.push(`Installing it did not work: ${failure}`);
  if (packages.length > 0) lines.push(`To install it by hand: ${manualCommand(packages)}`);
  return lines.join('\n');
}

function unknownEngine(engine) {
  throw new Error(`unknown engine "${engine}"; there are: ${ENGINES.join(', ')}`);
}

function main() {
  const found = process.argv.includes('--install') ? ensureBrowsers() : findBrowsers();
  for (const [part, path] of Object.entries(found))
    console.log(`${PARTS[part].label}: ${path ?? 'not found'}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
