// What the guide for installing promises is what the markup does.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { hashToJson } from '../../src/embed/hash.ts';
import { PLACES } from '../../src/element/places.ts';
import { frame, SANDBOX } from '../../src/snippet/installs.ts';

const text = readFileSync(fileURLToPath(new URL('../../docs/install.md', import.meta.url)), 'utf8');
const rows = text.split('\n').filter((line) => line.startsWith('| `'));
const named = (pattern: RegExp): string[] =>
  rows.flatMap((row) => [...row.matchAll(pattern)].map(([, name]) => name!));

describe('the guide for installing', () => {
  test('gives a reason for everything that the frame may do, and for nothing else', () => {
    expect(named(/^\| `(allow-[a-z-]+)` \| .{5,}\|$/g)).toEqual([...SANDBOX]);
  });

  test('shows a frame as it is written', () => {
    const [, sandbox] = / sandbox="([^"]*)"/.exec(text)!;
    expect(sandbox).toBe(SANDBOX.join(' '));
    const [, hash = ''] = / src="embed\.html(#[^"]+)"/.exec(text)!;
    expect(JSON.parse(hashToJson(hash))).toEqual({ area: '12' });
    const install = { settings: { area: '12' }, fallback: [], language: 'ja', script: { src: 'x.js' } };
    expect(frame(install, { embed: 'embed.html', title: 'x' })).toContain(` src="embed.html${hash}"`);
  });

  test('names every place that a button may open', () => {
    expect(named(/^\| `(start|contacts|crisis|about)` \|/g)).toEqual([...PLACES]);
  });
});
