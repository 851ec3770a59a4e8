import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { ResultView } from '../../visit/view.ts';
import type { Context } from '../../components/context.ts';
import { telLink } from '../../components/link.ts';
import { centreName } from '../../components/names.ts';

/**
 * If phoning is hard: somebody else makes the first call, with three lines to say. The number is a plain
 * link.
 */
export function bridge(context: Context, view: ResultView): TemplateResult {
  const { t } = context;
  const phone = view.methods
    .find(({ method }) => method === 'phone')
    ?.contacts.find(({ channel, centre }) => channel.tel && !centre.status);
  return html`<details part="bridge" class="bridge">
    <summary>
      <span>${t('bridge.title')} <small>${t('bridge.title.note')}</small></span>
    </summary>
    <p>${t('bridge.proxy')}</p>
    <blockquote>
      <p>${t('bridge.say.1')}</p>
      <p>${t('bridge.say.2')}</p>
      <p>${t('bridge.say.3')}</p>
    </blockquote>
    ${phone?.channel.tel ? html`<p>${centreName(t, phone.centre)} ${telLink(context, phone.channel.tel, { channel: 'phone', content: html`<span translate="no">${phone.channel.tel}</span>` })}</p>` : nothing}
    <p>${t('bridge.note')}</p>
  </details>`;
}
