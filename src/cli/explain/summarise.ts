import type { Centre } from '../../directory/centre.ts';
import type { Setting } from '../../visit/places.ts';
import type { Content } from '../../content/index.ts';
import type { ExplainOptions } from '../arguments.ts';
import type { ExitCode, Io } from '../io.ts';
import { MISUSED, OK } from '../io.ts';
import { municipalities } from '../../exchange/municipalities.ts';
import { END_KINDS } from '../paths/ends.ts';
import { both } from '../texts.ts';
import { readWindows } from '../windows.ts';
import type { Known, Shares } from './shares.ts';
import { sharesOf } from './shares.ts';
import { wordsFor } from './words.ts';

/** Wards of designated cities are no municipalities. */
const isTown = ({ name }: { readonly name: string }): boolean => !/市.+区$/.test(name);

/** `explain --summary`: the shares of where all paths end, without and with the lists of windows. */
export function summarise(
  io: Io,
  { directory, questionnaire, rules, languages }: Content,
  asked: ExplainOptions,
): ExitCode {
  const words = wordsFor(languages, asked.language);
  const { say, date } = words;
  const windows = new Map<string, readonly Centre[]>();
  for (const { code } of directory.areas.filter((area) => area.code.length === 2)) {
    const read = readWindows(io, directory.areas, code, asked.windows);
    if ('problem' in read) {
      both(read.problem, read.values).forEach(io.err);
      return MISUSED;
    }
    windows.set(code, read.windows);
  }
  io.err(say('shares.start'));
  const today = io.today();
  const setting: Setting = { questionnaire, rules, directory, today, now: Date.parse(today) };
  const known: Known = { walks: new Map(), ends: new Map() };
  const areas = directory.areas.map(({ code }) => code);
  const towns = municipalities()
    .filter(isTown)
    .map(({ code }) => code);
  const columns = [
    { head: 'shares.built-in', ...sharesOf(setting, areas, new Map(), known) },
    { head: 'shares.built-in.towns', ...sharesOf(setting, towns, new Map(), known) },
    { head: 'shares.windows', ...sharesOf(setting, towns, windows, known) },
  ] as const satisfies readonly (Shares & { readonly head: string })[];
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const head = columns.map(({ head: key, places }) => say(key, { places: words.number(places) }));
  [
    say('shares.title', { date: date(today) }),
    '',
    row([say('column.kind'), ...head]),
    row(['---', ...head.map(() => '--:')]),
    ...END_KINDS.map((kind) =>
      row([say(`end.${kind}`), ...columns.map(({ shares }) => percent(shares[kind]))]),
    ),
    '',
    say('shares.lead'),
    say('shares.windows.note'),
  ].forEach(io.out);
  return OK;
}
