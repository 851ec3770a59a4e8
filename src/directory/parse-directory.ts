/** Reads a list of centres for the people who maintain it. */
import type { Area } from './centre.ts';
import { HOURS_CONDITIONS, PROGRAMS, RESERVATIONS, STATUSES } from './centre.ts';
import { parseHours } from '../opening-hours/index.ts';
import { METHODS } from '../recommend/model.ts';
import type { DirectoryIssue } from './directory-issue.ts';
import { remarking } from './remarks.ts';
import { LONGEST_TEXT } from './plain-text.ts';
import type { ParsedDirectory } from './read-directory.ts';
import { readWholeDirectory } from './read-directory.ts';

export type { DirectoryIssue } from './directory-issue.ts';

/**
 * All entries of a list, with every error, details for its message, and warnings. Never throws for parsed
 * JSON; unknown keys never reach the result.
 * @param today `YYYY-MM-DD` in Japan
 */
export const parseDirectory = (raw: unknown, areas: readonly Area[], today: string): ParsedDirectory =>
  readWholeDirectory(raw, areas, { remark: remarking(today), detailsOf });

function detailsOf(
  message: string,
  input: unknown,
  keys: readonly (string | number)[],
): DirectoryIssue['details'] {
  if (message === 'text/long') return { longest: LONGEST_TEXT };
  if (message === 'word/unknown') return { words: wordsFor(keys).join(', ') };
  if (message.startsWith('hours/') && typeof input === 'string') {
    const [first] = parseHours(input).issues;
    // Positions in messages count from one.
    return first ? { at: first.at + 1, text: first.text, pattern: first.expected } : {};
  }
  return {};
}

/** The allowed words of a key; those of any other key are methods. */
const WORDS = new Map<unknown, readonly string[]>([
  ['reservation', RESERVATIONS],
  ['status', STATUSES],
  ['condition', HOURS_CONDITIONS],
]);

const wordsFor = (keys: readonly (string | number)[]): readonly string[] =>
  keys.includes('programs') ? PROGRAMS : (WORDS.get(keys.at(-1)) ?? METHODS);
