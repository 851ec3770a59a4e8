import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { onlyChromium, useTown } from './support/emulated.ts';
import { PLACES } from './support/places.ts';
import { travel } from './support/travel.ts';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
describe.skipIf(onlyChromium)('x', () => {
  const town = useTown();
  test('y', async () => {
    const tab = await town({ width: 600 });
    await tab.evaluate(AXE);
    const place = PLACES.find(({ name }) => name === 'result, phone first')!;
    await tab.evaluate(travel, { ...place, lang: 'ja', display: 'inline', unfolded: false });
    for (const media of [{ forcedColors: 'active', colorScheme: 'light' }, { forcedColors: 'none', colorScheme: 'dark' }, { forcedColors: 'active', colorScheme: 'light' }] as const) {
    await tab.emulateMedia(media);
    console.log(JSON.stringify(await tab.evaluate(async () => { const f = await (window as any).axe.run(document, { runOnly: ['color-contrast'] }); return f.incomplete.flatMap((i: any) => i.nodes.map((n: any) => [n.target, n.any[0].data])).slice(0, 3); })));
    }
    console.log(await tab.evaluate(() => [...document.querySelector('hikikomori-help')!.shadowRoot!.querySelectorAll('.primary, .primary span, .secondary')].slice(0, 5).map((e) => { const s = getComputedStyle(e); return [e.className, s.color, s.backgroundColor, s.webkitTextFillColor]; })));
    await tab.screenshot({ path: '/tmp/a11y/forced.png' });
    expect(1).toBe(1);
  }, 600000);
});
