/** Clock times as written in Japanese: 8時30分～17時, 午前9時から午後4時半, 9:00-17:00. */
import type { Scanner } from './scan.ts';

/** Minutes after midnight; `to` is later than `from` and at most 1440. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const CLOCK = '(午前|午後|am|pm)?(\\d{1,2})(?:時(?:(\\d{1,2})分|(半))?|:(\\d{2})(?::00)?)';
const RANGE = new RegExp(`^${CLOCK}(?:まで)?~${CLOCK}(?:まで)?`, 'i');
const ALONE = new RegExp(`^${CLOCK}$`, 'i');
const NOON = 720;

/** One time. Null for 午後12時 and 午前12時, which mean noon to some people and midnight to others. */
function minuteOf([half, hour, minute, halfPast, colon]: readonly (string | undefined)[]): number | null {
  const hours = Number(hour);
  const minutes = halfPast ? 30 : Number(minute ?? colon ?? 0);
  const named = half !== undefined;
  if (minutes > 59 || hours > (named ? 11 : 24) || (hours === 24 && minutes > 0)) return null;
  return hours * 60 + minutes + (/午後|pm/i.test(half ?? '') ? NOON : 0);
}

/** 24時間対応: applies to every day that is named. */
const ROUND_THE_CLOCK = /^24時間(?:体制|いつでも)?(?:で?(?:対応|受け?付け?|開設|営業|相談)(?:可能?)?)?/;
export const WHOLE_DAY: Span = { from: 0, to: 1440 };

/** The range at the front. Undefined: none. Null: uncertain, e.g. 午前9時から5時. */
export function takeRange(scanner: Scanner): Span | null | undefined {
  if (scanner.take(ROUND_THE_CLOCK)) return WHOLE_DAY;
  const match = scanner.take(RANGE);
  if (!match) return undefined;
  const from = minuteOf(match.slice(1, 6));
  const to = minuteOf(match.slice(6, 11));
  if (from === null || to === null || to <= from) return null;
  // 午後1時から5時 has 午後 once for both times. Read as five in the morning, it would end before it begins,
  // so it was rejected above.
  return { from, to };
}

/** A cell that contains one time. */
export function readTime(text: string): number | null {
  const match = ALONE.exec(text);
  return match ? minuteOf(match.slice(1, 6)) : null;
}

/** The spans without a break, e.g. at noon. Null if the break is within none of them. */
export function without(spans: readonly Span[], { from, to }: Span): Span[] | null {
  if (!spans.some((span) => span.from < from && to < span.to)) return null;
  return spans.flatMap((span) =>
    span.from < from && to < span.to
      ? [
          { from: span.from, to: from },
          { from: to, to: span.to },
        ]
      : [span],
  );
}
