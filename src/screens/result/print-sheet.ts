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

/** National lines on a sheet without a centre. */
const LINES = 2;

/**
 * One sheet for the bag or the fridge door: where to turn, large, and the memo; its heading says nothing to
 * others. It lies under every result, seen by the printer only, since a browser that is printing lets nothing
 * be drawn any more. It has words and no links.
 */
export function paper(context: Context, view: ResultView): TemplateResult {
  const { t } = context;
  return html`<div class="paper" part="paper">
    <div part="print-heading" class="print-heading">${heading(view.headingLevel, 1, t('memo.paper'))}</div>
    <p>${title(context, view)}${opensAgain(context, view)}</p>
    ${whereTo(context, view)}
    <p class="words copy" .textContent=${live(memoText(t, view))}></p>
  </div>`;
}

/**
 * The contact in hand; else the best other one, the centre itself, or national lines: never a sheet without
 * one.
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
    // Who can't phone themselves takes the number along for somebody who calls for them.
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
 * As on the screen, without anything to press: what is not confirmed has no number here either, and what is
 * old says so.
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
    ${heading(headingLevel, 2, centreName(t, centre.name))}
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
