// axe-core on the whole page, as an auditor runs it.
import axe from 'axe-core';

/** All rules that axe runs by itself, best practices among them, and the size of targets. */
export async function violations(): Promise<string[]> {
  const found = await axe.run(document, {
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  });
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} — ${failureSummary ?? ''}`),
  );
}
