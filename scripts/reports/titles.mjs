// Which tests there are, read from their source: a report may only name a test that exists.
import ts from 'typescript';
import { escapeRegExp } from '../lib/escape-regexp.mjs';

const RUNNERS = ['it', 'test'];
/** What a title leaves open until it is run: `%s`, `$name`, `${…}`. */
const OPEN = /%[sidjfo#]|\$\w+(?:\.\w+)*|\0/g;

/** @returns for each test in a file a pattern of its title */
export function titlesIn(text) {
  const patterns = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && RUNNERS.includes(rootOf(node.expression)) && node.arguments[0]) {
      const title = titleOf(node.arguments[0]);
      if (title !== null) patterns.push(new RegExp(`^${title.split(OPEN).map(escapeRegExp).join('([\\s\\S]*)')}$`));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true));
  return patterns;
}

/** `it`, `it.skip`, `test.each([…])`, `test.skipIf(…).each([…])` */
function rootOf(node) {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) || ts.isCallExpression(node) ? rootOf(node.expression) : '';
}

function titleOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) return node.head.text + node.templateSpans.map(({ literal }) => `\0${literal.text}`).join('');
  return null;
}

/** `tests/a.test.ts › reads * at once`: a file, and a title in which `*` stands for whatever is put in. */
export function referenceOf(text) {
  const [file, title] = text.split(' › ');
  return { file, title, pattern: new RegExp(`^${title.split('*').map(escapeRegExp).join('[\\s\\S]*')}$`) };
}

/** True when the source has a test to which the reference can point. A title such as `%s` fits anything, so what the reference puts in there has to stand in the source as well. */
export function isThere({ title }, text) {
  const source = text.replaceAll("\\'", "'");
  return titlesIn(text).some((pattern) => {
    const filled = pattern.exec(title.replaceAll('*', '\0'));
    return filled !== null && filled.slice(1).flatMap((words) => words.split('\0')).every((words) => source.includes(words));
  });
}
