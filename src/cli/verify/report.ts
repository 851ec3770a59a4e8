/** What was found, for a clerk (Markdown) and for other programs (JSON). */
import type { Document } from '../document/blocks.ts';
import type { Block, Content, Piece } from '../document/blocks.ts';
import { heading, paragraph } from '../document/blocks.ts';
import { toMarkdown } from '../document/markdown.ts';
import type { Language, Say, TextKey } from '../texts.ts';
import { say } from '../texts.ts';
import type { Verdict, Verified } from '../../exchange/verdicts.ts';
import { VERDICTS } from '../../exchange/verdicts.ts';
import type { Listed } from './listed.ts';
import type { Reason } from './web/visit.ts';

export interface Checked extends Listed {
  readonly verdict: Verdict;
  /** `gone`: numbers near the name; `hours-changed`: the page's words; `moved`: where to. */
  readonly leads: readonly string[];
  /** Only with `gone`: the number stands elsewhere on the page. */
  readonly isElsewhere: boolean;
  /** Only with `unreadable`. */
  readonly reason: Reason | undefined;
  readonly status: number | undefined;
}

/** Stable: other programs read it (docs/verify.md). */
export const toJson = (rows: readonly Checked[]): string =>
  JSON.stringify(
    rows.map(({ id, method, number, source, verdict, leads }): Verified => ({
      id,
      method,
      number,
      source,
      verdict,
      leads,
    })),
    null,
    2,
  );

export interface Run {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Pages that were not reached, since somebody stopped the run. */
  readonly left: number;
}

export const countOf = (rows: readonly Checked[], verdict: Verdict): number =>
  rows.filter((row) => row.verdict === verdict).length;

export function toReport(rows: readonly Checked[], run: Run, language: Language): string {
  const text = say(language);
  const title = text('verify.title', { date: run.today });
  const confirmed = countOf(rows, 'confirmed');
  const numbers = { rows: rows.length, confirmed, rest: rows.length - confirmed };
  const blocks: Block[] = [
    heading(1, title),
    paragraph(text(confirmed === rows.length ? 'verify.lead.all' : 'verify.lead', numbers)),
    ...(run.left > 0 ? [paragraph(text('verify.lead.left', { count: run.left }))] : []),
    summary(rows, text),
    ...VERDICTS.flatMap((verdict) => section(rows, verdict, text)),
    heading(2, text('verify.how.title')),
    paragraph(text('verify.how')),
  ];
  const document: Document = { language, title, blocks };
  return toMarkdown(document);
}

const summary = (rows: readonly Checked[], text: Say): Block => ({
  kind: 'table',
  caption: text('verify.summary'),
  head: [text('verify.column.verdict'), text('verify.column.count')],
  rows: VERDICTS.flatMap((verdict) => {
    const count = countOf(rows, verdict);
    return count === 0 ? [] : [[text(`verify.${verdict}`), String(count)]];
  }),
  naming: 1,
  narrow: [1],
});

function section(rows: readonly Checked[], verdict: Verdict, text: Say): Block[] {
  const found = rows.filter((row) => row.verdict === verdict);
  // Thousands of lines in which all is well would hide the others.
  if (found.length === 0 || verdict === 'confirmed') return [];
  const isByNumber = verdict === 'gone' || verdict === 'hours-changed';
  return [
    heading(2, text('verify.section', { verdict: text(`verify.${verdict}`), count: found.length })),
    isByNumber ? byNumber(found, verdict, text) : byPage(found, verdict, text),
  ];
}

const NOTED = { gone: 'verify.column.leads', 'hours-changed': 'verify.column.hours' } as const;

const byNumber = (rows: readonly Checked[], verdict: keyof typeof NOTED, text: Say): Block => ({
  kind: 'table',
  caption: text(`verify.${verdict}.do`),
  head: [
    text('verify.column.window'),
    text('verify.column.number'),
    text('verify.column.page'),
    text(NOTED[verdict]),
  ],
  rows: rows.map(({ id, name, number, source, leads, isElsewhere }) => [
    `${name}\n${id}`,
    number,
    link(source),
    [
      leads.join('\n') || text('verify.leads.none'),
      ...(isElsewhere ? [`\n${text('verify.gone.elsewhere')}`] : []),
    ],
  ]),
  naming: 1,
});

/** A page that states 179 numbers is one line. */
function byPage(rows: readonly Checked[], verdict: Exclude<Verdict, 'confirmed'>, text: Say): Block {
  const pages = new Map<string, Checked[]>();
  for (const row of rows) pages.set(row.source, [...(pages.get(row.source) ?? []), row]);
  const hasNote = verdict === 'moved' || verdict === 'unreadable';
  return {
    kind: 'table',
    caption: text(`verify.${verdict}.do`),
    head: [
      text('verify.column.page'),
      text('verify.column.windows'),
      text('verify.column.count'),
      ...(hasNote ? [text(verdict === 'moved' ? 'verify.column.to' : 'verify.column.reason')] : []),
    ],
    rows: [...pages].map(([source, stated]) => [
      link(source),
      namesOf(stated, text),
      String(stated.length),
      ...(hasNote ? [noteOf(stated, text)] : []),
    ]),
    naming: 1,
    narrow: [2],
  };
}

const SHOWN_NAMES = 3;

function namesOf(rows: readonly Checked[], text: Say): string {
  const names = [...new Set(rows.map(({ name, number }) => `${name} ${number}`))];
  const more = names.length - SHOWN_NAMES;
  const shown = names.slice(0, SHOWN_NAMES).join('\n');
  return more > 0 ? `${shown}\n${text('verify.names.more', { count: more })}` : shown;
}

function noteOf([row]: readonly Checked[], text: Say): Content {
  if (row?.verdict === 'moved') return link(row.leads[0] ?? '');
  const reason: TextKey = `verify.reason.${row?.reason ?? 'connection'}`;
  return text(reason, { status: row?.status ?? '' });
}

const link = (url: string): Piece => ({ text: shortened(url), href: url });

const LONGEST_SHOWN = 60;
const shortened = (url: string): string =>
  url.length > LONGEST_SHOWN ? `${url.slice(0, LONGEST_SHOWN)}…` : url;
