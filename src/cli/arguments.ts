import { parseArgs } from 'node:util';
import type { Language, TextKey, Values } from './texts.ts';
import { LANGUAGES } from './texts.ts';

export const FORMATS = ['md', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export interface ExplainOptions {
  readonly center: string | undefined;
  readonly out: string;
  readonly language: Language;
  readonly formats: readonly Format[];
  readonly strict: boolean;
}
export type Command =
  | ({ readonly command: 'explain' } & ExplainOptions)
  | { readonly command: 'check'; readonly path: string }
  | { readonly command: 'help' | 'version' }
  | { readonly command: 'misuse'; readonly problem: TextKey; readonly values: Values };

const OPTIONS = {
  center: { type: 'string' }, out: { type: 'string' }, lang: { type: 'string' }, format: { type: 'string' },
  strict: { type: 'boolean' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' },
} as const;
const OF_EXPLAIN: readonly string[] = ['center', 'out', 'lang', 'format', 'strict'];

const misuse = (problem: TextKey, values: Values = {}): Command => ({ command: 'misuse', problem, values });

/** What was asked for. Never throws. */
export function readArguments(argv: readonly string[]): Command {
  // Not strict: what Node says of a slip is English only.
  const { values, positionals, tokens } = parseArgs({ args: [...argv], options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  const [command, ...others] = positionals;
  if (values['help']) return { command: 'help' };
  if (values['version']) return { command: 'version' };
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = Object.entries(OPTIONS).find(([name]) => name === token.name)?.[1];
    if (!known) return misuse('usage.option', { option: token.rawName });
    if (known.type === 'string' && !token.value) return misuse('usage.value', { option: token.rawName });
    if (known.type === 'boolean' && token.value !== undefined) return misuse('usage.no-value', { option: token.rawName });
    if (command === 'check' && OF_EXPLAIN.includes(token.name)) return misuse('usage.option', { option: token.rawName });
  }
  if (command === 'check') {
    const [path, more] = others;
    return path && more === undefined ? { command, path } : misuse('usage.check');
  }
  if (command !== 'explain') return command === undefined ? misuse('usage.none') : misuse('usage.command', { command });
  if (others.length > 0) return misuse('usage.explain', { argument: others[0] ?? '' });
  const text = (name: 'center' | 'out' | 'lang' | 'format'): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);
  const language = LANGUAGES.find((known) => known === (text('lang') ?? 'ja'));
  if (!language) return misuse('usage.lang', { value: text('lang') ?? '' });
  const format = text('format');
  const formats = FORMATS.filter((known) => format === undefined || known === format);
  if (formats.length === 0) return misuse('usage.format', { value: format ?? '' });
  return { command, language, formats, center: text('center'), out: text('out') ?? 'hikikomori-help-explain', strict: values['strict'] === true };
}
