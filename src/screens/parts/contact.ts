import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Contact } from '../../core/directory.ts';
import { isReachable } from '../../core/directory.ts';
import { telUrl } from '../../core/links.ts';
import { dateText } from '../../i18n/dates.ts';
import type { Context } from '../context.ts';
import { channelLinks } from './channel.ts';
import { heading } from './heading.ts';
import { hoursText } from './hours.ts';
import { icon } from './icon.ts';
import { link } from './link.ts';
import { provenance } from './provenance.ts';
import { scriptOf } from './script.ts';

/**
 * One way of reaching one centre. A contact that is old or undated says so and puts the official page first;
 * one that is not confirmed shows no number at all, but where to look it up.
 */
export function contactCard(context: Context, contact: Contact, level: number, listUrl: string): TemplateResult {
  const { t } = context;
  const { centre, channel, freshness } = contact;
  const reachable = isReachable(channel);
  const doubtful = !reachable || freshness !== 'fresh';
  const page = centre.website ? html`<p>${link(context, { href: centre.website, content: t('contact.website'), look: 'secondary', channel: 'website' })}</p>` : nothing;
  const list = html`<p>${link(context, { href: listUrl, content: t('contacts.list'), look: 'secondary', channel: 'website' })}</p>`;
  return html`<div part="contact" class="card" data-channel=${channel.method}>
    ${heading(level, 0, html`<span lang=${scriptOf(centre.name)}>${centre.name || t('contact.unnamed')}</span>`)}
    ${doubtful ? html`<p class="notice">${doubt(context, contact)}</p>${centre.website ? page : reachable ? nothing : list}` : nothing}
    ${reachable ? channelLinks(context, channel) : nothing}
    ${channel.method === 'in-person' ? booking(context, centre) : nothing}
    ${reachable ? html`<dl>
      ${channel.address ? html`<div><dt>${t('contact.address')}</dt><dd lang="ja">${channel.address}</dd></div>` : nothing}
      ${channel.audience ? html`<div><dt>${t('contact.audience')}</dt><dd lang="ja">${channel.audience}</dd></div>` : nothing}
      <div><dt>${t('contact.hours')}</dt><dd>${hoursText(t, channel)}</dd></div>
    </dl>` : nothing}
    ${channel.reservation ? html`<p>${t(`contact.reservation.${channel.reservation}`)}</p>` : nothing}
    ${doubtful ? nothing : page}
    ${provenance(context, centre)}
  </div>`;
}

/** A visit begins with a call in most places, so the number stands on the card of the desk as well. */
const booking = (context: Context, { channels }: Contact['centre']): unknown =>
  channels.filter(({ tel }) => tel).slice(0, 1).map(({ tel = '' }) => html`<p>${link(context, {
    href: telUrl(tel), look: 'secondary', channel: 'phone',
    content: html`${icon('phone')}<span>${context.t('contact.book')} ${tel}</span>`,
  })}</p>`);

function doubt({ t }: Context, { centre, channel, freshness }: Contact): string {
  if (!isReachable(channel)) return `${t('contact.not-confirmed')}${t(centre.website ? 'contact.see-page' : 'contact.see-list')}`;
  const { checked } = centre;
  if (freshness === 'undated' || !checked) return t(centre.website ? 'contact.undated' : 'contact.undated.no-page');
  return t(centre.website ? 'contact.old' : 'contact.old.no-page', { date: dateText(t.language, checked) });
}
