/** What a page says of a number that it is said to state. */
import { otherHours } from './hours.ts';
import type { Name } from './name.ts';
import type { NearNumber } from './near.ts';
import { nearTo } from './near.ts';
import { digitsOf, isWindowNumber } from './numbers.ts';
import type { Page } from './page.ts';

export interface Asked {
  readonly name: Name;
  readonly number: string;
  /** OSM opening_hours; undefined: the list has none, or not the same for everybody. */
  readonly hours: string | undefined;
}

export interface Judgement {
  readonly verdict: 'confirmed' | 'gone' | 'hours-changed';
  /** `gone`: numbers that now stand near the name. `hours-changed`: the page's words. */
  readonly leads: readonly string[];
  /** Only with `gone`: the number stands on the page, but not near the name. */
  readonly isElsewhere: boolean;
}

/** Further ones help nobody who looks at the page. */
const MOST_LEADS = 5;
/** How far from a number its hours may stand. */
const LINES = 4;

/** @param others the other windows that the same page states */
export function judge(page: Page, { name, number, hours }: Asked, others: readonly Name[]): Judgement {
  const near = nearTo(page, name, others);
  const digits = digitsOf(number);
  const found = near.numbers.find((one) => one.number.digits === digits);
  if (!found) {
    const isElsewhere = page.blocks.some(({ numbers }) => numbers.some((one) => one.digits === digits));
    return { verdict: 'gone', leads: leadsOf(near.numbers, digits), isElsewhere };
  }
  const words = otherHours(hours, linesAround(page, found, near.blocks));
  return words === null
    ? { verdict: 'confirmed', leads: [], isElsewhere: false }
    : { verdict: 'hours-changed', leads: [words], isElsewhere: false };
}

function leadsOf(near: readonly NearNumber[], own: string): string[] {
  const leads = new Map<string, string>();
  for (const { number } of near)
    if (isWindowNumber(number) && number.digits !== own && !leads.has(number.digits))
      leads.set(number.digits, number.written);
  return [...leads.values()].slice(0, MOST_LEADS);
}

/** The lines of its row; outside of tables those about it, up to the next number, which has hours of its own. */
function linesAround(
  { blocks, rows }: Page,
  { block, number: { digits } }: NearNumber,
  near: ReadonlySet<number>,
): string[] {
  const isOwn = (index: number): boolean =>
    near.has(index) &&
    blocks[index]?.level === 0 &&
    blocks[index].numbers.every((one) => !isWindowNumber(one) || one.digits === digits);
  const around = [block];
  for (const step of [-1, 1])
    for (let index = block + step; Math.abs(index - block) <= LINES && isOwn(index); index += step)
      around.push(index);
  const row = rows[blocks[block]?.row ?? -1]?.blocks ?? [];
  const isLong = row.length > 2 && row.length <= LINES * 4;
  return (isLong ? row : around).flatMap((index) => blocks[index]?.text.split('\n') ?? []);
}
