/** Texts in markup. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// eslint-disable-next-line no-control-regex
const NOT_IN_PAGES = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** For text and for attributes in quotes. Characters that no page can hold are dropped. */
export const escapeHtml = (text: string): string =>
  text.replace(NOT_IN_PAGES, '').replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
