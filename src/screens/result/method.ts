import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { MethodView, ResultView } from '../../visit/view.ts';
import type { Context } from '../../components/context.ts';
import { contactCard } from '../../components/contact-card/contact-card.ts';
import { heading } from '../../components/heading.ts';
import { icon } from '../../components/icon.ts';
import { whatHappens } from '../../components/what-happens.ts';

/** What a method is like, how the first contact goes, and the contacts for it. */
export const methodBody = (context: Context, view: ResultView, method: MethodView, level: number): TemplateResult => {
  const { t } = context;
  return html`
    <p>${t(`method.${method.method}.lead`)}</p>
    <p class="step">${t(`method.${method.method}.step`)}</p>
    ${contactsOf(context, view, method, level)}
    ${whatHappens(context, method.method)}`;
};

/** The contacts for one method; the nearest first, further ones folded. */
export function contactsOf(context: Context, view: ResultView, method: MethodView, level: number): unknown {
  const [first, ...others] = method.contacts;
  const card = (contact: MethodView['contacts'][number]): TemplateResult => contactCard(context, contact, level, view.places.nationalList);
  if (!first) return nothing;
  return html`${card(first)}${others.length > 0 ? html`<details><summary>${context.t('contacts.more')}</summary>${others.map(card)}</details>` : nothing}`;
}

/** A method that is folded away, with what spoke for or against it. */
export function foldedMethod(context: Context, view: ResultView, method: MethodView, level: number): TemplateResult {
  const { t } = context;
  const against = method.against[0];
  return html`<details part="method" data-method=${method.method}>
    <summary>${icon(method.method)}<span>${t(`method.${method.method}`)}</span></summary>
    ${method.barred ? html`<p class="notice">${t('result.barred')}${against ? html`(${t.maybe(`reason.${against}.against`)})` : nothing}</p>` : nothing}
    ${methodBody(context, view, method, level)}
    ${method.contacts.length === 0 ? html`<p>${t('contact.none')}</p>` : nothing}
  </details>`;
}

/** The second method, open to the eye, its contact folded. */
export function secondMethod(context: Context, view: ResultView, first: MethodView, method: MethodView): TemplateResult {
  const { t } = context;
  const level = view.headingLevel + 1;
  const name = t(`method.${method.method}`);
  return html`<section part="method" class="second" data-method=${method.method}>
    ${heading(level, 0, t('result.second', { method: name }))}
    <p>${whySecond(context, view, first, method)}</p>
    <details><summary>${icon(method.method)}<span>${name}</span></summary>${methodBody(context, view, method, level + 1)}
      ${method.contacts.length === 0 ? html`<p>${t('contact.none')}</p>` : nothing}</details>
  </section>`;
}

/** What spoke against it; else, honestly, that less spoke for it, or that it is a tie. */
function whySecond({ t }: Context, { against }: ResultView, first: MethodView, second: MethodView): string {
  if (against) return t('result.second.against', { reason: t.maybe(`reason.${against}.against`) ?? '' });
  return t(first.points === second.points ? 'result.second.tie' : 'result.second.less', { method: t(`method.${first.method}`) });
}
