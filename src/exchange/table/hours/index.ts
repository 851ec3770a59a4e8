/**
 * The hours of a row: as `hours` if they can be parsed with certainty, and in the source's words if those say
 * more.
 */
import { LONGEST_TEXT } from '../../../directory/plain-text.ts';
import type { Cell, Warn } from '../issue.ts';
import type { ClosedDays } from './days.ts';
import { bothClosed, NEVER, readClosed, takeOpenDays } from './days.ts';
import type { Opening } from './opening.ts';
import { readOpening } from './opening.ts';
import type { OsmHours } from './osm.ts';
import { toOsm } from './osm.ts';
import { plainHours, scan } from './scan.ts';
import type { Span } from './times.ts';
import { readTime, takeRange, WHOLE_DAY } from './times.ts';

/** The cells that may contain hours; their text may be empty. */
export interface HoursCells {
  readonly opening: Cell;
  readonly closed: Cell;
  readonly days: Cell;
  readonly opens: Cell;
  readonly closes: Cell;
  readonly note: Cell;
}

/** Our texts that are added to those of the source, in Japanese. */
export interface HoursWords {
  /** Put before a list of closed days, which would otherwise read like open days. */
  readonly closed: (days: string) => string;
  /** Put after hours that don't mention public holidays. Because of it, no page says "open" on a holiday. */
  readonly holidaysUnsaid: string;
}

export interface ReadHours {
  readonly hours?: string;
  readonly hoursText?: string;
}

export function readHours(cells: HoursCells, words: HoursWords, warn: Warn): ReadHours {
  const { opening, closed, days, opens, closes } = cells;
  const roundTheClock = opening.text === '' && isRoundTheClock(cells.note.text);
  // 「24時間対応」 states times, but no closed days.
  const note = roundTheClock ? { ...cells.note, text: '' } : cells.note;
  const resting = closed.text === '' ? '' : words.closed(closed.text);
  const given = [opening, days, opens, closes, cells.note, closed].find(({ text }) => text !== '');
  if (!given) return {};
  // A text too long to be shown is too long to be parsed with certainty.
  const short = Object.values(cells).every(({ text }) => text.length <= LONGEST_TEXT);
  const start = !short
    ? null
    : opening.text === ''
      ? fromColumns(cells, roundTheClock)
      : readOpening(plainHours(opening.text));
  const read = start && withRests(start, readClosedList(closed.text), readNote(note.text));
  if (read === null) warn('hours/unread', start ? (unreadRest(closed, note) ?? given) : given);
  const times = opens.text && closes.text ? `${opens.text}～${closes.text}` : opens.text || closes.text;
  const own = opening.text || [days.text, times].filter(Boolean).join(' ');
  const hoursText = [own + (read?.holidaysUnsaid ? words.holidaysUnsaid : ''), cells.note.text, resting]
    .filter(Boolean)
    .join(' ');
  if (read === null) return { hoursText };
  const { hours } = read;
  // If there is a text it is kept beside the hours: 「年末年始」, for example, occurs only in the text.
  return opening.text === '' && cells.note.text === '' && resting === '' && !read.holidaysUnsaid
    ? { hours }
    : { hours, hoursText };
}

/** 利用可能曜日・開始時間・終了時間 */
function fromColumns({ days, opens, closes, note }: HoursCells, roundTheClock: boolean): Opening | null {
  const scanner = scan(plainHours(days.text || (roundTheClock ? note.text.replace(/24時間/, '') : '')));
  const named = takeOpenDays(scanner);
  const span = roundTheClock ? wholeDay(opens.text, closes.text) : spanOf(opens.text, closes.text);
  return named === null || (days.text !== '' && scanner.rest() !== '') || span === null
    ? null
    : { days: named, spans: [span], closed: NEVER };
}

function spanOf(opens: string, closes: string): Span | null {
  const [from, to] = [readTime(plainHours(opens)), readTime(plainHours(closes))];
  return from === null || to === null || to <= from ? null : { from, to };
}

/** With 「24時間対応」 the times must be those of a whole day, or missing. */
function wholeDay(opens: string, closes: string): Span | null {
  if (opens === '' && closes === '') return WHOLE_DAY;
  return readTime(plainHours(opens)) === 0 && [0, 1439, 1440].includes(readTime(plainHours(closes)) ?? -1)
    ? WHOLE_DAY
    : null;
}

/** Whether a note consists of that alone. */
function isRoundTheClock(text: string): boolean {
  const scanner = scan(plainHours(text).replace(/[()、,・。]|年中無休|365日/g, ''));
  return text.includes('24') && takeRange(scanner) === WHOLE_DAY && scanner.rest() === '';
}

const REST = 'お?休み(?:です)?|休業|休館|休所|休室|閉所|閉庁|閉館|(?:終日)?(?:利用|受付)(?:不可|できません)';
const END = '[。)]*$';
const CLOSED = new RegExp(`(?:(?:の場合)?[はも]?(?:${REST}))?${END}`);
const NOTE = new RegExp(`(?:の場合)?[をはも]?(?:除く|除き|除いた|${REST})${END}`);
const MARKS = /^[※(]*/;

/**
 * Reads a list under 休館日: closed days, with or without a verb. 「祝日を除く」 is not accepted there: it
 * may also mean the open days.
 */
const readClosedList = (text: string): ClosedDays | null =>
  readClosed(plainHours(text).replace(CLOSED, '').replace(MARKS, ''));

/**
 * Reads a note, which means "closed" only with a verb: 「7/1～8/31」 or 「祝日」 alone may be open days.
 * 「年末年始」 alone has no effect.
 */
function readNote(text: string): ClosedDays | null {
  const plain = plainHours(text).replace(MARKS, '');
  const days = readClosed(plain.replace(NOTE, '').replace(/[。)]*$/, ''));
  const decides =
    days !== null && (days.weekdays.length > 0 || days.dates.length > 0 || days.holidays || days.vague);
  return decides && !NOTE.test(plain) ? null : days;
}

/** The cell that could not be parsed. */
const unreadRest = (closed: Cell, note: Cell): Cell | undefined =>
  readClosedList(closed.text) === null ? closed : readNote(note.text) === null ? note : undefined;

function withRests(opening: Opening, ...rests: readonly (ClosedDays | null)[]): OsmHours | null {
  let { closed } = opening;
  for (const more of rests) {
    if (more === null) return null;
    closed = bothClosed(closed, more);
  }
  return toOsm(opening, closed);
}
