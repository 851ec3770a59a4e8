/** The two commands: a sheet out, and in again. Files are given, so that a test can use its own folder. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from '../../src/i18n/translate.ts';
import {
  fromSheet,
  isLanguageName,
  merged,
  messageLines,
  problemLines,
  toReviewSheet,
  toSheet,
} from './sheet.ts';

export interface Place {
  /** Where the languages lie. */
  readonly locales: string;
  /** Where the sheet is written. */
  readonly sheets: string;
  readonly say: (line: string) => void;
}

const read = (locales: string, tag: string): Texts => {
  const file = join(locales, `${tag}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Texts) : {};
};

/** First beside it, then in its place: whoever reads it meanwhile finds a whole file. */
function writeWhole(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/**
 * @param isForReview a sheet to judge, rather than one to translate; of a language that is there
 * @returns the exit code
 */
export function exportSheet(
  { locales, sheets, say }: Place,
  tag: string | undefined,
  isForReview = false,
): number {
  if (isForReview && (tag === undefined || !existsSync(join(locales, `${tag}.json`)))) {
    messageLines(({ usage }) => usage).forEach((line) => {
      say(line);
    });
    return 2;
  }
  if (tag !== undefined && !isLanguageName(tag)) {
    problemLines({ code: 'language', values: { key: tag } }).forEach((line) => {
      say(line);
    });
    return 2;
  }
  const languages = { ja: read(locales, 'ja'), en: read(locales, 'en') };
  const file = join(
    sheets,
    `${isForReview ? 'review' : 'translation'}${tag === undefined ? '' : `-${tag}`}.csv`,
  );
  const texts = tag === undefined ? {} : read(locales, tag);
  writeWhole(
    file,
    isForReview && tag !== undefined
      ? toReviewSheet(languages.ja, tag, texts)
      : toSheet(languages, tag, texts),
  );
  messageLines(({ exported }) => exported, { file }).forEach((line) => {
    say(line);
  });
  return 0;
}

/** @returns the exit code */
export function importSheet({ locales, say }: Place, path: string | undefined): number {
  if (path === undefined || !existsSync(path)) {
    messageLines(({ usage }) => usage).forEach((line) => {
      say(line);
    });
    return 2;
  }
  const reference = read(locales, 'ja');
  const sheet = fromSheet(readFileSync(path));
  const outcome = 'problems' in sheet ? sheet : merged(sheet, read(locales, sheet.tag), reference);
  if ('problems' in sheet || 'problems' in outcome) {
    for (const problem of 'problems' in outcome ? outcome.problems : [])
      problemLines(problem).forEach((line) => {
        say(line);
      });
    messageLines(({ refused }) => refused).forEach((line) => {
      say(line);
    });
    return 1;
  }
  const file = join(locales, `${sheet.tag}.json`);
  writeWhole(file, `${JSON.stringify(outcome.texts, null, 2)}\n`);
  const counts = { count: Object.keys(sheet.texts).length, missing: outcome.missing.length };
  messageLines(({ imported }) => imported, { file, ...counts }).forEach((line) => {
    say(line);
  });
  return 0;
}
