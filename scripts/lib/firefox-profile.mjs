import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A Firefox window without tabs and address bar. With them, Tab leaves the page after its last link; and once
 * the focus is in the bar no key, click or navigation of a test brings it back: keydown still arrives, but
 * buttons no longer answer to Enter.
 */
const NO_BARS = '#navigator-toolbox, #sidebar-main { display: none !important; }\n';

export const PROFILE_PREFS = { 'toolkit.legacyUserProfileCustomizations.stylesheets': true };

/** A fresh profile directory, deleted when this process ends. */
export function firefoxProfile() {
  const dir = mkdtempSync(join(tmpdir(), 'firefox-profile-'));
  mkdirSync(join(dir, 'chrome'));
  writeFileSync(join(dir, 'chrome', 'userChrome.css'), NO_BARS);
  process.on('exit', () => {
    try {
      rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // A browser that is still closing may write into it; the system clears its temporary files.
    }
  });
  return dir;
}
