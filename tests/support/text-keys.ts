// Which texts the screens ask for, read from the source: by name, or by a pattern such as `method.*.lead`.
import ts from 'typescript';
import { typeScriptFiles } from './source-files.ts';

export interface Use {
  /** A key, or a pattern with `*` where an id is put in. */
  readonly key: string;
  /**
   * Names of the values that are given along; null where the key stands by itself, to be asked for elsewhere.
   */
  readonly values: readonly string[] | null;
}

/** Values from elsewhere, `values` or `{ ...values }`: they are given, and their names can't be read here. */
export const UNREAD = '...';

/** Words with full stops between; a name of a file (`memo.txt`) is none. */
const KEY = /^(?!.*\.(?:ics|js|txt)$)[a-z][\w-]*(?:\.[\w*-]+)+$/;

/** The texts a first argument of `t(…)` can name. */
function keysIn(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map(({ literal }) => `*${literal.text}`).join('')];
  if (ts.isConditionalExpression(node)) return [...keysIn(node.whenTrue), ...keysIn(node.whenFalse)];
  if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node)) return keysIn(node.expression);
  return [];
}

const valuesOf = (node: ts.Expression | undefined): string[] => {
  if (!node) return [];
  return ts.isObjectLiteralExpression(node)
    ? node.properties.map((property) => property.name?.getText() ?? UNREAD)
    : [UNREAD];
};

const isTranslate = (node: ts.Expression): boolean =>
  /^(?:context\.)?t(?:\.(?:maybe|plain))?$/.test(node.getText());

/** Every text that a source file can ask for: calls of `t`, and whatever else looks like a key. */
export function usesIn(name: string, text: string): Use[] {
  const uses: Use[] = [];
  const called = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTranslate(node.expression) && node.arguments[0]) {
      for (const key of keysIn(node.arguments[0])) uses.push({ key, values: valuesOf(node.arguments[1]) });
      called.add(node.arguments[0]);
    } else if ((ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) && !called.has(node)) {
      // Keys that wait in a list or a function until they are asked for.
      for (const key of keysIn(node)) if (KEY.test(key)) uses.push({ key, values: null });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  return uses;
}

/** The texts asked for by the widget; `keys.ts` only lists types. */
export const usesInSource = (): Use[] =>
  ['components', 'screens', 'i18n', 'element'].flatMap((folder) =>
    typeScriptFiles(`src/${folder}`)
      .filter(({ file }) => file !== 'keys.ts')
      .flatMap(({ file, text }) => usesIn(file, text)),
  );

/** Turns `method.*.lead` into a test of keys. */
export const patternOf = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/[.]/g, '\\.'))
      .join('[\\w-]+')}$`,
  );
