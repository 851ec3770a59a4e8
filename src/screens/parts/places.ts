import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Centre } from '../../core/centre.ts';
import { isReachable, trust } from '../../core/directory.ts';
import type { Level } from '../../core/directory.ts';
import type { Places } from '../../core/view.ts';
import type { Context } from '../context.ts';
import { areaForm } from './area-form.ts';
import { contactCard } from './contact.ts';
import { heading } from './heading.ts';
import { link } from './link.ts';

/** Every centre that serves the place, the first level open, the others folded; and the way to another place. */
export function places(context: Context, view: Places, level: number): TemplateResult {
  const { t } = context;
  const [first, ...others] = view.levels;
  return html`
    ${first ? levelBlock(context, view, first, level) : areaForm(context, view)}
    ${others.length > 0 ? html`<details><summary>${t('contacts.more')}</summary>${others.map((other) => levelBlock(context, view, other, level))}</details>` : nothing}
    ${first ? html`<details><summary>${t('contacts.area.other')}</summary>${areaForm(context, view)}</details>` : nothing}
    <p>${link(context, { href: view.nationalList, content: t('contacts.list'), channel: 'website' })}</p>`;
}

const levelBlock = (context: Context, view: Places, { level: kind, centres }: Level, level: number): TemplateResult => html`<div class="level">
  ${heading(level, 0, context.t(`contacts.level.${kind}`))}
  ${centres.map((centre) => centreCards(context, view, centre, level + 1))}
</div>`;

/** A card for each channel that can be used; one card that leads to the official page when none is confirmed. */
function centreCards(context: Context, { today, nationalList }: Places, centre: Centre, level: number): unknown {
  const usable = centre.channels.filter(isReachable);
  const channels = usable.length > 0 ? usable : [centre.channels[0] ?? { method: 'phone' as const }];
  return channels.map((channel) => contactCard(context, { centre, channel, freshness: trust(centre, today) }, level, nationalList));
}
