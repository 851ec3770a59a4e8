/** `verify [list]`: goes to the pages that state the numbers, and looks whether they still do. */
import { setMaxListeners } from 'node:events';
import type { Content } from '../../content/index.ts';
import { parseDirectory } from '../../directory/parse-directory.ts';
import type { ExitCode, Io } from '../io.ts';
import { FOUND, MISUSED, OK } from '../io.ts';
import { allIssueLines } from '../issue-lines.ts';
import { readJson, writeText } from '../files.ts';
import { municipalities } from '../../exchange/municipalities.ts';
import type { Language, Values } from '../texts.ts';
import { both, say } from '../texts.ts';
import type { TextKey } from '../texts.ts';
import { readWindows } from '../windows.ts';
import { accept } from './accept.ts';
import type { Listed } from './listed.ts';
import { listedCentres, listedLines, only } from './listed.ts';
import { judge } from './page/judge.ts';
import { nameOf } from './page/name.ts';
import { keyOf } from './page/page.ts';
import { VERDICTS } from '../../exchange/verdicts.ts';
import type { Checked } from './report.ts';
import { countOf, toJson, toReport } from './report.ts';
import { Pace, sideBySide } from './web/pace.ts';
import { Store } from './web/store.ts';
import type { Visited } from './web/visit.ts';
import { Visitor } from './web/visit.ts';

export interface VerifyArguments {
  /** Left out: everything that is built in, with the lists of windows. */
  readonly path: string | undefined;
  /** Writes the day into the list for the numbers that are confirmed. */
  readonly accept: boolean;
  /** Files for the report; none: to the standard output. */
  readonly reports: readonly string[];
  /** Ids, codes of areas and hosts, with commas between. */
  readonly only: string | undefined;
  /** Where pages are kept between runs. */
  readonly cache: string | undefined;
  readonly windows: string | undefined;
  readonly allowPrivate: boolean;
  readonly language: Language;
}

/** A page with all that it is said to state. */
interface Stating {
  readonly source: string;
  readonly listed: readonly Listed[];
}

/** Hosts that are asked at the same time. */
const SIDE_BY_SIDE = 16;
/** The title of a page that tells that there is none, with a status that says otherwise. */
const NO_PAGE =
  /見つかりません|みつかりません|見当たりません|存在しません|ありません|削除され|not\s*found|\b404\b/i;

export async function verify(io: Io, content: Content, asked: VerifyArguments): Promise<ExitCode> {
  const list = readListed(io, content, asked);
  if (list === null) return MISUSED;
  const words = asked.only?.split(',').map((word) => word.trim());
  const listed = words ? only(list.listed, words) : list.listed;
  if (listed.length === 0)
    return refuse(io, words ? 'verify.none-such' : 'verify.none', { only: asked.only ?? '' });
  const { rows, left } = await run(io, content, listed, asked);

  for (const file of asked.reports.length > 0 ? asked.reports : [undefined]) {
    const report = file?.toLowerCase().endsWith('.json')
      ? toJson(rows)
      : toReport(rows, { today: io.today(), left }, asked.language);
    if (!writeText(io, file, report)) return MISUSED;
  }
  const tell = asked.reports.length === 0 ? io.err : io.out;
  for (const verdict of VERDICTS) {
    const count = countOf(rows, verdict);
    if (count > 0) tell(`${verdict.padEnd(13)} ${count}`);
  }
  if (left > 0) {
    both('verify.stopped', { left }).forEach(io.err);
    return FOUND;
  }
  if (asked.accept && asked.path !== undefined && !accept(io, asked.path, list.text, rows)) return MISUSED;
  return rows.every(({ verdict }) => verdict === 'confirmed') ? OK : FOUND;
}

function refuse(io: Io, problem: TextKey, values: Values): ExitCode {
  both(problem, values).forEach(io.err);
  return MISUSED;
}

