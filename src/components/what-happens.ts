import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { MethodId } from '../recommend/model.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Context } from './context.ts';

/** What a person wonders about before the first contact, in the order in which it comes up. */
export const ROWS = ['first', 'time', 'hears', 'name', 'stop', 'secret', 'cost'] as const;
export type Row = (typeof ROWS)[number];

/**
 * The four steps from looking up the hours to the plan, and what commonly happens with one way of getting in
 * touch.
 */
export const happensFlow = (context: Context, method: MethodId = 'phone'): TemplateResult =>
  html` <ol class="flow">
      ${([1, 2, 3, 4] as const).map((step) => html`<li>${context.t(`about.flow.${step}`)}</li>`)}
    </ol>
    ${happensRows(context, method)}`;

/** Nothing here is said of one centre: what that one does stands on its card. */
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

/**
 * The method's own words take the place of those for all; with the name they come after them, since both
 * hold.
 */
function wordsOf(t: Translate, row: Row, method: MethodId): readonly string[] {
  const own = t.maybe(`happens.${row}.${method}`);
  const all = t.maybe(`happens.${row}`);
  return (row === 'name' || own === undefined ? [all, own] : [own]).filter((words) => words !== undefined);
}
