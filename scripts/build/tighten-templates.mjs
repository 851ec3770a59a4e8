/**
 * Takes line breaks and indentation out of html`` and svg`` templates, which no minifier looks into and which are a text node each in
 * every widget. As in JSX, white space with a line break in it is there for whoever reads the source; a blank that is meant stands in a line.
 */
import { parseAst } from 'vite';

const BREAK = /\s*\n\s*/g;
/** A letter that no template contains stands for the values. */
const VALUE = '\0';

/** @param {string[]} strings what stands around the values of a template */
export const tightStrings = (strings) =>
  strings.join(VALUE).replace(/<[^<>]*>/g, (tag) => tag.replace(BREAK, ' ').replace(/ >$/, '>')).replace(BREAK, '').split(VALUE);

/** @param {string} code a module without types */
export function tightTemplates(code) {
  const changes = [];
  const visit = (node) => {
    if (node.type === 'TaggedTemplateExpression' && /^(?:html|svg)$/.test(node.tag.name)) {
      const { quasis } = node.quasi;
      tightStrings(quasis.map(({ value }) => value.raw)).forEach((text, index) => { changes.push({ text, start: quasis[index].start, end: quasis[index].end }); });
    }
    for (const child of Object.values(node).flat()) if (typeof child?.type === 'string') visit(child);
  };
  visit(parseAst(code));
  return changes.sort((a, b) => b.start - a.start).reduce((text, { text: tight, start, end }) => text.slice(0, start) + tight + text.slice(end), code);
}

/** @returns {import('vite').Plugin} */
export function tightenTemplates() {
  return {
    name: 'tighten-templates',
    transform: { filter: { id: /\/src\/(?:element|screens)\/.*\.ts$/ }, handler: (code) => ({ code: tightTemplates(code), map: null }) },
  };
}
