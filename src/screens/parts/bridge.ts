import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { ResultView } from '../../core/view.ts';
import type { Context } from '../context.ts';
import { heading } from './heading.ts';
import { lines } from './hotline.ts';
import { contactsOf } from './method.ts';

/** When the way that fits is not to be had here: who can phone instead, what to say, and who needs no voice. */
export function bridge(context: Context, view: ResultView): TemplateResult {
  const { t } = context;
  const level = view.headingLevel + 1;
  const phone = view.methods.find(({ method }) => method === 'phone');
  const text = view.lines.filter((line) => line.text);
  return html`<section part="bridge" class="bridge">
    ${text.length > 0 ? html`${heading(level, 0, t('bridge.national'))}${lines(context, text)}` : nothing}
    ${heading(level, 0, t('bridge.title'))}
    <ul class="dots">
      <li>${t('bridge.proxy')}</li>
      <li>${t('bridge.note')}</li>
      <li>${t('bridge.page')}</li>
    </ul>
    <p>${t('bridge.say')}</p>
    <blockquote><p>${t('bridge.say.1')}</p><p>${t('bridge.say.2')}</p><p>${t('bridge.say.3')}</p></blockquote>
    ${phone?.barred && phone.contacts.length > 0 ? html`<p>${t('bridge.phone')}</p>${contactsOf(context, view, phone, level + 1)}` : nothing}
  </section>`;
}
