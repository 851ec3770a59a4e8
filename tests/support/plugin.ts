// Calls a build plugin as the bundler does, without a bundler.
import type { Plugin } from 'vite';

type Hook = 'transform' | 'outputOptions' | 'generateBundle';
type Call = (this: unknown, ...args: unknown[]) => unknown;

const isHandler = (hook: unknown): hook is { readonly handler: Call; readonly filter?: unknown } =>
  typeof hook === 'object' && hook !== null && 'handler' in hook;

export function run(plugin: Plugin, name: Hook, args: readonly unknown[], context: unknown = {}): unknown {
  const hook: unknown = plugin[name];
  const call = isHandler(hook) ? hook.handler : (hook as Call);
  return call.apply(context, [...args]);
}

/** Whether the plugin's `transform` is asked about that module. */
export const looksAt = ({ transform }: Plugin, id: string): boolean =>
  isHandler(transform) && (transform.filter as { id: RegExp }).id.test(id);

/** What `transform` makes of a module. */
export const transformed = (plugin: Plugin, code: string, id: string): string =>
  (run(plugin, 'transform', [code, id]) as { code: string }).code;
