/** Lines for a box in a picture, where nothing wraps by itself. Widths are estimates: 1 for Japanese, about half for Latin letters. */

/** These do not begin a line in Japanese. */
const CLINGS = /^[、。，．」』）)!?！？ー々っゃゅょ]/;

export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  // Latin words stay whole; Japanese may break anywhere.
  for (const part of text.match(/[\u0021-\u00ff\u2010-\u2027]+\s*|\s+|[^\u0021-\u00ff\s\u2010-\u2027]/gu) ?? []) {
    if (line !== '' && widthOf(line + part.trimEnd()) > width && !CLINGS.test(part)) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else line += part;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

export const widthOf = (text: string): number => [...text].reduce((sum, mark) => sum + (/[\u0020-\u00ff\u2010-\u2027]/.test(mark) ? 0.55 : 1), 0);
