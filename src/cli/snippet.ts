import type { Content } from '../content/index.ts';
import type { Centre } from '../directory/centre.ts';
import { snippet } from '../snippet/snippet.ts';
import type { FoundPlace } from './find-place.ts';
import { findPlace, placeLabel } from './find-place.ts';
import type { ExitCode, Io } from './io.ts';
import { MISUSED, OK } from './io.ts';
import type { Language, TextKey, Values } from './texts.ts';
import { both } from './texts.ts';
import { readWindows } from './windows.ts';
import { writeText } from './files.ts';

export interface SnippetArguments {
  /** A code of 2, 5 or 6 digits, or a name. */
  readonly area: string;
  readonly language: Language;
  /** The address of the script; left out: beside the page. */
  readonly script: string | undefined;
  /** The folder of the lists of windows; left out: those that came with the command. */
  readonly windows: string | undefined;
  /** Left out: to the standard output. */
  readonly out: string | undefined;
}

/** `snippet --area …`: the whole tag for a place, to be pasted into its page. */
export function printSnippet(io: Io, { directory, languages }: Content, asked: SnippetArguments): ExitCode {
  const refuse = (problem: TextKey, values: Values): ExitCode => {
    both(problem, values).forEach(io.err);
    return MISUSED;
  };
  const found = placeOf(io, directory.areas, asked);
  if ('problem' in found) {
    const near = found.near.join(', ') || '—';
    return refuse(`snippet.${found.problem}`, { value: asked.area, near });
  }
  const { code, successorOf } = found;
  if (successorOf !== undefined)
    both('snippet.successor', { code: successorOf, place: placeLabel(code) }).forEach(io.err);
  const prefecture = code.slice(0, 2);
  let windows: readonly Centre[] = [];
  if (code.length === 2) both('snippet.prefecture', { file: `windows/${prefecture}.json` }).forEach(io.err);
  else {
    const read = readWindows(io, directory.areas, prefecture, asked.windows);
    if ('problem' in read) return refuse(read.problem, read.values);
    windows = read.windows;
  }
  const text = snippet({
    directory,
    languages,
    windows,
    area: code,
    language: asked.language,
    script: asked.script ?? 'hikikomori-help.js',
    today: io.today(),
  });
  return writeText(io, asked.out, text) ? OK : MISUSED;
}

/** Readings stand in the lists of windows; they are read only for a name that is not known otherwise. */
function placeOf(
  io: Io,
  areas: Content['directory']['areas'],
  { area, windows }: SnippetArguments,
): FoundPlace {
  const found = findPlace(area);
  if (!('problem' in found) || found.problem !== 'unknown' || /^\d+$/.test(area.normalize('NFKC').trim()))
    return found;
  const readings = areas
    .filter(({ code }) => code.length === 2)
    .flatMap(({ code }) => {
      const read = readWindows(io, areas, code, windows);
      return 'problem' in read ? [] : read.windows;
    })
    .flatMap(({ kind, area: code, reading }): [string, string][] =>
      kind === 'office' && reading !== undefined ? [[code, reading]] : [],
    );
  return findPlace(area, new Map(readings));
}
