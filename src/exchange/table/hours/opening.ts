/** Parses a whole text of opening hours: days, times, and exceptions. */
import type { ClosedDays, OpenDays } from './days.ts';
import { bothClosed, NEVER, readClosed, takeOpenDays } from './days.ts';
import type { Scanner } from './scan.ts';
import { scan } from './scan.ts';
import type { Span } from './times.ts';
import { takeRange, without } from './times.ts';

export interface Opening {
  /** Null: the text names no days. */
  readonly days: OpenDays | null;
  readonly spans: readonly Span[];
  readonly closed: ClosedDays;
}

/**
 * 「土日祝日を除く」「(祝日の場合は休み)」「12時～13時を除く」; the part before the verb is parsed
 * separately.
 */
const EXCEPT = /^([^()※]+?)(?:の場合)?[をはも]?(?:除く|除き|除いた|以外|お?休み|休業|休館|休所|閉所|閉庁)/;
const MARK = /^(?:まで|[()、,。・:※のは])/;

/** @returns null unless every word is understood, with one meaning only */
export function readOpening(text: string): Opening | null {
  const scanner = scan(text);
  let days: OpenDays | null = null;
  let spans: Span[] = [];
  let breaks: Span[] = [];
  let closed = NEVER;
  let bracket = false;
  while (scanner.rest() !== '') {
    const except = takeExcept(scanner);
    if (except && 'from' in except) breaks = [...breaks, except];
    else if (except) closed = bothClosed(closed, except);
    const span = except ? undefined : takeRange(scanner);
    if (span === null) return null;
    if (span) spans = [...spans, span];
    if (except ?? span) continue;
    const named = takeOpenDays(scanner);
    // Days after the times belong to them only in brackets; otherwise other times follow, or they are closed
    // days. 年中無休 can be neither.
    if (named && (days !== null || (spans.length > 0 && !bracket && !named.everyDay))) return null;
    days = named ?? days;
    if (named) continue;
    const mark = scanner.take(MARK);
    if (!mark) return null;
    bracket = mark[0] === '(';
  }
  for (const pause of breaks) spans = without(spans, pause) ?? [];
  const inOrder = spans.every(({ from }, at) => at === 0 || from >= (spans[at - 1]?.to ?? 0));
  return spans.length > 0 && inOrder ? { days, spans, closed } : null;
}

function takeExcept(scanner: Scanner): ClosedDays | Span | null {
  const inner = EXCEPT.exec(scanner.rest())?.[1];
  if (inner === undefined) return null;
  const closed = readClosed(inner) ?? readPause(inner);
  if (closed !== null) scanner.take(EXCEPT);
  return closed;
}

function readPause(text: string): Span | null {
  const scanner = scan(text);
  const span = takeRange(scanner);
  return span && scanner.rest() === '' ? span : null;
}
