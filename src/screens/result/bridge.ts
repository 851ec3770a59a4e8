import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { isReachable } from '../../directory/directory.ts';
import type { MethodView, ResultView } from '../../visit/view.ts';
import type { Context } from '../../components/context.ts';
import { heading } from '../../components/heading.ts';
import { lines } from '../../components/hotline.ts';
import { contactsOf } from './method.ts';

/** When the way that fits is not to be had here: who can phone instead, and what to say. */
export function bridge(context: Context, view: ResultView): TemplateResult {
  const { t } = context;
  const level = view.headingLevel + 1;
  const phone = view.methods.find(({ method }) => method === 'phone');
  return html`<section part="bridge" class="bridge">
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

/** Windows elsewhere that do have the way that fits: first those that serve the same person, then the national lines. */
export function elsewhere(context: Context, view: ResultView, first: MethodView): TemplateResult | typeof nothing {
  const { t } = context;
  const level = view.headingLevel + 1;
  const reachable = first.contacts.filter(({ channel }) => isReachable(channel));
  const lacking = first.method === 'phone' ? view.lines.filter(({ text }) => !text) : view.lines.filter(({ text }) => text);
  return html`
    ${reachable.length > 0 ? html`<section part="elsewhere">
      ${heading(level, 0, t('bridge.elsewhere', { method: t(`method.${first.method}`) }))}
      ${contactsOf(context, view, { ...first, contacts: reachable }, level + 1)}</section>` : nothing}
    ${lacking.length > 0 ? html`${heading(level, 0, t(first.method === 'phone' ? 'result.lines' : 'bridge.national'))}${lines(context, lacking)}` : nothing}`;
}
