import type { Outlook } from '../core/model.ts';

/**
 * How many questions follow the first one behind each door. It is the same whatever the centres offer, so it need not be worked out on every
 * phone just when the first question is waited for; tests/data/outlook.test.ts holds it equal to what is found by looking.
 */
export const OUTLOOK: Outlook = {
  self: { one: { least: 4, most: 6 }, several: { least: 5, most: 6 } },
  family: { one: { least: 4, most: 6 }, several: { least: 5, most: 6 } },
  supporter: { one: { least: 3, most: 4 }, several: { least: 3, most: 4 } },
};
