import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Centre, Channel, HoursFor } from '../../directory/centre.ts';
import type { Contact } from '../../directory/directory.ts';
import type { Evidence } from '../../directory/evidence.ts';
import { evidenceOf } from '../../directory/evidence.ts';
import { METHOD } from '../../recommend/methods.ts';
import type { Start } from '../../visit/next-step.ts';
import { isReachable } from '../../directory/directory.ts';
import { dateText } from '../../i18n/dates.ts';
import { inARow } from '../../i18n/sentences.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Context } from '../context.ts';
import { channelLink, channelLinks } from './channel-links.ts';
import { heading } from '../heading.ts';
import { hoursText } from './hours-text.ts';
import { link } from '../link.ts';
import { openingNote } from './opening-note.ts';
import { provenance } from './provenance.ts';
import { qrButton, qrCode, wayOf } from '../qr.ts';
import { reminder } from './reminder.ts';
import { report } from './report.ts';
import { scriptOf, centreName, whose } from '../names.ts';

/** The card of a centre with one contact. */
export const contactCard = (
  context: Context,
  contact: Contact,
  level: number,
  listUrl: string,
): TemplateResult => centreCard(context, contact.centre, [contact], level, listUrl);

/**
 * The card of a centre with its contacts. A contact that is old or undated is marked as such and has the
 * official page below it; an unconfirmed one has no number, but says where to look it up.
 */
export function centreCard(
  context: Context,
  centre: Centre,
  contacts: readonly Contact[],
  level: number,
  listUrl: string,
): TemplateResult {
  const { t } = context;
  const channels = contacts.map(({ channel }) => channel);
  const reachable = contacts.filter(({ channel }) => isReachable(channel));
  // Contacts of one centre can differ in age and source; if they don't, both are shown once.
  const isShared = new Set(reachable.map((contact) => JSON.stringify(stated(contact)))).size === 1;
  const shared = isShared ? reachable[0] : undefined;
  const page = centre.website
    ? html`<p>
        ${link(context, { href: centre.website, content: html`${t('contact.website')}${whose(t, centre.name)}`, look: 'secondary', channel: 'website' })}
      </p>`
    : nothing;
  const list = html`<p>
    ${link(context, { href: listUrl, content: t('contacts.list'), look: 'secondary', channel: 'website' })}
  </p>`;
  return html`<div part="contact" class="card">
    ${heading(level, 0, centreName(t, centre))} ${centreKind(context, centre)} ${centreAlert(context, centre)}
    ${
      reachable.length === 0
        ? html`<p class="notice">${unconfirmed(context, centre)}</p>
            ${centre.website ? page : list}`
        : nothing
    }
    ${contacts.map((contact, index) =>
      channelBlock(
        context,
        contact,
        channels.slice(0, index),
        isShared ? nothing : standing(context, contact),
      ),
    )}
    ${centre.kind === 'office' && reachable.length > 0 ? html`<p>${t('sentence.office')}</p>` : nothing}
    ${terms(context, centre)} ${shared ? doubtLine(context, shared) : nothing}
    ${reachable.length > 0 ? page : nothing} ${shared ? provenance(context, stated(shared)) : nothing}
    ${report(context, centre, reachable[0]?.channel ?? null)}
  </div>`;
}

const stated = ({ centre, channel }: Contact): Evidence => evidenceOf(centre, channel);

/** The age of a contact, and the pages that state it. */
const standing = (context: Context, contact: Contact): unknown =>
  isReachable(contact.channel)
    ? html`${doubtLine(context, contact)}${provenance(context, stated(contact))}`
    : nothing;

const doubtLine = (context: Context, contact: Contact): TemplateResult | typeof nothing =>
  contact.freshness === 'fresh' ? nothing : html`<p class="small">${doubt(context, contact)}</p>`;

/** What the entry is, if it is no centre for hikikomori, so that nobody expects one there. */
export const centreKind = ({ t }: Context, { kind }: Centre): TemplateResult | typeof nothing =>
  kind ? html`<p class="small">${t(`contact.kind.${kind}`)}</p>` : nothing;

/** Something everybody has to know before they come or call. */
export const centreAlert = ({ t }: Context, { status, alert }: Centre): TemplateResult | typeof nothing =>
  status || alert
    ? html`<p class="notice" part="alert">
        ${status ? t('contact.temporarily-closed') : nothing}
        ${alert ? html`<span lang=${scriptOf(alert)}>${alert}</span>` : nothing}
      </p>`
    : nothing;

/**
 * All details of the centre on the result's card, folded below its button: where, for whom and when, what to
 * take along, and the source pages.
 * @param start what the button does; undefined: no contact of the centre is confirmed
 */
export function centreDetails(
  context: Context,
  centre: Centre,
  start: Start | undefined,
  level: number,
): TemplateResult {
  const { t } = context;
  const shown = start ? [...new Set([start.press, start.channel])].filter(isReachable) : [];
  return html`<details part="details">
    <summary>
      <span>${t('contact.details')} <small>${t('contact.details.note')}</small></span>
    </summary>
    ${shown.map(
      (channel, index) =>
        html`<div class="channel" data-channel=${channel.method}>
          ${shown.length > 1 ? heading(level, 0, t(`method.${channel.method}`)) : nothing}
          ${channelFacts(context, channel)} ${takeAlong(context, centre, channel, shown.slice(0, index))}
        </div>`,
    )}
    ${terms(context, centre)}
    ${centre.website ? html`<p>${link(context, { href: centre.website, content: html`${t('contact.website')}${whose(t, centre.name)}`, channel: 'website' })}</p>` : nothing}
    ${provenance(context, shown[0] ? evidenceOf(centre, shown[0]) : centre)}
    ${report(context, centre, shown[0] ?? null)}
  </details>`;
}

