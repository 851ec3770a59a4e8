import { parseArgs } from 'node:util';
import type { CheckArguments } from './check.ts';
import type { DueArguments } from './due.ts';
import type { ExportArguments } from './export.ts';
import type { ImportArguments } from './import.ts';
import type { ProposeArguments } from './propose.ts';
import type { SnippetArguments } from './snippet.ts';
import { INSTALLS } from './snippet.ts';
import type { Language, TextKey, Values } from './texts.ts';
import { LANGUAGES } from './texts.ts';
import type { VerifyArguments } from './verify/command.ts';

export const FORMATS = ['md', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export interface ExplainOptions {
  readonly center: string | undefined;
  readonly out: string;
  readonly language: Language;
  readonly formats: readonly Format[];
  readonly strict: boolean;
  /** Only tells where all paths end, for all municipalities too. */
  readonly summary: boolean;
  /** The folder of the lists of windows; left out: those that came with the command. */
  readonly windows: string | undefined;
}
export type Command =
  | ({ readonly command: 'explain' } & ExplainOptions)
  | ({ readonly command: 'check' } & CheckArguments)
  | ({ readonly command: 'import' } & ImportArguments)
  | ({ readonly command: 'due' } & DueArguments)
  | ({ readonly command: 'propose' } & ProposeArguments)
  | ({ readonly command: 'snippet' } & SnippetArguments)
  | ({ readonly command: 'export' } & ExportArguments)
  | ({ readonly command: 'verify' } & VerifyArguments)
  | { readonly command: 'help' | 'version' }
  | { readonly command: 'misuse'; readonly problem: TextKey; readonly values: Values };

const OPTIONS = {
  center: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
  format: { type: 'string' },
  source: { type: 'string' },
  checked: { type: 'string' },
  only: { type: 'string' },
  area: { type: 'string' },
  within: { type: 'string' },
  to: { type: 'string' },
  from: { type: 'string' },
  id: { type: 'string' },
  was: { type: 'string' },
  method: { type: 'string' },
  tel: { type: 'string' },
  date: { type: 'string' },
  script: { type: 'string' },
  windows: { type: 'string' },
  report: { type: 'string', multiple: true },
  cache: { type: 'string' },
  'allow-private': { type: 'boolean' },
  accept: { type: 'boolean' },
  install: { type: 'string' },
  page: { type: 'string' },
  summary: { type: 'boolean' },
  fix: { type: 'boolean' },
  'built-in': { type: 'boolean' },
  strict: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;
/** The options of each command. */
const TAKES: ReadonlyMap<string, readonly (keyof typeof OPTIONS)[]> = new Map([
  ['explain', ['center', 'out', 'lang', 'format', 'strict', 'summary', 'windows']],
  ['check', ['fix', 'out']],
  ['import', ['out', 'source', 'checked', 'only', 'area']],
  ['due', ['within', 'strict']],
  ['propose', ['id', 'was', 'method', 'tel', 'source', 'date', 'out']],
  ['snippet', ['area', 'lang', 'script', 'windows', 'install', 'page', 'out']],
  ['export', ['out', 'to', 'from', 'built-in']],
  ['verify', ['accept', 'report', 'only', 'cache', 'windows', 'allow-private', 'lang']],
]);

const misuse = (problem: TextKey, values: Values = {}): Command => ({ command: 'misuse', problem, values });

/** What was asked for. Never throws. */
export function readArguments(argv: readonly string[]): Command {
  // Not strict: what Node says of a slip is English only.
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [command, ...others] = positionals;
  if (values['help']) return { command: 'help' };
  if (values['version']) return { command: 'version' };
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = Object.entries(OPTIONS).find(([name]) => name === token.name)?.[1];
    if (!known) return misuse('usage.option', { option: token.rawName });
    if (known.type === 'string' && !token.value) return misuse('usage.value', { option: token.rawName });
    if (known.type === 'boolean' && token.value !== undefined)
      return misuse('usage.no-value', { option: token.rawName });
    if (TAKES.get(command ?? '')?.some((name) => name === token.name) === false)
      return misuse('usage.option', { option: token.rawName });
  }
  const text = (name: keyof typeof OPTIONS): string | undefined =>
    typeof values[name] === 'string' ? values[name] : undefined;
  const [path, more] = others;
  if (command === 'check') {
    const fix = values['fix'] === true;
    if (!path || more !== undefined) return misuse('usage.check');
    return fix || text('out') === undefined
      ? { command, path, fix, out: text('out') }
      : misuse('usage.check-out');
  }
  if (command === 'import')
    return path && more === undefined
      ? {
          command,
          path,
          out: text('out'),
          source: text('source'),
          checked: text('checked'),
          only: text('only'),
          area: text('area'),
        }
      : misuse('usage.import');
  if (command === 'due')
    return more === undefined
      ? { command, path, within: text('within'), strict: values['strict'] === true }
      : misuse('usage.due');
  if (command === 'propose') {
    const [id, was, tel, source, date] = (['id', 'was', 'tel', 'source', 'date'] as const).map(text);
    return path && more === undefined && (id ?? was) && tel && source && date
      ? { command, path, id, was, method: text('method'), tel, source, date, out: text('out') }
      : misuse('usage.propose');
  }
  if (command === 'export')
    return more === undefined
      ? {
          command,
          path,
          builtIn: values['built-in'] === true,
          to: text('to'),
          from: text('from'),
          out: text('out'),
        }
      : misuse('usage.export');
  const language = LANGUAGES.find((known) => known === (text('lang') ?? 'ja'));
  if (command === 'snippet') {
    const area = text('area');
    if (area === undefined || path !== undefined) return misuse('usage.snippet');
    if (!language) return misuse('usage.lang', { value: text('lang') ?? '' });
    const install = INSTALLS.find((known) => known === (text('install') ?? 'child'));
    if (!install) return misuse('usage.install', { value: text('install') ?? '' });
    if ((install === 'link') !== (text('page') !== undefined)) return misuse('usage.page');
    return {
      command,
      area,
      language,
      install,
      page: text('page'),
      script: text('script'),
      windows: text('windows'),
      out: text('out'),
    };
  }
  if (command === 'verify') {
    if (more !== undefined) return misuse('usage.verify');
    if (values['accept'] === true && path === undefined) return misuse('usage.verify-accept');
    if (!language) return misuse('usage.lang', { value: text('lang') ?? '' });
    return {
      command,
      path,
      accept: values['accept'] === true,
      reports: [values['report'] ?? []].flat().filter((file) => typeof file === 'string'),
      only: text('only'),
      cache: text('cache'),
      windows: text('windows'),
      allowPrivate: values['allow-private'] === true,
      language,
    };
  }
  if (command !== 'explain')
    return command === undefined ? misuse('usage.none') : misuse('usage.command', { command });
  if (others.length > 0) return misuse('usage.explain', { argument: others[0] ?? '' });
  if (!language) return misuse('usage.lang', { value: text('lang') ?? '' });
  const alone = ['center', 'out', 'format', 'strict'].find(
    (name) => values['summary'] === true && values[name] !== undefined,
  );
  if (alone !== undefined) return misuse('usage.summary', { option: `--${alone}` });
  const format = text('format');
  const formats = FORMATS.filter((known) => format === undefined || known === format);
  if (formats.length === 0) return misuse('usage.format', { value: format ?? '' });
  return {
    command,
    language,
    formats,
    center: text('center'),
    out: text('out') ?? 'hikikomori-help-explain',
    strict: values['strict'] === true,
    summary: values['summary'] === true,
    windows: text('windows'),
  };
}
