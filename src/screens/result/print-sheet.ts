import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Centre, Channel } from '../../directory/centre.ts';
import type { Contact } from '../../directory/directory.ts';
import { isReachable, nearestLevel, trust } from '../../directory/directory.ts';
import type { ResultView } from '../../visit/view.ts';
import { dateText } from '../../i18n/dates.ts';
import type { Context } from '../../components/context.ts';
import { channelFacts, doubt } from '../../components/contact-card/contact-card.ts';
import { heading } from '../../components/heading.ts';
import { memoText } from '../../components/memo/memo-text.ts';
import { scriptOf } from '../../components/lang-of.ts';
import { centreName } from '../../components/centre-name.ts';

/** National lines on a sheet without a centre. */
const LINES = 2;

/**
 * One sheet for the bag or the fridge door: where to turn, large, and the memo; its heading says nothing to others. It lies under every
 * result, seen by the printer only, since a browser that is printing lets nothing be drawn any more. It has words and no links.
 */
export function paper(context: Context, view: ResultView): TemplateResult {
  const { t } = context;
  const { headingLevel: level, outcome, methods: [first] } = view;
  return html`<div class="paper" part="paper">
    <div part="print-heading" class="print-heading">${heading(level, 1, t('memo.paper'))}</div>
    <p>${outcome === 'recommended' && first ? t('result.title.recommended', { method: t(`method.${first.method}`) }) : t(outcome === 'not-now' ? 'result.title.not-now' : 'result.title.no-preference')}</p>
    ${whereTo(context, view)}
    <p class="words copy" .textContent=${live(memoText(t, view))}></p>
  </div>`;
}

/** The contact in hand; else the first that is known for any method, the centre itself, or national lines: never a sheet without one. */
function whereTo(context: Context, view: ResultView): unknown {
  const { inHand, methods, headingLevel, places: { levels, today }, lines } = view;
  const known = [...(inHand ? [inHand] : []), ...methods].find(({ contacts }) => contacts.length > 0);
  const contact = known?.contacts[0];
  if (known && contact) {
    const { t } = context;
    // Another way than the one named above it: by whom, or that it is there instead.
    const instead = known.barred && known.method === 'phone' ? t('bridge.phone') : t('result.not-offered.instead', { method: t(`method.${known.method}`) });
    return html`${view.outcome === 'recommended' && known !== methods[0] ? html`<p>${instead}</p>` : nothing}${card(context, contact.centre, contact.channel, contact.freshness, view)}`;
  }
  const centre = nearestLevel(levels)?.centres[0];
  if (centre) return card(context, centre, null, trust(centre, today), view);
  return lines.slice(0, LINES).map(({ name, numbers, website }) => html`<div class="to" lang="ja">
    ${heading(headingLevel, 2, name)}<p class="large" translate="no">${numbers[0]?.tel ?? website}</p></div>`);
}

/** As on the screen, without anything to press: what is not confirmed has no number here either, and what is old says so. */
function card(context: Context, centre: Centre, channel: Channel | null, freshness: Contact['freshness'], { headingLevel, places: { nationalList } }: ResultView): TemplateResult {
  const { t } = context;
  const reachable = channel && isReachable(channel) ? channel : null;
  const number = reachable?.tel ?? (reachable?.method === 'in-person' ? centre.channels.find(({ tel }) => tel)?.tel : undefined);
  return html`<div class="to">
    ${heading(headingLevel, 2, centreName(t, centre.name))}
    ${centre.status ? html`<p>${t('contact.temporarily-closed')}</p>` : nothing}
    ${centre.alert ? html`<p lang=${scriptOf(centre.alert)}>${centre.alert}</p>` : nothing}
    ${reachable && freshness === 'fresh' ? nothing : html`<p>${doubt(context, centre, reachable !== null, freshness)}</p>`}
    ${number ? html`<p class="large" translate="no">${number}</p>` : nothing}
    ${reachable?.url ? html`<p translate="no">${reachable.url.replace('mailto:', '')}</p>` : nothing}
    ${reachable ? channelFacts(context, reachable) : nothing}
    ${reachable?.reservation ? html`<p>${t(`contact.reservation.${reachable.reservation}`)}</p>` : nothing}
    ${centre.website || !reachable ? html`<p>${centre.website ?? nationalList}</p>` : nothing}
    ${reachable && centre.checked ? html`<p>${t('contact.checked', { date: dateText(t, centre.checked) })}</p>` : nothing}
  </div>`;
}
