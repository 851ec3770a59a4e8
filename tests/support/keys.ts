// Real keys in every engine. `sendKeys` alone does not know Shift+Tab in WebKit, where WebDriver takes keys held together as one text.
import { sendKeys } from '@web/test-runner-commands';

const SHIFT = 'Shift+';
/** The code points WebDriver gives to keys without a character. */
const WEBDRIVER_CODES: Record<string, string> = { Shift: '\uE008', Tab: '\uE004', Enter: '\uE007', ' ': '\uE00D' };

/** Presses the keys one after the other: `press('Tab', 'Shift+Tab', 'Enter', ' ', 'ArrowDown')`. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await (key.startsWith(SHIFT) ? pressWithShift(key.slice(SHIFT.length)) : sendKeys({ press: key }));
}

async function pressWithShift(key: string): Promise<void> {
  if (document.documentElement.dataset['engine'] === 'webkit') {
    return sendKeys({ type: `${WEBDRIVER_CODES['Shift']}${WEBDRIVER_CODES[key] ?? key}` });
  }
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Shift' });
}
