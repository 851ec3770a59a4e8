import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { encode } from 'uqr';
import { afterAll, describe, expect, it } from 'vitest';
import { prunedUqr, pruneUqr } from '../../scripts/build/prune-uqr.mjs';
import { looksAt, transformed } from '../support/plugin.ts';

const FILE = 'node_modules/uqr/dist/index.mjs';
const code = readFileSync(FILE, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'pruned-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

describe('uqr without the parts that never run here', () => {
  it('draws every address as the whole library does', async () => {
    writeFileSync(join(folder, 'pruned.mjs'), prunedUqr(code));
    const { encode: short } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'pruned.mjs')).href)) as { encode: typeof encode };
    // As `drawing` calls it, see src/screens/parts/qr.ts.
    const same = (address: string): void => {
      const [whole, part] = [encode, short].map((draw) => draw(address, { border: 4, boostEcc: true }));
      expect([part!.size, part!.version, part!.maskPattern, part!.data]).toEqual([whole!.size, whole!.version, whole!.maskPattern, whole!.data]);
    };
    for (let length = 1; length < 2900; length += 97) same(`https://a.example/${'x'.repeat(length)}`);
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true }), same), { numRuns: 100 });
    fc.assert(fc.property(fc.stringMatching(/^[\d#*+]{1,20}$/), (digits) => { same(`tel:${encodeURIComponent(digits)}`); }), { numRuns: 100 });
    expect(() => short(`https:${'x'.repeat(3000)}`, { boostEcc: true })).toThrow('Data too long');
  });

  it('is shorter, and holds no mode that no address has', () => {
    const short = prunedUqr(code);
    expect(short.length).toBeLessThan(code.length - 1500);
    expect(short).not.toMatch(/return \[make(?:Numeric|Alphanumeric)|QrCodeDataType\./);
    expect(short.match(/RangeError/g)).toHaveLength(1);
  });

  it.each(['else if (isNumeric(text))', 'options?.onEncoded?.(result);', 'const b = QrCodeDataType.Border;'])('stops the build when an update has moved %j', (place) => {
    expect(() => prunedUqr(code.replace(place, 'moved();'))).toThrow('uqr no longer contains');
  });

  it('is looked for where it is installed, before anything else has changed it', () => {
    expect(pruneUqr().enforce).toBe('pre');
    expect(looksAt(pruneUqr(), `/x/${FILE}`)).toBe(true);
    expect(looksAt(pruneUqr(), '/x/src/screens/parts/qr.ts')).toBe(false);
    expect(transformed(pruneUqr(), code, FILE)).toBe(prunedUqr(code));
  });
});
