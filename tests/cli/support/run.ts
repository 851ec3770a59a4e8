// The command without the world: files in a map, words in lists.
import { main } from '../../../src/cli/main.ts';
import type { Io } from '../../../src/cli/io.ts';
import type { Content } from '../../../src/content/index.ts';
import type { Centre } from '../../../src/directory/centre.ts';
import { CONTENT } from '../../../src/content/index.ts';
import { SHORT } from './short.ts';

export const TODAY = '2026-11-22';
const PATH = 'centre.json';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly files: ReadonlyMap<string, string>;
}

type FileContent = string | Uint8Array;

/** The world of the command: files that are given and those it writes, and no network. */
export function world(given: Readonly<Record<string, FileContent>>, change: Partial<Io> = {}) {
  const [out, err, files] = [[] as string[], [] as string[], new Map<string, string>()];
  const none = (): never => {
    throw new Error('this command has no network');
  };
  const write = (path: string, text: string): void => void files.set(path, text);
  const io: Io = {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    read: (path) => {
      const content = files.get(path) ?? given[path];
      if (content === undefined) throw Object.assign(new Error(`no such file: ${path}`), { code: 'ENOENT' });
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    write,
    replace: write,
    remove: (path) => void files.delete(path),
    cache: 'cache',
    folder: 'dist',
    today: () => TODAY,
    web: { get: none, readPdf: none, now: none, wait: none, onStop: none },
    ...change,
  };
  return {
    io,
    ran: (code: number): Ran => ({ code, out: out.join('\n'), err: err.join('\n'), files }),
  };
}

/** Calls the command on files that are given as texts, or as bytes. */
export function run(
  argv: readonly string[],
  given: Readonly<Record<string, FileContent>> = {},
  content: Content = CONTENT,
  change: Partial<Io> = {},
): Ran {
  const { io, ran } = world(given, change);
  const code = main(argv, io, content);
  if (typeof code !== 'number')
    throw new Error('this command takes its time; tests/cli/verify has its world');
  return ran(code);
}

/** Checks a directory that is given as a value. */
export const check = (directory: unknown): Ran => run(['check', PATH], { [PATH]: JSON.stringify(directory) });

/** Explains somebody's centres, with a short questionnaire unless a content is given. */
export const explain = (centres: unknown, more: readonly string[] = [], content: Content = SHORT): Ran =>
  run(['explain', '--center', PATH, '--out', 'out', ...more], { [PATH]: JSON.stringify(centres) }, content);

/** A whole entry; its prefecture has built-in lines, but no other centre counts beside it. */
export const centre = (change: Partial<Centre> = {}): Centre => ({
  id: 'sample',
  area: '12',
  name: '見本県ひきこもり地域支援センター',
  website: 'https://www.pref.example.jp/hikikomori/',
  channels: [{ method: 'phone', tel: '043-111-2222' }],
  programs: [],
  checked: '2026-11-01',
  sources: [{ url: 'https://www.pref.example.jp/hikikomori/' }],
  ...change,
});
