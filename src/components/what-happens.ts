import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { MethodId } from '../recommend/model.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Context } from './context.ts';

/** What people ask themselves before the first contact, in the order in which it occurs to them. */
export const ROWS = ['first', 'time', 'hears', 'name', 'stop', 'secret', 'cost'] as const;
export type Row = (typeof ROWS)[number];

/**
 * The four steps from looking up the hours to a plan, and what usually happens with one way of making
 * contact.
 */
export const happensFlow = (context: Context, method: MethodId = 'phone'): TemplateResult =>
  html` <ol class="flow">
      ${([1, 2, 3, 4] as const).map((step) => html`<li>${context.t(`about.flow.${step}`)}</li>`)}
    </ol>
    ${happensRows(context, method)}`;

/** General statements only; facts about a particular centre are on its card. */
export const happensRows = ({ t }: Context, method: MethodId, rows: readonly Row[] = ROWS): TemplateResult =>
  html`<dl class="rows">
    ${rows.map(
      (row) =>
        html`<div>
          <dt>${t(`happens.row.${row}`)}</dt>
          ${wordsOf(t, row, method).map((words) => html`<dd>${words}</dd>`)}
        </div>`,
    )}
  </dl>`;

/** A text for the method replaces the one for all methods; for `name` both are shown, since both apply. */
function wordsOf(t: Translate, row: Row, method: MethodId): readonly string[] {
  const own = t.maybe(`happens.${row}.${method}`);
  const all = t.maybe(`happens.${row}`);
  return (row === 'name' || own === undefined ? [all, own] : [own]).filter((words) => words !== undefined);
}
