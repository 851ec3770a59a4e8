// How each engine is started, for the element tests and for the tests of the built script alike.
import { findBrowsers } from '../browsers.mjs';
import { firefoxProfile, PROFILE_PREFS } from './firefox-profile.mjs';

/**
 * Nothing beyond this machine can be reached: a request that should not be made fails at once, and is seen.
 */
const LOCAL_ONLY = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

export function chromiumOptions() {
  return {
    executablePath: findBrowsers().chromium,
    headless: true,
    args: [
      // The tests open only our own pages, and the sandbox cannot start as root or inside most containers.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
      '--lang=ja',
      LOCAL_ONLY,
    ],
  };
}

export function firefoxOptions() {
  return {
    browser: 'firefox',
    executablePath: findBrowsers().firefox,
    headless: true,
    userDataDir: firefoxProfile(),
    extraPrefsFirefox: { 'intl.accept_languages': 'ja,en', ...PROFILE_PREFS },
  };
}