/** The links of a channel, and where, for whom and when. */
const channelBlock = (
  context: Context,
  { centre, channel, freshness }: Contact,
  above: readonly Channel[],
  below: unknown,
): TemplateResult => {
  const { t } = context;
  return html`<div class="channel" data-channel=${channel.method}>
    ${channelLinks(context, channel, centre.name)}
    ${centre.status || !METHOD[channel.method].timed || METHOD[channel.method].place || !isReachable(channel) ? nothing : openingNote(context, channel, freshness === 'fresh', centre)}
    ${METHOD[channel.method].place ? booking(context, centre) : nothing}
    ${isReachable(channel) ? channelFacts(context, channel) : nothing}
    ${channel.reservation ? html`<p>${t(`contact.reservation.${channel.reservation}`)}</p>` : nothing}
    ${isReachable(channel) ? takeAlong(context, centre, channel, above) : nothing} ${below}
  </div>`;
};

/** Where, for whom and when. */
export const channelFacts = (context: Context, channel: Channel): TemplateResult => {
  const { t } = context;
  return html`<dl>
    ${
      channel.address
        ? html`<div>
            <dt>${t('contact.address')}</dt>
            <dd lang="ja" translate="no">${channel.address}</dd>
          </div>`
        : nothing
    }
    ${
      channel.audience
        ? html`<div>
            <dt>${t('contact.audience')}</dt>
            <dd lang="ja">${channel.audience}</dd>
          </div>`
        : nothing
    }
    ${
      !METHOD[channel.method].timed && !channel.hours
        ? nothing
        : html`<div>
            <dt>${t('contact.hours')}</dt>
            <dd translate="no">${hoursText(t, channel)}</dd>
          </div>`
    }
    ${(channel.hoursFor ?? []).map(
      (hours) =>
        html`<div>
          <dt lang=${hours.label ? scriptOf(hours.label) : nothing}>
            ${hours.label ?? condition(context, hours)}
          </dt>
          <dd translate="no">${hoursText(t, hours)}</dd>
        </div>`,
    )}
  </dl>`;
};

/** A calendar entry and a QR code, as unobtrusive buttons below what matters now. */
function takeAlong(
  context: Context,
  centre: Centre,
  channel: Channel,
  above: readonly Channel[],
): TemplateResult | typeof nothing {
  const note = centre.status ? nothing : reminder(context, centre, channel, above);
  const way = wayOf(channel, centre.id);
  if (note === nothing && !way) return nothing;
  return html`<div class="along">${note}${way ? qrButton(context, way) : nothing}</div>
    ${way ? qrCode(context, way) : nothing}`;
}

/** Who may use the centre, and what it costs, if known. */
function terms(
  { t }: Context,
  { eligibility, cost, minimumAge, maximumAge }: Centre,
): TemplateResult | typeof nothing {
  const rows = [
    [t('contact.eligibility'), eligibility],
    [t('contact.ages'), ages(t, { minimumAge, maximumAge })],
    [t('contact.cost'), cost],
  ] as const;
  const known = rows.filter(([, words]) => words);
  return known.length === 0
    ? nothing
    : html`<dl>
        ${known.map(
          ([name, words = '']) =>
            html`<div>
              <dt>${name}</dt>
              <dd lang=${scriptOf(words)}>${words}</dd>
            </div>`,
        )}
      </dl>`;
}

const ages = (
  t: Translate,
  {
    minimumAge: from,
    maximumAge: to,
  }: { readonly minimumAge?: number | undefined; readonly maximumAge?: number | undefined },
): string => {
  if (from !== undefined && to !== undefined) return t('contact.hours.for.age', { from, to });
  if (from !== undefined) return t('contact.hours.for.age.from', { from });
  return to === undefined ? '' : t('contact.hours.for.age.to', { to });
};

const condition = ({ t }: Context, hours: HoursFor): string =>
  (hours.condition === 'age' ? ages(t, hours) : '') ||
  t(`contact.hours.for.${hours.condition === 'age' ? 'other' : hours.condition}`);

/** Most visits begin with a call, so the card of a place that one visits has the number as well. */
const booking = (context: Context, { channels }: Centre): unknown =>
  channels
    .filter(({ tel }) => tel)
    .slice(0, 1)
    .map((channel) => html`<p>${channelLink(context, channel, '', { look: 'secondary', books: true })}</p>`);

/** Says that no contact is confirmed, and where to look one up. */
export const unconfirmed = ({ t }: Context, { website }: Centre): string =>
  inARow([t('contact.not-confirmed'), t(website ? 'contact.see-page' : 'contact.see-list')]);

/** Why a contact that is not fresh should be checked. */
export function doubt({ t }: Context, { centre, channel, freshness }: Contact): string {
  const { checked } = evidenceOf(centre, channel);
  return checked && freshness !== 'undated'
    ? t('contact.old', { date: dateText(t, checked) })
    : t('contact.undated');
}
