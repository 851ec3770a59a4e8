/**
 * The hours of a row: as `hours` where they can be read with certainty, and in the words of the source where
 * those say more.
 */
import { LONGEST_TEXT } from '../../../../directory/plain-text.ts';
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

/** The cells that may speak of hours; an empty text where nothing stands. */
export interface HoursCells {
  readonly opening: Cell;
  readonly closed: Cell;
  readonly days: Cell;
  readonly opens: Cell;
  readonly closes: Cell;
  readonly note: Cell;
}

/** Words of ours among those of the source, in Japanese. */
export interface HoursWords {
  /** Before a list of closed days: without them it would read as if it were open. */
  readonly closed: (days: string) => string;
  /**
   * Behind hours that say nothing of public holidays. Because of them a page doesn't say "open" on a holiday.
   */
  readonly holidaysUnsaid: string;
}

export interface ReadHours {
  readonly hours?: string;
  readonly hoursText?: string;
}

export function readHours(cells: HoursCells, words: HoursWords, warn: Warn): ReadHours {
  const { opening, closed, days, opens, closes } = cells;
  const roundTheClock = opening.text === '' && isRoundTheClock(cells.note.text);
  // 「24時間対応」 says the times, and no day of rest.
  const note = roundTheClock ? { ...cells.note, text: '' } : cells.note;
  const resting = closed.text === '' ? '' : words.closed(closed.text);
  const given = [opening, days, opens, closes, cells.note, closed].find(({ text }) => text !== '');
  if (!given) return {};
  // What is too long to be shown is too long to be right.
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
  // Beside the hours too, where there are words: 「年末年始」 is in them only.
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

/** Beside 「24時間対応」 the times are those of the whole day, or left out. */
function wholeDay(opens: string, closes: string): Span | null {
  if (opens === '' && closes === '') return WHOLE_DAY;
  return readTime(plainHours(opens)) === 0 && [0, 1439, 1440].includes(readTime(plainHours(closes)) ?? -1)
    ? WHOLE_DAY
    : null;
}

/** A note that says nothing but that. */
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
 * A list under 休館日: closed days, with or without a verb. 「祝日を除く」 there may as well be the days on which it is
 * open.
 */
const readClosedList = (text: string): ClosedDays | null =>
  readClosed(plainHours(text).replace(CLOSED, '').replace(MARKS, ''));

/**
 * A note says "closed" by a verb only: 「7/1～8/31」 or 「祝日」 alone may be the days on which it is open. 「年末年始」
 * alone decides nothing.
 */
function readNote(text: string): ClosedDays | null {
  const plain = plainHours(text).replace(MARKS, '');
  const days = readClosed(plain.replace(NOTE, '').replace(/[。)]*$/, ''));
  const decides =
    days !== null && (days.weekdays.length > 0 || days.dates.length > 0 || days.holidays || days.vague);
  return decides && !NOTE.test(plain) ? null : days;
}

/** The cell that holds the question. */
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
