// What is drawn is read back by another reader, from pixels, as a camera would see it.
import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { isSafeHref, telUrl } from '../../src/directory/links.ts';
import { readTelephone } from '../../src/directory/telephone.ts';
import { drawing } from '../../src/directory/qr-drawing.ts';
import { wayOf } from '../../src/components/qr.ts';
import { PHONE } from '../support/setting.ts';

const SCALE = 3;
type Drawing = ReturnType<typeof drawing>;

/** The modules that the outline fills; it is made of rectangles one module high. */
function modules({ size, path }: Drawing): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const rectangles = path.split(/(?<=z)/);
  for (const rectangle of rectangles) {
    const [, x, y, wide, back] = (/^M(\d+) (\d+)h(\d+)v1h-(\d+)z$/.exec(rectangle) ?? []).map(Number);
    if (x === undefined || wide !== back) throw new Error(`not a rectangle: ${rectangle}`);
    for (let at = x; at < x + wide!; at++) rows[y!]![at] = true;
  }
  return rows;
}

/** What a camera reads in it, or null. */
function scan(drawn: Drawing): string | null {
  const dark = modules(drawn);
  const width = drawn.size * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y++) {
    for (let x = 0; x < width; x++)
      if (dark[Math.floor(y / SCALE)]![Math.floor(x / SCALE)])
        pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  }
  return jsQR(pixels, width, width, { inversionAttempts: 'dontInvert' })?.data ?? null;
}

const page = (url: string) => wayOf({ method: 'sns', url }, 'a');
const scanned = (url: string): string | null => scan(drawing(page(url)!.address));

describe('a phone held to the screen', () => {
  it.each([
    ['000-000-0000', 'tel:0000000000'],
    ['#0000', 'tel:%230000'],
    ['0120-000-000', 'tel:0120000000'],
    ['+81-00-0000-0000', 'tel:+810000000000'],
    ['(000) 0000-0000', 'tel:00000000000'],
  ])('calls %s', (tel, address) => {
    expect(scan(drawing(wayOf({ method: 'phone', tel }, 'a')!.address))).toBe(address);
  });

  it.each([
    'https://line.example.jp/R/ti/p/@sample',
    'https://www.example.lg.jp/soudan/form.php?id=1&kind=%E3%81%82#top',
    'https://example.jp/',
    `https://www.example.lg.jp/${'a'.repeat(600)}`,
  ])('opens %s', (url) => {
    expect(scanned(url)).toBe(url);
  });

  it.each(['https://www.example.lg.jp/ひきこもり?名=あ', 'https://見本.example.jp/'])(
    'opens %s, in letters that every reader takes alike',
    (url) => {
      expect(scanned(url)).toBe(new URL(url).href);
      expect(scanned(url)).toMatch(/^[!-~]+$/);
    },
  );

  it('calls any number that can stand on a card', () => {
    const written = fc.oneof(
      ...[
        '1[0-9]{2}',
        '[#*][0-9]{3,4}',
        '0[1-9]{2}[0-9]{7}',
        '0[5-9]0[0-9]{8}',
        '[+]81[1-9]{2}[0-9]{7}',
        '000[0-9]{7}',
      ].map((form) => fc.stringMatching(new RegExp(`^${form}$`))),
    );
    fc.assert(
      fc.property(written, (number) => {
        const { tel } = readTelephone(number)!;
        expect(scan(drawing(wayOf({ method: 'phone', tel }, 'a')!.address))).toBe(telUrl(tel));
      }),
      { numRuns: 100 },
    );
  });

  it('opens any page that can stand on a card', () => {
    const path = fc
      .array(fc.oneof(fc.webPath(), fc.constantFrom('?a=1', '#b', 'あ', '/é', '%20', '/🕊')), {
        maxLength: 12,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.tuple(fc.domain(), path), ([domain, rest]) => {
        const url = `https://${domain}/${rest}`;
        fc.pre(isSafeHref(url));
        expect(scanned(url)).toBe(new URL(url).href);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the drawing', () => {
  const drawn = drawing('tel:0000000000');

  it('leaves four modules white on every side, by which readers find it', () => {
    const rows = modules(drawn);
    const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [{ x, y }] : [])));
    const edges = [
      Math.min(...dark.map(({ x }) => x)),
      Math.min(...dark.map(({ y }) => y)),
      Math.max(...dark.map(({ x }) => x)),
      Math.max(...dark.map(({ y }) => y)),
    ];
    expect(edges).toEqual([4, 4, drawn.size - 5, drawn.size - 5]);
  });

  it('is as small as it can be for a number', () => {
    expect(drawn.size).toBe(21 + 8);
  });
});

describe('there is nothing to hold a phone to', () => {
  it.each([
    ['nothing is known', { method: 'phone' }],
    ['there is only a place', { method: 'in-person', address: '見本市中央1-2-3' }],
    ['it is a letter', { method: 'mail', url: 'mailto:soudan@example.jp' }],
    ['the link is not safe', { method: 'sns', url: 'javascript:alert(1)' }],
    ['the page is not encrypted', { method: 'sns', url: 'http://example.jp/' }],
    ['the browser could not open it', { method: 'sns', url: 'https://999.999.999.999/' }],
    ['no code could hold it', { method: 'sns', url: `https://example.jp/${'あ'.repeat(1900)}` }],
  ] as const)('where %s', (_why, channel) => {
    expect(wayOf(channel, 'a')).toBeNull();
  });

  it('and whatever is offered can be drawn, up to the longest', () => {
    const longest = `https://example.jp/${'a'.repeat(1981)}`;
    expect(isSafeHref(longest)).toBe(true);
    expect(scanned(longest)).toBe(longest);
    const most = wayOf({ method: 'sns', url: `https://example.jp/${'あ'.repeat(320)}` }, 'a')!;
    expect(most.address.length).toBeGreaterThan(2890);
    expect(drawing(most.address).size).toBeGreaterThan(100);
  });
});

describe('a code is told from the others on the screen', () => {
  it('by the card, the kind of contact and what it leads to', () => {
    const keys = [
      wayOf(PHONE, 'a'),
      wayOf(PHONE, 'b'),
      wayOf({ ...PHONE, method: 'in-person' }, 'a'),
      wayOf({ ...PHONE, tel: '000-111-2222' }, 'a'),
    ].map((way) => way!.key);
    expect(new Set(keys).size).toBe(4);
  });

  it('and the number wins where there is a page as well', () => {
    expect(wayOf({ ...PHONE, url: 'https://example.jp/' }, 'a')).toMatchObject({
      address: 'tel:0000000000',
      shown: '000-000-0000',
      isNumber: true,
    });
    expect(page('https://lin.ee/x')).toMatchObject({
      address: 'https://lin.ee/x',
      shown: 'https://lin.ee/x',
      isNumber: false,
    });
  });
});
