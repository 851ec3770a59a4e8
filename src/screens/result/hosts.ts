import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Centre } from '../../directory/centre.ts';
import { isReachable } from '../../directory/directory.ts';
import { isBarred } from '../../visit/next-step.ts';
import type { ResultView } from '../../visit/view.ts';
import { centreName, scriptOf } from '../../components/names.ts';
import { channelLink } from '../../components/contact-card/channel-links.ts';
import type { Context } from '../../components/context.ts';
import { link } from '../../components/link.ts';
import { original } from '../../components/original.ts';

/** More would push down what follows; the contacts screen shows all. */
const SHOWN = 2;

/**
 * The host page's own contacts, such as a school counsellor, in addition to the centre. If there are none,
 * the young are told that a school has somebody.
 */
export function hosts(
  context: Context,
  { places: { levels }, centre: carded, methods, gates, who }: ResultView,
): TemplateResult | typeof nothing {
  const { t } = context;
  const isAllBarred = (centre: Centre): boolean =>
    centre.channels.every(({ method }) => isBarred(methods, method));
  const people = levels.filter(({ level }) => level === 'host').flatMap(({ centres }) => centres);
  const isYoung = gates.includes('minor') && who !== 'supporter';
  if (people.length === 0 && isYoung)
    return html`<p class="small" part="hosts">${t('gate.minor')}</p>
      ${original(context, ['gate.minor'])}`;
  const all = people.filter((centre) => centre !== carded);
  const shown = [...all].sort((a, b) => Number(isAllBarred(a)) - Number(isAllBarred(b))).slice(0, SHOWN);
  if (shown.length === 0) return nothing;
  return html`<div part="hosts" class="now">
    <p>${t('contacts.level.host')}</p>
    ${shown.map(
      (centre) =>
        html`<div part="contact">
          <p class="name">
            ${centreName(t, centre)}${centre.eligibility ? html` <small lang=${scriptOf(centre.eligibility)}>${centre.eligibility}</small>` : nothing}
          </p>
          ${way(context, centre, methods)}
        </div>`,
    )}
    ${all.length > SHOWN ? html`<button type="button" class="text" part="show-contacts" @click=${() => context.send({ type: 'open', side: 'contacts' })}>${t('action.contacts-all')}</button>` : nothing}
  </div>`;
}

/**
 * One contact that is not barred; otherwise the page; otherwise the number as a plain link, for somebody who
 * calls on the person's behalf.
 */
function way(context: Context, centre: Centre, methods: ResultView['methods']): unknown {
  const channel = centre.channels.find(
    (one) => isReachable(one) && (one.tel ?? one.url) && !isBarred(methods, one.method),
  );
  if (channel) return channelLink(context, channel, centre.name, { look: 'secondary' });
  if (centre.website)
    return link(context, {
      href: centre.website,
      content: context.t('contact.website'),
      look: 'secondary',
      channel: 'website',
    });
  const last = centre.channels.find(({ tel }) => tel);
  return last ? channelLink(context, last, centre.name, { look: 'text' }) : nothing;
}
