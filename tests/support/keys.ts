// Real keys in every engine. `sendKeys` alone does not know Shift+Tab in WebKit, where WebDriver takes keys
// held together as one text.
import { sendKeys } from '@web/test-runner-commands';

const SHIFT = 'Shift+';
/** The code points WebDriver gives to keys without a character. */
const WEBDRIVER_CODES: Record<string, string> = {
  Shift: '\uE008',
  Tab: '\uE004',
  Enter: '\uE007',
  ' ': '\uE00D',
};

/** Presses the keys one after the other: `press('Tab', 'Shift+Tab', 'Enter', ' ', 'ArrowDown')`. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys)
    await (key.startsWith(SHIFT) ? pressWithShift(key.slice(SHIFT.length)) : sendKeys({ press: key }));
}

async function pressWithShift(key: string): Promise<void> {
  if (document.documentElement.dataset['engine'] === 'webkit') {
    return sendKeys({ type: `${WEBDRIVER_CODES['Shift']}${WEBDRIVER_CODES[key] ?? key}` });
  }
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Shift' });
}

/** Tab until the element has the focus; a person who does not get there in so many presses has lost it. */
export async function tabTo(widget: HTMLElement, element: HTMLElement): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    await press('Tab');
    if (widget.shadowRoot!.activeElement === element) return;
  }
  throw new Error(`Tab does not reach: ${element.outerHTML.slice(0, 120)}`);
}
