/**
 * What stands near a name on a page: in its row, under its heading, or in the lines that follow it up to the
 * next heading or the next name.
 */
import type { Name } from './name.ts';
import { anchorOf, hasName } from './name.ts';
import type { FoundNumber } from './numbers.ts';
import { isWindowNumber } from './numbers.ts';
import type { Block, Page } from './page.ts';
import { keyOf } from './page.ts';

/** A number that stands near a name, and the block it stands in. */
export interface NearNumber {
  readonly number: FoundNumber;
  readonly block: number;
}

/** How far a name reaches where no row and no heading says so. */
const LINES = 12;
const CHARACTERS = 400;
/** A name may be written in several lines. */
const LINES_OF_NAME = 3;
/** How far down a cell may reach. */
const MOST_ROWS = 200;
/** In a row with more text than this the whole page may stand, as on pages laid out with tables. */
const LONGEST_ROW = 1000;
/** What begins a row that only tells more of the window above it. */
const LABEL =
  /^(?:名称|所在地|住所|電話|tel|連絡先|お?問い?合わ?せ|相談(?:電話|専用|先|日|時間)|番号|fax|ファ|受付|開所|対象|メール|e-?mail|担当)/i;
const FAX = /(?:fax|ファッ?クス|ファクシミリ)/i;
const PERSON = /電話|tel|兼|共用/i;
const FAX_BEFORE = /(?:fax|ファッ?クス|ファクシミリ)[^\d]{0,10}$/i;
/** A page that tells the old number beside the new one. */
const OLD_BEFORE = /(?:旧|変更前|これまでの?)[^\d、。→⇒]{0,12}$/;
const OLD_BEHIND =
  /^[^\d、。→⇒]{0,12}(?:廃止|使われて|使え|使用でき|利用でき(?:ませ|な)|つなが(?:りませ|らな)|終了)/;

export interface Near {
  /** As indices of the page's blocks, the closest first. */
  readonly blocks: ReadonlySet<number>;
  /** The numbers in them that a person would call. */
  readonly numbers: readonly NearNumber[];
}

/** @param others the other windows that the same page states */
export function nearTo(page: Page, name: Name, others: readonly Name[]): Near {
  const foreign = others.map(({ whole }) => whole).filter((other) => isForeign(other, name.whole));
  const isOther = (key: string): boolean => foreign.some((other) => key.includes(other));
  const places = placesOf(page, name);
  const close = places.flatMap((at) => closeTo(page, at, isOther));
  const blocks = new Set([...close, ...places.flatMap((at) => under(page, at, isOther))]);
  // The title names the window: the page is its page.
  if (blocks.size === 0 && hasName(name, keyOf(page.title), '')) {
    for (const index of page.blocks.keys()) if (!isOther(placeKey(page, index))) blocks.add(index);
  }
  return { blocks, numbers: [...blocks].flatMap((index) => callable(page, index, name, isOther)) };
}

/** Whether a name is another window's, and no longer or shorter way of writing this one. */
const isForeign = (other: string, own: string): boolean =>
  other.length > 1 && !other.includes(own) && !own.includes(other);

/** The blocks in which the last part of the name stands, with the rest of it near by. */
function placesOf(page: Page, name: Name): number[] {
  const anchor = anchorOf(name);
  const title = keyOf(page.title);
  return page.blocks.flatMap(({ key, headings }, index) => {
    if (!key.includes(anchor) && !key.includes(name.whole)) return [];
    const around = headings.map((at) => page.blocks[at]?.key ?? '').join(' ') + title;
    return hasName(name, writtenTogether(page, index), around) ? [index] : [];
  });
}

/** The text of its row, or of the few lines before it. */
function writtenTogether(page: Page, index: number): string {
  const row = compactRow(page, index);
  if (row) return row.map((at) => page.blocks[at]?.key ?? '').join('');
  const first = Math.max(0, index - LINES_OF_NAME);
  const lines = page.blocks.slice(first, index + 1);
  return lines.map(({ key }) => key).join('');
}

function compactRow({ blocks, rows }: Page, index: number): readonly number[] | null {
  const row = rows[blocks[index]?.row ?? -1];
  if (!row || row.blocks.length > LINES * 4) return null;
  const length = row.blocks.reduce((sum, at) => sum + (blocks[at]?.text.length ?? 0), 0);
  return length <= LONGEST_ROW ? row.blocks : null;
}

