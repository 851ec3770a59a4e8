/** The layers of src/ and what each may import. An import may only point down; `imports.test.ts` keeps it so. */

/** Layers that a layer may import from, besides itself. */
const BELOW: Record<string, readonly string[]> = {
  // The command stands beside the widget: it may take what the entries put together, and nothing takes it.
  cli: ['entries', 'i18n', 'data', 'core', 'locales'],
  entries: ['element', 'controllers', 'screens', 'i18n', 'data', 'core', 'locales'],
  element: ['controllers', 'screens', 'i18n', 'core'],
  controllers: ['i18n', 'core'],
  screens: ['i18n', 'core'],
  i18n: ['core', 'locales'],
  data: ['core'],
  core: [],
};

/** Layers that may import no other packages than these. The others are free, but for the packages that have an owner. */
const PACKAGES: Record<string, readonly string[]> = {
  cli: ['node:crypto', 'node:fs', 'node:path', 'node:process', 'node:util', 'csv-parse'],
  core: ['japanese-holidays', 'valibot'],
  data: [],
  screens: ['lit', 'uqr'],
};

/** Packages that one place knows, so that they can be replaced there. */
const OWNERS: Record<string, RegExp> = {
  i18next: /^i18n\//,
  '@floating-ui/dom': /^controllers\/anchor\.ts$/,
  uqr: /^screens\/parts\/qr\.ts$/,
  'japanese-holidays': /^core\/hours(?:\/|\.ts$)/,
  valibot: /^core\/(?:read-directory\.ts$|parsing\/)/,
  'csv-parse': /^cli\/csv\.ts$/,
};

/** Parts of a layer that only the command may know: pure, and nothing a page needs. */
const FOR_COMMAND = /^core\/import\//;

export interface Module {
  /** Path below src/, with slashes. */
  readonly file: string;
  /** The specifiers as written: `./a.ts`, `lit/directives/repeat.js`. */
  readonly imports: readonly string[];
}

/** Every import that the layers do not allow, in words. */
export function wrongImports(modules: readonly Module[]): string[] {
  return modules.flatMap(({ file, imports }) => imports.flatMap((specifier) => {
    const objection = specifier.startsWith('.') ? objectionToFile(file, specifier) : objectionToPackage(file, specifier);
    return objection ? [`${file} imports ${specifier}: ${objection}`] : [];
  }));
}

/** Every circle of imports, as the files on it. Each circle is told once. */
export function circles(modules: readonly Module[]): string[] {
  const targets = new Map(modules.map(({ file, imports }) => [file, imports.filter((name) => name.startsWith('.')).map((name) => resolveFrom(file, name))]));
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) return void found.add(fromSmallest(path.slice(path.indexOf(file))).join(' → '));
    if (done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return [...found];
}

/** All that a file draws in, directly or through others: files as paths below src/, packages by their names. */
export function reachableFrom(modules: readonly Module[], start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const specifier of modules.find((module) => module.file === file)?.imports ?? []) visit(specifier.startsWith('.') ? resolveFrom(file, specifier) : specifier);
  };
  visit(start);
  return reached;
}

function objectionToFile(file: string, specifier: string): string | null {
  const target = resolveFrom(file, specifier);
  const [from, to] = [layerOf(file), layerOf(target)];
  if (!(from in BELOW)) return `"${from}" is no layer`;
  if (FOR_COMMAND.test(target) && from !== 'cli' && !FOR_COMMAND.test(file)) return `${target} is for the command`;
  return from === to || BELOW[from]!.includes(to) ? null : `${from} must not know ${to}`;
}

function objectionToPackage(file: string, specifier: string): string | null {
  const name = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
  const owner = OWNERS[name];
  if (owner && !owner.test(file)) return `${name} is known only to ${owner.source}`;
  const allowed = PACKAGES[layerOf(file)];
  return !allowed || allowed.includes(name) ? null : `${layerOf(file)} must not know the package ${name}`;
}

/** `locales` lies beside src/; it counts as a layer of texts. */
const layerOf = (file: string): string => file.replace(/^\.\.\//, '').split('/')[0]!;

function resolveFrom(file: string, specifier: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function fromSmallest(circle: readonly string[]): string[] {
  const start = circle.indexOf([...circle].sort()[0]!);
  return [...circle.slice(start), ...circle.slice(0, start)];
}
