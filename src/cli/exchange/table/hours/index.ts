/** The hours of a row: as `hours` where they can be read with certainty, and in the words of the source where those say more. */
import { LONGEST_TEXT } from '../../../../directory/plain-text.ts';
import type { Cell, Warn } from '../issue.ts';
import type { ClosedDays } from './days.ts';
import { bothClosed, NEVER, readClosed, takeOpenDays } from './days.ts';
import type { Opening } from './opening.ts';
import { readOpening } from './opening.ts';
import { toOsm } from './osm.ts';
import { plainHours, scan } from './scan.ts';
import { readTime } from './times.ts';

/** The cells that may speak of hours; an empty text where nothing stands. */
export interface HoursCells {
  readonly opening: Cell;
  readonly closed: Cell;
  readonly days: Cell;
  readonly opens: Cell;
  readonly closes: Cell;
  readonly note: Cell;
}

/** The words that stand before a list of closed days, in Japanese: without them it would read as if it were open. */
export interface HoursWords {
  readonly closed: (days: string) => string;
}

export interface ReadHours {
  readonly hours?: string;
  readonly hoursText?: string;
}

export function readHours(cells: HoursCells, words: HoursWords, warn: Warn): ReadHours {
  const { opening, closed, days, opens, closes, note } = cells;
  const resting = closed.text === '' ? '' : words.closed(closed.text);
  const given = [opening, days, opens, closes, note, closed].find(({ text }) => text !== '');
  if (!given) return {};
  // What is too long to be shown is too long to be right.
  const short = Object.values(cells).every(({ text }) => text.length <= LONGEST_TEXT);
  const start = !short ? null : opening.text === '' ? fromColumns(cells) : readOpening(plainHours(opening.text));
  const hours = start && withRests(start, [closed.text, note.text]);
  if (hours === null) warn('hours/unread', start ? ([closed, note].find(({ text }) => readRest(text) === null) ?? given) : given);
  const times = opens.text && closes.text ? `${opens.text}～${closes.text}` : opens.text || closes.text;
  const hoursText = [opening.text || [days.text, times].filter(Boolean).join(' '), note.text, resting].filter(Boolean).join(' ');
  if (hours === null) return { hoursText };
  // Beside the hours too, where there are words: 「年末年始」 is in them only.
  return opening.text === '' && note.text === '' && resting === '' ? { hours } : { hours, hoursText };
}

/** 利用可能曜日・開始時間・終了時間 */
function fromColumns({ days, opens, closes }: HoursCells): Opening | null {
  const scanner = scan(plainHours(days.text));
  const named = takeOpenDays(scanner);
  const from = readTime(plainHours(opens.text));
  const to = readTime(plainHours(closes.text));
  if (named === null || scanner.rest() !== '' || from === null || to === null || to <= from) return null;
  return { days: named, spans: [{ from, to }], closed: NEVER };
}

const SUFFIX = /(?:(?:の場合)?[をはも]?(?:除く|お?休み|休業|休館|休所|閉所|閉庁))?[。)]*$/;

/** A note, or a list of closed days, that says nothing but closed days. */
const readRest = (text: string): ClosedDays | null => readClosed(plainHours(text).replace(SUFFIX, '').replace(/^[※(]*/, ''));

function withRests(opening: Opening, rests: readonly string[]): string | null {
  let { closed } = opening;
  for (const rest of rests) {
    const more = readRest(rest);
    if (more === null) return null;
    closed = bothClosed(closed, more);
  }
  return toOsm(opening, closed);
}