/** Its row, and the lines that follow. */
function closeTo(page: Page, at: number, isOther: (key: string) => boolean): number[] {
  const { blocks, rows } = page;
  const own = blocks[at];
  if (!own || own.level > 0) return [];
  const row = compactRow(page, at);
  const found = row ? [...row, ...rowsReached(page, at)] : [at];
  if (row && isFirstRow(page, own)) found.push(...inColumn(page, own));
  // A row of a list of windows tells all of its window; in a table of one window each row tells one thing.
  if (row && row.some((index) => blocks[index]?.numbers.some(isWindowNumber))) return found;
  let characters = 0;
  for (let index = at + 1; index < blocks.length && index <= at + LINES; index += 1) {
    const next = blocks[index];
    if (!next || next.level > 0 || isOther(next.key)) break;
    const table = rows[own.row ?? -1]?.table;
    if (next.row !== own.row && (own.row !== undefined || next.row !== undefined)) {
      const begin = rows[next.row ?? -1];
      if (own.row !== undefined && begin?.table !== table) break;
      if (begin && !LABEL.test(blocks[begin.blocks[0] ?? -1]?.text ?? '')) break;
    }
    characters += next.text.length;
    if (characters > CHARACTERS + own.text.length) break;
    found.push(index);
  }
  return found.filter((index) => index === at || row?.includes(index) || !isOther(blocks[index]?.key ?? ''));
}

const isFirstRow = ({ rows }: Page, { row = -1 }: Block): boolean =>
  rows[row]?.head === row && rows[row].blocks.length > 2;

/** A name that reaches down stands in the rows below as well. */
function rowsReached(page: Page, at: number): number[] {
  const first = page.blocks[at]?.row ?? -1;
  const found: number[] = [];
  for (let row = first + 1; row <= first + MOST_ROWS && page.rows[row]?.blocks.includes(at); row += 1)
    found.push(...(page.rows[row]?.blocks ?? []).slice(0, LINES * 4));
  return found;
}

/** Windows side by side: what stands below the name, in rows that say what it is. */
function inColumn({ blocks, rows }: Page, { row = -1, column }: Block): number[] {
  const found: number[] = [];
  for (let next = row + 1; rows[next]?.table === rows[row]?.table && next <= row + LINES; next += 1) {
    const cells = rows[next]?.blocks ?? [];
    if (!LABEL.test(blocks[cells[0] ?? -1]?.text ?? '')) continue;
    found.push(...cells.filter((index) => blocks[index]?.column === column));
  }
  return found;
}

/** What stands under a heading with the name. */
function under(page: Page, at: number, isOther: (key: string) => boolean): number[] {
  if ((page.blocks[at]?.level ?? 0) === 0) return [];
  const found: number[] = [at];
  for (let index = at + 1; page.blocks[index]?.headings.includes(at); index += 1)
    if (!isOther(placeKey(page, index))) found.push(index);
  return found;
}

/** The text of a block with its row and the headings below the topmost. */
function placeKey(page: Page, index: number): string {
  const row = compactRow(page, index) ?? [index];
  const headings = page.blocks[index]?.headings.slice(1) ?? [];
  return [...headings, ...row].map((at) => page.blocks[at]?.key ?? '').join(' ');
}

/** The numbers of a block that are no fax and no old number, and stand nearer to this name than to another. */
function callable(page: Page, index: number, name: Name, isOther: (key: string) => boolean): NearNumber[] {
  const one = page.blocks[index];
  if (!one || one.numbers.length === 0 || isFaxCell(page, index)) return [];
  return one.numbers.flatMap((number, nth) => {
    const before = one.text.slice(one.numbers[nth - 1]?.end ?? 0, number.at);
    const behind = one.text.slice(number.end, number.end + 40);
    const isFax = FAX_BEFORE.test(before) && !PERSON.test(before);
    if (isFax || OLD_BEFORE.test(before) || OLD_BEHIND.test(behind)) return [];
    return isOther(betweenKey(one, name, number)) ? [] : [{ number, block: index }];
  });
}

/** What stands between the name and a number in one piece of text; empty where the name is elsewhere. */
function betweenKey({ text, key }: Block, { whole, core }: Name, { at }: FoundNumber): string {
  const part = key.includes(whole) ? whole : (core.find((one) => key.includes(one)) ?? '');
  const before = keyOf(text.slice(0, at));
  const position = part === '' ? -1 : before.lastIndexOf(part);
  return position < 0 ? '' : before.slice(position + part.length);
}

/** A cell in a column or behind a label that says so. */
function isFaxCell(page: Page, index: number): boolean {
  const { blocks, rows } = page;
  const row = compactRow(page, index);
  const head = rows[blocks[index]?.row ?? -1]?.head ?? -1;
  if (!row) return false;
  const isFax = (at: number | undefined): boolean => {
    const { text = '', numbers = [] } = blocks[at ?? -1] ?? {};
    return text.length <= 20 && numbers.length === 0 && FAX.test(text) && !PERSON.test(text);
  };
  const column = (compactRow(page, rows[head]?.blocks[0] ?? -1) ?? []).find(
    (at) => blocks[at]?.column === blocks[index]?.column,
  );
  return isFax(row[row.indexOf(index) - 1]) || (column !== index && isFax(column));
}
