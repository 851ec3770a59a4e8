// axe-core with every rule it has, the ones for triple A and the experimental ones among them, on the whole
// page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe says of one element. */
export interface Finding {
  readonly rule: string;
  /** Selectors, through the shadow root. */
  readonly target: string;
  readonly why: string;
}
export interface Findings {
  readonly faults: readonly Finding[];
  /** What axe cannot decide by itself. */
  readonly doubts: readonly Finding[];
  /** How many rules had something to look at. */
  readonly passed: number;
}

/** Brings axe into the page; once for each page. */
export const withAxe = (tab: Page): Promise<unknown> => tab.evaluate(AXE);

/** @param only these rules, or else all */
export const audit = (tab: Page, only: readonly string[] = []): Promise<Findings> => tab.evaluate(run, only);

/** Runs in the page. */
async function run(only: readonly string[]): Promise<Findings> {
  const { axe } = window as unknown as {
    axe: {
      getRules(): { ruleId: string; tags: string[] }[];
      run(where: Document, options: object): Promise<AxeResults>;
    };
  };
  const rules = axe
    .getRules()
    .filter(({ tags }) => !tags.includes('deprecated'))
    .map(({ ruleId }) => [ruleId, { enabled: only.length === 0 || only.includes(ruleId) }] as const);
  const { violations, incomplete, passes } = await axe.run(document, {
    rules: Object.fromEntries(rules),
    resultTypes: ['violations', 'incomplete'],
  });
  const findings = (results: AxeResults['violations']): Finding[] =>
    results.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any, all, none }) => ({
        rule: id,
        target: target.flat().join(' '),
        why: [...any, ...all, ...none]
          .map(({ message, data }) => (data as { messageKey?: string } | null)?.messageKey ?? message)
          .join('; '),
      })),
    );
  return { faults: findings(violations), doubts: findings(incomplete), passed: passes.length };
}
