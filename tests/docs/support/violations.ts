import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { withAxe } from '../../dist/support/axe.ts';

/** What axe finds on a page with its usual rules (WCAG 2 A and AA, good practice): rule and place. */
export async function violations(tab: Page): Promise<string[]> {
  await withAxe(tab);
  const { violations: found } = await tab.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(where: Document, options: object): Promise<AxeResults> };
    };
    // A frame's page is looked at by itself.
    return axe.run(document, { iframes: false, resultTypes: ['violations'] });
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
}
