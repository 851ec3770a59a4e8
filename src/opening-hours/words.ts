/** What texts say about days off: which days they name, and whether these are excluded or open as well. */
import type { DateSpan, Weekday, WeekdaySpan } from './types.ts';

/**
 * Days that texts can name. `office`: days on which public offices work. `head`: a heading such as
 * 「休館日:」; what follows it is closed.
 */
type Kind =
  | 'nothing'
  | 'dates'
  | 'year-end'
  | 'obon'
  | 'summer'
  | 'moved'
  | 'holiday'
  | 'office'
  | 'workdays'
  | 'head'
  | 'undated'
  | 'weekdays'
  | 'yes'
  | 'no'
  | 'end';

const WEEK = '日月火水木金土';
const DAY = `[${WEEK}]`;
const AND = '(?:[・、,/と]|及び|および)';
const NTH = '[1-5一二三四五]';
/** After a verb: 「受付はしていません」 means no. */
const NOT = '(?![^、。;]{0,8}(?:ません|ない|なし|休|不可|停止))';

/**
 * If several match, the first counts. Written as sources of patterns: regular expression literals might not
 * survive a page in another encoding.
 */
const TOKENS: readonly (readonly [Kind, string])[] = [
  [
    'nothing',
    `毎日|年末調整|[翌当前連終隔]日|(?:誰|どなた|いつ)でも|平日(?=${AND}*[土日休祝])|${DAY}(?:曜日?)?~${DAY}(?:曜日?)?`,
  ],
  [
    'dates',
    '\\d{1,2}[月/]\\d{1,2}(?:日|(?![\\d:]))(?:~(?:翌年?の?)?(?:\\d{1,2}[月/])?\\d{1,2}(?![\\d:時])日?)?',
  ],
  ['end', '(?:午前|午後|[ap]m)?\\d{1,2}(?::\\d\\d|時)|[。;※]|\\. '],
  [
    'year-end',
    `年末|年始|正月|大晦日|三が日|冬[季期]の?休|year.?end(?: holidays?)?|new year(?:'?s)?(?: holidays?)?|(?:dec|jan)\\w*\\.? \\d+|\\d+ (?:dec|jan)`,
  ],
  ['obon', '盆|obon|bon holidays?'],
  ['summer', '夏[季期]の?休|夏休み|summer (?:holidays?|break|vacation|closure)'],
  // If a holiday falls on the closing day, the next day is closed instead: on which dates is not known here.
  ['moved', '祝(?:祭|休)?日?(?:等|など)?(?:の場合|のとき|の時|に[あ当]たる|と重なる)[^。;]*?翌'],
  ['holiday', '振替休日|国民の(?:祝日|休日)|祝(?:祭|休)?日?(?![福金賀儀電])|祭日|休日|holidays?'],
  ['office', '[閉休開]庁日|開庁時|(?:business|working) days?'],
  ['workdays', '平日|weekdays?'],
  [
    'head',
    `(?:休[館業所診室み]日?|定休日?|閉[館所室]日|除く|除外日?)(?:[:=]|は(?!除|お?休)|(?=[毎第土祝\\d]|${DAY}曜|年末))`,
  ],
  [
    'undated',
    '(?:不定休|臨時の?[休閉]|休[館業所診室]日|閉[館所室]日|定休日|点検日?|創立記念日|長が(?:別に)?[定指]|大型連休|ゴールデンウ|irregular|temporar\\w+ clos)(?![^、。;]{0,5}な[いし])',
  ],
  [
    'weekdays',
    `第${NTH}(?:${AND}*第?${NTH})*${DAY}曜?日?|(?:${DAY}曜日?${AND}*)+|${DAY}(?:[・、,]?${DAY})+|${DAY}(?=[・、]?祝)`,
  ],
  [
    'yes',
    `年?中?無休|365日|休[みまむ]?[なずま][くしい]?(?!す)|問わず|かかわらず|通常[どと通]|含[みむめ]${NOT}|も(?![しのとら])${NOT}|` +
      `(?:受け?付け?|対応|利用|実施|相談|開[館所設庁室]|営業)(?:可|中(?!止)|し|でき|て|ます|い|$)${NOT}|可(?:能(?!性))?|のみ(?!お?休)`,
  ],
  [
    'no',
    '除[くきい外]|以外|休|閉[所庁館室鎖店]|不可|ません|な[いし]|停止|中止|終了|断り|not (?:open|available)|no (?:service|calls)|clos\\w+|except\\w*|exclud\\w*|\\boff\\b|without|\\bnot\\b',
  ],
  ['yes', 'open\\w*|incl\\w*|also|even|available|as usual|too'],
];
const TOKEN = new RegExp(TOKENS.map(([, source]) => `(${source})`).join('|'), 'gi');

interface Token {
  readonly kind: Kind;
  readonly text: string;
}

/** Unifies full-width signs, dashes and spaces. Spaces are kept between English words only. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/ ?([^\x21-\x7e]) ?/g, '$1')
    .replace(/ ?[~\u301c\u2010-\u2015\u2212-] ?|\u30fc(?=\d)|\u304b\u3089/g, '~')
    .replace(
      /(?:\u4ee4\u548c.{1,2}?|\d{4})[\u5e74/]|(\u65e5)\([\u65e5\u6708\u706b\u6c34\u6728\u91d1\u571f\u795d\u30fb]+\)/g,
      '$1',
    )
    .replace(/[\u3010\u3014[]/g, '(')
    .replace(/[\u3011\u3015\]]/g, ')');

/**
 * The text outside of all brackets, then the text of each pair of brackets with the verb that follows:
 * 「(祝日・年末年始)を除く」.
 */
