// Pictures of a page, cut out and compared.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where differences are put down for whoever wants to see them; git ignores it. */
const SEEN = fileURLToPath(new URL('../../../.cache/visual', import.meta.url));

export const decode = (png: Uint8Array): PNG => PNG.sync.read(Buffer.from(png));

/** What of the box is on the picture, by whole pixels. */
export function cut(picture: PNG, { x, y, width, height }: Box): PNG {
  const [left, top] = [Math.max(0, Math.round(x)), Math.max(0, Math.round(y))];
  const [right, bottom] = [
    Math.min(picture.width, Math.round(x + width)),
    Math.min(picture.height, Math.round(y + height)),
  ];
  if (right <= left || bottom <= top)
    throw new Error(`nothing of the box is on the picture: ${x}, ${y}, ${width} × ${height}`);
  const part = new PNG({ width: right - left, height: bottom - top });
  PNG.bitblt(picture, part, left, top, part.width, part.height, 0, 0);
  return part;
}

/**
 * How much of two pictures differs, from 0 to 1; pictures of two sizes differ in all.
 * @param name under which both and their difference are kept where they differ at all
 */
export function difference(name: string, now: PNG, before: PNG, { strict = false } = {}): number {
  const { width, height } = now;
  if (width !== before.width || height !== before.height) {
    keep(name, { now, before });
    return 1;
  }
  const marked = new PNG({ width, height });
  const pixels = pixelmatch(now.data, before.data, marked.data, width, height, {
    threshold: 0.1,
    includeAA: strict,
  });
  if (pixels > 0) keep(name, { now, before, difference: marked });
  return pixels / (width * height);
}

function keep(name: string, pictures: Readonly<Record<string, PNG>>): void {
  for (const [kind, picture] of Object.entries(pictures)) {
    const file = join(SEEN, `${name.replace(/[^\w-]+/g, '-')}.${kind}.png`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, PNG.sync.write(picture));
  }
}
