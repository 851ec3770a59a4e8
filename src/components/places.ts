import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Centre } from '../directory/centre.ts';
import { isReachable, nearestLevel } from '../directory/directory.ts';
import { trust } from '../directory/evidence.ts';
import type { Level } from '../directory/directory.ts';
import type { Places } from '../visit/view.ts';
import type { Context } from './context.ts';
import { areaForm, townForm } from './area-form.ts';
import { centreCard } from './contact-card/contact-card.ts';
import { heading } from './heading.ts';
import { link } from './link.ts';

/**
 * Every centre for the place: the first level open, the others folded; and a form for choosing another place.
 */
export function places(context: Context, view: Places, level: number): TemplateResult {
  const { t } = context;
  // The host's own contacts don't depend on where the person lives: both they and the nearest centre are
  // shown open.
  const open = view.levels.slice(
    0,
    view.levels[0]?.level === 'host' || view.levels[1]?.level === 'host' ? 2 : 1,
  );
  const others = view.levels.slice(open.length);
  const placed = nearestLevel(view.levels) !== undefined;
  return html` ${open.map((shown) => levelBlock(context, view, shown, level))}
    ${placed ? townForm(context, view) : areaForm(context, view)}
    ${
      others.length > 0
        ? html`<details>
            <summary>${t('contacts.more')}</summary>
            ${others.map((other) => levelBlock(context, view, other, level))}
          </details>`
        : nothing
    }
    ${
      placed
        ? html`<details>
            <summary>${t('contacts.area.other')}</summary>
            ${areaForm(context, view)}
          </details>`
        : nothing
    }
    <p>${link(context, { href: view.nationalList, content: t('contacts.list'), channel: 'website' })}</p>`;
}

const levelBlock = (
  context: Context,
  view: Places,
  { level: kind, centres }: Level,
  level: number,
): TemplateResult =>
  html`<div class="level">
    ${heading(level, 0, context.t(`contacts.level.${kind}`))}
    ${centres.map((centre) => card(context, view, centre, level + 1))}
  </div>`;

/** A centre with all channels that can be used; if none is confirmed, the card leads to the official page. */
function card(
  context: Context,
  { today, nationalList }: Places,
  centre: Centre,
  level: number,
): TemplateResult {
  const usable = centre.channels
    .filter(isReachable)
    .map((channel) => ({ centre, channel, freshness: trust(centre, channel, today) }));
  return centreCard(context, centre, usable, level, nationalList);
}
