/** Whether a page states other hours than a list: told only where both can be read and each in one way. */
import { parseHours } from '../../../opening-hours/index.ts';
import { edgesOf, ruleAt } from '../../../opening-hours/rules.ts';
import type { Hours, Weekday } from '../../../opening-hours/index.ts';
import { readHours } from '../../../exchange/table/hours/index.ts';

const TIMES = /\d{1,2}(?:時|:\d\d)[^\d]{0,8}(?:から|[-~〜])[^\d]{0,4}\d{1,2}(?:時|:\d\d)/;
const DAYS = /[月火水木金土日]曜|[月火水木金土日][-~〜・、から]|平日|毎日|年中無休|土日/;
/** What says nothing of the days: 「受付時間:」. */
const LABEL =
  /^[◆■●○・【「(\s]*(?:(?:受付|電話|開所|開設|利用|対応|業務|開館|営業|窓口|相談)+(?:日時|時間帯?|曜日|日(?:及び|・|と)?時間|日)?|日時|時間)[は\s:】」)]*/;
const WEEK: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

const WORDS = { closed: (days: string): string => days, holidaysUnsaid: '' };
const EMPTY = { text: '', column: '' };

/**
 * @param hours of the list
 * @param texts what stands near the number, line by line
 * @returns the page's words for hours that differ; null where they agree, or where one can't tell
 */
export function otherHours(hours: string | undefined, texts: readonly string[]): string | null {
  const own = hours === undefined ? null : parseHours(hours).hours;
  const stated = texts.filter((text) => TIMES.test(text.normalize('NFKC')));
  if (own === null || stated.length === 0) return null;
  const read = stated.map(readWords);
  const [first] = read;
  if (!first || read.some((one) => one === null || weekOf(one) !== weekOf(first))) return null;
  return weekOf(first) === weekOf(own) ? null : (stated[0]?.trim() ?? null);
}

/** Times without days may be those of one day only. */
function readWords(text: string): Hours | null {
  const words = text.trim().replace(LABEL, '');
  if (!DAYS.test(words.normalize('NFKC'))) return null;
  const { hours } = readHours(
    {
      opening: { text: words, column: '' },
      closed: EMPTY,
      days: EMPTY,
      opens: EMPTY,
      closes: EMPTY,
      note: EMPTY,
    },
    WORDS,
    () => undefined,
  );
  return hours === undefined ? null : parseHours(hours).hours;
}

/** When it is open in a week without holidays; dates make no difference, as pages put them elsewhere. */
function weekOf({ rules }: Hours): string {
  const weekly = { rules: rules.filter(({ dates }) => dates.length === 0) };
  const edges = edgesOf(weekly);
  return WEEK.map((weekday) => {
    const day = { year: 0, month: 1, day: 1, weekday, holiday: false };
    const states = edges.map((minute) => [minute, ruleAt(weekly, minute, day)?.open ?? false] as const);
    return states
      .filter(([, isOpen], at) => isOpen !== (states[at - 1]?.[1] ?? false))
      .map(([minute, isOpen]) => `${isOpen ? '+' : '-'}${minute}`)
      .join('');
  }).join(' ');
}
