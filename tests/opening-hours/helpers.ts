import { parseHours, type Hours, type HoursIssue } from '../../src/opening-hours/index.ts';

/** The hours of a text that has to be understood. */
export const read = (text: string): Hours => {
  const { hours, issues } = parseHours(text);
  if (!hours) throw new Error(`${text}: ${JSON.stringify(issues)}`);
  return hours;
};

/** The one issue of a text that must not be understood. */
export const issueOf = (text: unknown): HoursIssue => {
  const { hours, issues } = parseHours(text as string);
  if (hours !== null || issues.length !== 1)
    throw new Error(`${String(text).slice(0, 80)}: ${JSON.stringify({ hours, issues })}`);
  return issues[0]!;
};

/** Epoch milliseconds of a Japanese civil time such as `2026-11-22 09:30`. */
export const tokyo = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+09:00`);

/** The Japanese civil time of an instant, in the same form. */
export const toTokyo = (instant: number | null): string | null =>
  instant === null ? null : new Date(instant + 9 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