function readListed(
  io: Io,
  { directory }: Content,
  { path, windows }: VerifyArguments,
): { readonly listed: readonly Listed[]; readonly text: string } | null {
  if (path !== undefined) {
    const file = readJson(io, path);
    if ('problem' in file) return (refuse(io, file.problem, file.values), null);
    const { centres, issues } = parseDirectory(file.value, directory.areas, io.today());
    const errors = issues.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return { listed: listedCentres(centres), text: file.text };
    // A number that can't be read would be passed over in silence.
    allIssueLines(errors).forEach(io.err);
    return (refuse(io, 'due.invalid', { path, errors: errors.length }), null);
  }
  const listed = [...listedCentres(directory.centres), ...listedLines(directory.hotlines)];
  for (const { code } of directory.areas.filter((area) => area.code.length === 2)) {
    const read = readWindows(io, directory.areas, code, windows);
    if ('problem' in read) return (refuse(io, read.problem, read.values), null);
    listed.push(...listedCentres(read.windows));
  }
  return { listed, text: '' };
}

async function run(
  io: Io,
  { directory }: Content,
  listed: readonly Listed[],
  { cache, allowPrivate, language }: VerifyArguments,
): Promise<{ readonly rows: readonly Checked[]; readonly left: number }> {
  const text = say(language);
  const store = new Store(io, cache ?? io.cache);
  const stopping = new AbortController();
  const takeBack = io.web.onStop(() => stopping.abort());
  const { signal } = stopping;
  // Each host that is asked waits for it.
  setMaxListeners(0, signal);
  const visitor = new Visitor(io.web, new Pace(io.web), store, { allowPrivate, signal });
  const places = new Set(
    [...directory.areas.map(({ ja }) => ja), ...municipalities().map(({ name }) => name)].map(keyOf),
  );
  const pages = byPage(listed);
  const checked = new Map<string, readonly Checked[]>();
  try {
    await sideBySide(byHost(pages), SIDE_BY_SIDE, async (page) => {
      const visited = await visitor.visit(page.source);
      checked.set(page.source, check(page, visited, places));
      io.err(
        text('verify.progress', { done: checked.size, left: pages.length - checked.size, page: page.source }),
      );
    });
    store.finish();
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    takeBack();
  }
  if (!store.isWritable) both('verify.cache', { path: cache ?? io.cache }).forEach(io.err);
  return {
    rows: pages.flatMap(({ source }) => checked.get(source) ?? []),
    left: pages.length - checked.size,
  };
}

/** Each page once, however many numbers it states. */
function byPage(listed: readonly Listed[]): Stating[] {
  const pages = new Map<string, Listed[]>();
  for (const one of listed) {
    const source = one.source.replace(/#.*$/, '');
    const stated = pages.get(source);
    if (stated) stated.push(one);
    else pages.set(source, [one]);
  }
  return [...pages].map(([source, stated]) => ({ source, listed: stated }));
}

function byHost(pages: readonly Stating[]): Stating[][] {
  const hosts = new Map<string, Stating[]>();
  for (const page of pages) {
    const host = URL.canParse(page.source) ? new URL(page.source).hostname : '';
    const others = hosts.get(host);
    if (others) others.push(page);
    else hosts.set(host, [page]);
  }
  return [...hosts.values()];
}

function check({ source, listed }: Stating, visited: Visited, places: ReadonlySet<string>): Checked[] {
  const nothing = { leads: [], isElsewhere: false, reason: undefined, status: undefined };
  if (visited.kind !== 'page')
    return listed.map((one) => ({
      ...one,
      ...nothing,
      verdict: visited.kind,
      ...(visited.kind === 'unreadable' && { reason: visited.reason, status: visited.status }),
    }));
  const names = new Map(listed.map(({ name }) => [name, nameOf(name, places)]));
  const { page, url, isMoved } = visited;
  const rows = listed.map((one): Checked => {
    const name = names.get(one.name) ?? nameOf(one.name, places);
    const { verdict, leads, isElsewhere } = judge(page, { ...one, name }, [...names.values()]);
    return verdict === 'confirmed' && isMoved
      ? { ...one, ...nothing, verdict: 'moved', leads: [url] }
      : { ...one, ...nothing, verdict, leads, isElsewhere };
  });
  const hasNone = rows.every(({ verdict, isElsewhere }) => verdict === 'gone' && !isElsewhere);
  return hasNone && (NO_PAGE.test(page.title) || isFront(source, url))
    ? listed.map((one) => ({ ...one, ...nothing, verdict: 'page-gone' }))
    : rows;
}

/** Many a site sends whoever asks for a page that is gone to its front page. */
const isFront = (source: string, url: string): boolean =>
  new URL(url).pathname === '/' && new URL(source).pathname !== '/';
