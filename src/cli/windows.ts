/** The lists of windows and municipalities, one for each prefecture. */
import type { Area, Centre } from '../directory/centre.ts';
import { readDirectory } from '../directory/read-directory.ts';
import type { Io } from './io.ts';
import type { FileProblem } from './files.ts';
import { readJson } from './files.ts';

export type ReadWindows = { readonly windows: readonly Centre[] } | FileProblem;

/**
 * Those of a prefecture, as a page reads them.
 * @param folder left out: those that came with the command
 */
export function readWindows(
  io: Io,
  areas: readonly Area[],
  prefecture: string,
  folder = `${io.folder}/windows`,
): ReadWindows {
  const file = readJson(io, `${folder}/${prefecture}.json`);
  return 'problem' in file ? file : { windows: readDirectory(file.value, areas, prefecture).centres };
}
