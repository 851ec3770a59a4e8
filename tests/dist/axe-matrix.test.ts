import { readFileSync, appendFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { onlyChromium, useTown } from './support/emulated.ts';
import { PLACES } from './support/places.ts';
import { travel } from './support/travel.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
describe.skipIf(onlyChromium)('x', () => {
  const town = useTown();
  for (const lang of ['ja', 'en']) for (const [mode, display, width] of [['inline', 'inline', 1024], ['panel', 'floating', 1024], ['sheet', 'floating', 390], ['dialog', 'dialog', 1024]] as const)
  test('y' + lang + mode, async () => {
    const tab = await town({ width });
    await tab.evaluate(AXE);
    const out: string[] = [];
    let tt = 0; let aa = 0;
    for (const place of PLACES) {
      const t0 = performance.now();
      try {
      await tab.evaluate(travel, { ...place, lang, display, unfolded: true });
      } catch (e) { out.push(place.name + ' ' + String(e).slice(0, 200)); continue; }
      const t1 = performance.now();
      tt += t1 - t0;
      for (const look of [{ colorScheme: 'light', forcedColors: 'none' }, { colorScheme: 'dark', forcedColors: 'none' }, { colorScheme: 'light', forcedColors: 'active' }] as const) {
      await tab.emulateMedia(look);
      const r = await tab.evaluate(async () => {
        const axe = (window as any).axe;
        const rules = Object.fromEntries(axe.getRules().filter((r: any) => !r.tags.includes('deprecated')).map((r: any) => [r.ruleId, { enabled: true }]));
        const f = await axe.run(document, { rules, resultTypes: ['violations', 'incomplete'] });
        const t = (l: any) => l.flatMap(({ id, nodes }: any) => nodes.map((n: any) => `${id}: ${n.target.flat().join(' ')} — ${[...n.any, ...n.all, ...n.none].map((c: any) => c.id + ':' + JSON.stringify(c.data?.messageKey ?? c.message)).join(';')}`));
        return { v: t(f.violations), i: t(f.incomplete) };
      });
      out.push(...r.v.map((x: string) => `V ${lang} ${mode} ${look.colorScheme} ${look.forcedColors} ${place.name} ` + x), ...r.i.map((x: string) => `I ${lang} ${mode} ${look.colorScheme} ${look.forcedColors} ${place.name} ` + x));
      }
      aa += performance.now() - t1;
    }
    appendFileSync('/tmp/a11y/axe.txt', [`## ${lang} ${mode} travel ${tt} axe ${aa}`, ...out].join('\n') + '\n');
    expect(1).toBe(1);
  }, 600000);
});
