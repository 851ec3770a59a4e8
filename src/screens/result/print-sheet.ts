import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Centre } from '../../directory/centre.ts';
import { isReachable } from '../../directory/directory.ts';
import { evidenceOf } from '../../directory/evidence.ts';
import { METHOD } from '../../recommend/methods.ts';
import type { Start } from '../../visit/next-step.ts';
import { startIn } from '../../visit/next-step.ts';
import type { ResultView } from '../../visit/view.ts';
import { dateText } from '../../i18n/dates.ts';
import type { Context } from '../../components/context.ts';
import { channelFacts, doubt, unconfirmed } from '../../components/contact-card/contact-card.ts';
import { heading } from '../../components/heading.ts';
import { memoText } from '../../components/memo/memo-text.ts';
import { scriptOf, centreName } from '../../components/names.ts';
import { opensAgain, title } from './title.ts';

/** How many national lines a sheet without a centre has. */
const LINES = 2;

/**
 * The printed sheet: the contact in large letters, and the memo. Its heading is neutral, since others may see
 * the sheet. It is in the DOM of every result and shown in print only, since nothing can be drawn while a
 * browser is printing. It has text and no links.
 */
export function paper(context: Context, view: ResultView): TemplateResult {
  const { t } = context;
  return html`<div class="paper" part="paper">
    <div part="print-heading" class="print-heading">${heading(view.headingLevel, 1, t('memo.paper'))}</div>
    <p>${title(context, view)}${opensAgain(context, view)}</p>
    ${whereTo(context, view)}
    <p class="words copy" .textContent=${live(memoText(t.plain, view))}></p>
  </div>`;
}

/**
 * The contact of the button; otherwise the best other one, the centre itself, or national lines: a sheet
 * always has one.
 */
function whereTo(context: Context, view: ResultView): unknown {
  const {
    step: { action, second, others },
    headingLevel,
    centre,
    lines,
  } = view;
  const start = startIn(action) ?? second ?? others[0];
  if (action?.kind === 'line') {
    // Somebody who can't phone takes the number along for a person who calls on their behalf.
    const phone = others.find(({ method }) => method === 'phone');
    return html`${lineWords(headingLevel, [action.line])}${
      phone
        ? html`<p>${context.t('bridge.title')}</p>
            ${card(context, phone.centre, phone, view)}`
        : nothing
    }`;
  }
  if (start) return card(context, start.centre, start, view);
  if (centre) return card(context, centre, null, view);
  return lineWords(headingLevel, lines.slice(0, LINES));
}

const lineWords = (level: number, lines: ResultView['lines']): unknown =>
  lines.map(
    ({ name, numbers, website }) =>
      html`<div class="to" lang="ja">
        ${heading(level, 2, name)}
        <p class="large" translate="no">${numbers[0]?.tel ?? website}</p>
      </div>`,
  );

/**
 * As on the screen, without links: an unconfirmed contact has no number here either, and an old one is marked
 * as such.
 */
function card(
  context: Context,
  centre: Centre,
  start: Start | null,
  { headingLevel, places: { nationalList } }: ResultView,
): TemplateResult {
  const { t } = context;
  const reachable = start && isReachable(start.press) ? start.press : null;
  const checked = reachable && evidenceOf(centre, reachable).checked;
  const number =
    reachable?.tel ??
    (reachable && METHOD[reachable.method].place ? centre.channels.find(({ tel }) => tel)?.tel : undefined);
  return html`<div class="to">
    ${heading(headingLevel, 2, centreName(t, centre))}
    ${centre.status ? html`<p>${t('contact.temporarily-closed')}</p>` : nothing}
    ${centre.alert ? html`<p lang=${scriptOf(centre.alert)}>${centre.alert}</p>` : nothing}
    ${start && reachable ? (start.freshness === 'fresh' ? nothing : html`<p>${doubt(context, { ...start, channel: reachable })}</p>`) : html`<p>${unconfirmed(context, centre)}</p>`}
    ${number ? html`<p class="large" translate="no">${number}</p>` : nothing}
    ${reachable?.url ? html`<p translate="no">${reachable.url.replace('mailto:', '')}</p>` : nothing}
    ${reachable ? channelFacts(context, reachable) : nothing}
    ${reachable?.reservation ? html`<p>${t(`contact.reservation.${reachable.reservation}`)}</p>` : nothing}
    ${centre.website || !reachable ? html`<p>${centre.website ?? nationalList}</p>` : nothing}
    ${checked ? html`<p>${t('contact.checked', { date: dateText(t, checked) })}</p>` : nothing}
  </div>`;
}
