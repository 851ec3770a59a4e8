// Small pictures to keep: sixteen steps of each colour are enough to see what has changed, and few enough for
// a palette.
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const DEPTH = 8;
const PALETTE = 3;
const MOST_COLOURS = 256;

/** The same picture in sixteen steps of red, green and blue; nothing of it see-through. */
export function coarse({ width, height, data }: PNG): PNG {
  const picture = new PNG({ width, height });
  data.forEach((value, at) => {
    picture.data[at] = at % 4 === 3 ? 255 : (value >> 4) * 17;
  });
  return picture;
}

/** @param picture with at most 256 colours, none of them see-through */
export function encode({ width, height, data }: PNG): Buffer {
  const colours = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = data.readUIntBE(pixel * 4, 3);
    if (!colours.has(colour)) colours.set(colour, colours.size);
    // Each row begins with the number of its filter; none is best for areas of one colour.
    rows[pixel + Math.floor(pixel / width) + 1] = colours.get(colour)!;
  }
  if (colours.size > MOST_COLOURS) throw new Error(`${colours.size} colours do not fit into a palette`);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([DEPTH, PALETTE], 8);
  const palette = Buffer.alloc(colours.size * 3);
  [...colours.keys()].forEach((colour, index) => {
    palette.writeUIntBE(colour, index * 3, 3);
  });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
