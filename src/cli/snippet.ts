import type { Content } from '../content/index.ts';
import type { Centre } from '../directory/centre.ts';
import type { Install } from '../snippet/installs.ts';
import { attributeTag, childTag, frame, plainLink } from '../snippet/installs.ts';
import { installFor } from '../snippet/snippet.ts';
import { word } from '../snippet/words.ts';
import type { FoundPlace } from './find-place.ts';
import { findPlace, placeLabel } from './find-place.ts';
import type { ExitCode, Io } from './io.ts';
import { MISUSED, OK } from './io.ts';
import type { Language, TextKey, Values } from './texts.ts';
import { both } from './texts.ts';
import { readWindows } from './windows.ts';
import { writeText } from './files.ts';

/** The poster needs more than a place: the page that builds tags has it. */
export const INSTALLS = ['child', 'tag', 'frame', 'link'] as const;

export interface SnippetArguments {
  /** A code of 2, 5 or 6 digits, or a name. */
  readonly area: string;
  readonly language: Language;
  /** The address of the script; left out: beside the page. */
  readonly script: string | undefined;
  readonly install: (typeof INSTALLS)[number];
  /** The address of the page with the widget, for a link to it. */
  readonly page: string | undefined;
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
  const install = installFor({
    directory,
    languages,
    windows,
    area: code,
    language: asked.language,
    script: asked.script ?? 'hikikomori-help.js',
    today: io.today(),
  });
  const text = install === null ? null : markup(install, asked);
  if (text === null) return refuse('snippet.lists', { value: asked.install });
  return writeText(io, asked.out, text) ? OK : MISUSED;
}

/** Null where attributes can't hold what the place has. */
function markup(install: Install, { install: kind, page }: SnippetArguments): string | null {
  if (kind === 'child') return childTag(install);
  if (kind === 'tag') return attributeTag(install);
  if (kind === 'link') return plainLink(install, { href: page ?? '' });
  const beside = (file: string): string => install.script.src.replace(/[^/]*$/, file);
  return frame(install, {
    embed: beside('embed.html'),
    helper: beside('embed-helper.js'),
    title: word(install.language, 'link.words'),
  });
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
