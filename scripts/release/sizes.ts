/** How large the scripts and modules are, for the notes of a release. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** In bytes. */
export interface Size {
  readonly raw: number;
  /** At level 9. */
  readonly gzip: number;
  /** At quality 11. */
  readonly brotli: number;
}
/** The sizes of a release, as `docs/bench/sizes.json` keeps them for the next one. */
export interface Sizes {
  readonly version: string;
  readonly files: Readonly<Record<string, Size>>;
}

/** Sizes of the files of a folder, by name. */
export function sizesOf(folder: string, files: readonly string[]): Sizes['files'] {
  return Object.fromEntries(
    files.map((file) => {
      const bytes = readFileSync(join(folder, file));
      const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
      return [
        file,
        {
          raw: bytes.length,
          gzip: gzipSync(bytes, { level: 9 }).length,
          brotli: brotliCompressSync(bytes, { params: quality }).length,
        },
      ];
    }),
  );
}

/** A table in Markdown; beside the sizes of the last release, if there was one. */
export function sizeTable(files: Sizes['files'], last: Sizes | null): string {
  const rows = Object.entries(files).map(([file, { raw, gzip, brotli }]) => {
    const before = last?.files[file];
    const change = last === null ? [] : [before ? signed(brotli - before.brotli) : 'new'];
    return [`\`${file}\``, kilobytes(raw), kilobytes(gzip), kilobytes(brotli), ...change];
  });
  const gone = Object.keys(last?.files ?? {})
    .filter((file) => !(file in files))
    .map((file) => [`\`${file}\``, '–', '–', '–', 'gone']);
  const heads = ['kB', 'raw', 'gzip', 'brotli', ...(last === null ? [] : [`brotli since ${last.version}`])];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(heads),
    line(heads.map((_, nth) => (nth === 0 ? ':--' : '--:'))),
    ...[...rows, ...gone].map(line),
  ].join('\n');
}

/** As everywhere in this project a kilobyte has 1,000 bytes. */
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const signed = (bytes: number): string => `${bytes < 0 ? '−' : '+'}${kilobytes(Math.abs(bytes))}`;