export function outOfBrackets(text: string): readonly [string, ...string[]] {
  const inner: string[] = [];
  let rest = text;
  for (let pair; (pair = /\(([^()]*)\)/.exec(rest));) {
    const after = rest.slice(pair.index + pair[0].length);
    inner.push(
      `${pair[1] ?? ''}${/^(?:\u3082|[\u3092\u306f\u306e]?(?:\u9664|\u304a?\u4f11|\u542b|\u4ee5|\u9589|\u4e0d))/.test(after) ? after.slice(0, 8) : ''}`,
    );
    rest = rest.slice(0, pair.index) + after;
  }
  return [rest, ...inner];
}

export interface Words {
  readonly oldYear: boolean;
  readonly newYear: boolean;
  readonly obon: boolean;
  readonly summer: boolean;
  readonly holidays: boolean;
  readonly weekend: boolean;
  readonly undated: boolean;
  readonly dates: readonly DateSpan[];
  readonly weekdays: readonly WeekdaySpan[];
}

/** @param loose days not said to be open are doubtful; otherwise only those said to be closed are */
export function readWords(text: string, loose: boolean): Words {
  const found = outOfBrackets(plainWords(text)).flatMap((part) => excludedIn(part, loose));
  const has = (kind: Kind, pattern = ''): boolean =>
    found.some((token) => token.kind === kind && new RegExp(pattern, 'i').test(token.text));
  return {
    oldYear: has('year-end', '末|晦|冬|year|dec') || has('office'),
    newYear: has('year-end', '始|正|三|冬|year|jan') || has('office'),
    obon: has('obon'),
    summer: has('summer'),
    holidays: has('holiday') || has('office') || has('workdays'),
    weekend: has('office'),
    undated: has('undated') || has('moved'),
    dates: found.filter(({ kind }) => kind === 'dates').flatMap((token) => toDates(token.text)),
    weekdays: found.filter(({ kind }) => kind === 'weekdays').flatMap((token) => toWeekdays(token.text)),
  };
}

/** The days that a text without brackets excludes, or may exclude. */
function excludedIn(text: string, loose: boolean): Token[] {
  const tokens = [...text.matchAll(TOKEN)].map((match): Token => ({
    kind: TOKENS[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'end',
    text: match[0],
  }));
  const onHolidays = tokens.some(
    ({ kind, text: word }, at) => word === '毎日' || (kind === 'holiday' && verdict(tokens, at) === 'yes'),
  );
  return tokens.filter(({ kind, text: word }, at) => {
    if (VERBS.includes(kind) || kind === 'nothing') return false;
    // 「平日」 by itself excludes holidays, unless they are said to be open; so does 「開庁日」.
    if (kind === 'workdays') return loose && !onHolidays;
    const said = kind === 'office' && !/^[閉休]/.test(word) ? undefined : verdict(tokens, at);
    // Weekdays and dates without a verb may be the open days.
    return said === 'no' || (said === undefined && loose && kind !== 'dates' && kind !== 'weekdays');
  });
}

const VERBS: readonly Kind[] = ['yes', 'no', 'end', 'head'];

/**
 * Whether days are said to be open or closed: by the verb after them in Japanese, before them in English.
 * Undefined: neither.
 */
function verdict(tokens: readonly Token[], at: number): 'yes' | 'no' | undefined {
  const { kind = 'end', text = '' } = tokens[at] ?? {};
  const isVerb = (token: Token): boolean => VERBS.includes(token.kind);
  const [before, after] = [
    tokens.slice(0, at).reverse().find(isVerb)?.kind,
    tokens.slice(at + 1).find(isVerb)?.kind,
  ];
  const said = (verb?: Kind): 'yes' | 'no' | undefined =>
    verb === 'yes' || verb === 'no' ? verb : undefined;
  if (/^[a-z]/i.test(text)) return said(before) ?? said(after);
  // 「土日祝 10:00~17:00」: here 祝 is one of the open days.
  if (kind === 'holiday' && after === 'end' && ['weekdays', 'nothing'].includes(tokens[at - 1]?.kind ?? ''))
    return 'yes';
  return said(after) ?? (before === 'head' ? 'no' : undefined);
}

const point = (month: number, day: number): DateSpan['from'] => ({ year: 0, month, day });

function toDates(text: string): DateSpan[] {
  const [, month, day, toMonth = month, toDay = day] =
    /^(\d+)\D+(\d+)(?:日?~(?:翌年?の?)?(?:(\d+)[月/])?(\d+))?/.exec(text) ?? [];
  const [from, to] = [point(Number(month), Number(day)), point(Number(toMonth), Number(toDay))];
  return [from, to].every((date) => date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31)
    ? [{ from, to }]
    : [];
}

/** 「土・日」「月曜日」「第2・第4水曜」. */
function toWeekdays(text: string): WeekdaySpan[] {
  const names = text.replace(/曜日?/g, '');
  const nth = (names.match(/[1-5一二三四五]/g) ?? []).map(
    (sign) => '一二三四五'.indexOf(sign) + 1 || Number(sign),
  );
  return [...names].flatMap((name) =>
    WEEK.includes(name)
      ? [{ from: WEEK.indexOf(name) as Weekday, to: WEEK.indexOf(name) as Weekday, nth }]
      : [],
  );
}
