import { parseDirectory } from '../../directory/parse-directory.ts';
import type { Directory } from '../../directory/directory.ts';
import type { Setting } from '../../visit/places.ts';
import type { Content } from '../../content/index.ts';
import type { ExplainOptions } from '../arguments.ts';
import { toHtml } from '../document/html.ts';
import { toMarkdown } from '../document/markdown.ts';
import type { Flow } from '../flow/graph.ts';
import type { ExitCode, Io } from '../io.ts';
import { FOUND, MISUSED, OK } from '../io.ts';
import { allIssueLines } from '../issue-lines.ts';
import type { Coverage, Walks } from '../paths/coverage.ts';
import { cover } from '../paths/coverage.ts';
import { builtInPlaces, placesOfCentres } from '../paths/places.ts';
import { readJson } from '../files.ts';
import { both } from '../texts.ts';
import { explainDocument } from './document.ts';
import { flowsOf } from './flows.ts';
import { summarise } from './summarise.ts';
import { summaryLines } from './summary.ts';
import type { Words } from './words.ts';
import { wordsFor } from './words.ts';

/** `explain`: the sheet of rules, flows and paths, as files. */
export function explain(io: Io, content: Content, options: ExplainOptions): ExitCode {
  if (options.summary) return summarise(io, content, options);
  const directory =
    options.center === undefined ? content.directory : readCentres(io, content.directory, options.center);
  if (directory === null) return MISUSED;
  const words = wordsFor(content.languages, options.language);
  const setting: Setting = {
    questionnaire: content.questionnaire,
    rules: content.rules,
    directory,
    today: io.today(),
    now: Date.parse(io.today()),
  };
  const places = options.center === undefined ? builtInPlaces(directory) : placesOfCentres(directory);
  io.out(words.say('explain.start', { places: words.number(places.length) }));
  const walks: Walks = new Map();
  const coverages = places.map((place) => cover(setting, place, options.strict, walks));
  const flows = flowsOf(words, setting);
  const files = write(io, options, words, flows, setting, coverages);
  if (files === null) return MISUSED;
  summaryLines(words, setting, coverages, files).forEach(io.out);
  return coverages.some(({ failed }) => failed > 0) ? FOUND : OK;
}

/**
 * The file's centres in the place of the built-in ones: the proof has to rest on them alone, and on the
 * national lines.
 */
function readCentres(io: Io, directory: Directory, path: string): Directory | null {
  const file = readJson(io, path);
  if ('problem' in file) {
    both(file.problem, file.values).forEach(io.err);
    return null;
  }
  const several = Array.isArray(file.value);
  const { centres, issues } = parseDirectory(
    several ? file.value : [file.value],
    directory.areas,
    io.today(),
  );
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return { ...directory, centres };
  allIssueLines(
    errors.map((issue) => (several ? issue : { ...issue, path: issue.path.replace(/^\[0\]\.?/, '') })),
  ).forEach(io.err);
  both('explain.invalid', { path, errors: errors.length }).forEach(io.err);
  return null;
}

/** @returns the files that were written, or null when one of them could not be */
function write(
  io: Io,
  { out, formats, language, strict }: ExplainOptions,
  words: Words,
  flows: readonly Flow[],
  setting: Setting,
  coverages: readonly Coverage[],
): string[] | null {
  const sheet = explainDocument(words, setting, flows, coverages, strict);
  const files = formats.map((format) => ({
    path: `${out}/explain.${language}.${format}`,
    text: format === 'md' ? toMarkdown(sheet) : toHtml(sheet),
  }));
  for (const { path, text } of files) {
    try {
      io.write(path, text);
    } catch {
      both('file.unwritable', { path }).forEach(io.err);
      return null;
    }
  }
  return files.map(({ path }) => path);
}
