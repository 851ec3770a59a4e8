import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { nearestLevel } from '../../directory/directory.ts';
import type { MethodView, ResultView } from '../../visit/view.ts';
import type { TextKey } from '../../i18n/translate.ts';
import { dateText } from '../../i18n/dates.ts';
import type { Context } from '../../components/context.ts';
import { bridge, elsewhere } from './bridge.ts';
import { heading, screenTitle } from '../../components/heading.ts';
import { lines } from '../../components/hotline.ts';
import { icon } from '../../components/icon.ts';
import { memo } from '../../components/memo/memo.ts';
import { contactsOf, foldedMethod, methodBody, secondMethod } from './method.ts';
import { paper } from './print-sheet.ts';
import { places } from '../../components/places.ts';
import { supports } from './supports.ts';
import { whatHappens } from '../../components/what-happens.ts';
import { gateNotes, notNow, notYet } from './not-now.ts';

/** What fits and why, and the contact for it; then what else there is, folded. One thing is to stand out: the first. */
export function result(view: ResultView, context: Context): TemplateResult {
  const { t, send } = context;
  const level = view.headingLevel;
  const [first, second, ...rest] = view.methods;
  // Without a wish, or with no wish to decide, no method stands out.
  const folded = view.outcome !== 'recommended';
  const name = first ? t(`method.${first.method}`) : '';
  return html`<div part="result" class="result" data-outcome=${view.outcome}>
    ${screenTitle(level, view.outcome === 'recommended' ? t('result.title.recommended', { method: name }) : t(`result.title.${view.outcome}`))}
    ${gateNotes(context, view)}
    ${view.outcome === 'no-preference' ? html`<p class="lead">${t('result.no-preference.lead')}</p>` : nothing}
    ${view.outcome === 'not-now' ? notNow(context, view) : nothing}
    ${folded || !first ? view.methods.map((method) => foldedMethod(context, view, method, level + 1)) : html`
      ${firstMethod(context, view, first)}
      ${second && !second.barred ? secondMethod(context, view, first, second) : nothing}
      ${counterfactual(context, view)}`}
    ${supports(context, view)}
    ${memo(context, view, folded)}
    ${folded ? nothing : html`<section part="alternatives">
      ${heading(level, 1, t('result.others'))}
      ${(second?.barred ? [second, ...rest] : rest).map((method) => foldedMethod(context, view, method, level + 2))}
    </section>`}
    ${nearestLevel(view.places.levels) ? nothing : places(context, view.places, level + 1)}
    <details part="lines" ?open=${view.closedNow}><summary>${t('result.lines')}</summary>
      ${lines(context, view.lines)}</details>
    ${notYet(context, view)}
    <div class="actions">
      ${view.canGoOn ? html`<button type="button" class="secondary" part="go-on" @click=${() => send({ type: 'go-on' })}>${t('action.more-questions')}</button>` : nothing}
      <button type="button" class="secondary" part="show-answers" @click=${() => send({ type: 'open', side: 'answers' })}>${t('action.answers')}</button>
      <button type="button" class="text" part="back" @click=${() => send({ type: 'back' })}>${t('action.back')}</button>
    </div>
    <p class="small">${t('result.disclaimer')}</p>
    <p class="small">${t('result.rules', { version: context.rules.version, date: dateText(t, context.rules.date) })}</p>
    ${paper(context, view)}
  </div>`;
}

function firstMethod(context: Context, view: ResultView, first: MethodView): TemplateResult {
  const { t } = context;
  const level = view.headingLevel + 1;
  const missing = view.gates.includes('not-offered');
  const { inHand } = view;
  const instead = missing && inHand && inHand !== first ? inHand : null;
  return html`<section part="method" class="first" data-method=${first.method}>
    ${view.reasons.length > 0 ? html`<div class="reasons">${heading(level, 0, t('result.reasons'))}
      <ul>${view.reasons.map((reason) => html`<li part="reason">${icon('check')}<span>${t.maybe(`reason.${reason}.for`)}</span></li>`)}</ul></div>` : nothing}
    ${missing ? html`<p class="notice">${t(nearestLevel(view.places.levels)?.level === 'local' ? 'result.not-offered' : 'result.not-offered.unsure', { method: t(`method.${first.method}`) })}</p>`
      : methodBody(context, view, first, level)}
    ${missing ? bridge(context, view) : nothing}
    ${instead ? html`
      ${heading(level, 0, t('result.not-offered.instead', { method: t(`method.${instead.method}`) }))}
      <p class="step">${t(`method.${instead.method}.step`)}</p>${contactsOf(context, view, instead, level)}${whatHappens(context, instead.method)}` : nothing}
    ${view.prefectureFirst && nearestLevel(view.places.levels)?.level === 'prefecture' && view.places.levels.filter(({ level: kind }) => kind !== 'host').length > 1 ? html`<p class="small">${t('result.prefecture-first')}</p>` : nothing}
    ${missing ? elsewhere(context, view, first) : nothing}
  </section>`;
}

const counterfactual = ({ t }: Context, { counterfactual: change }: ResultView): TemplateResult | typeof nothing =>
  change
    ? html`<p part="counterfactual" class="small">${t('result.counterfactual', {
        option: t(`option.${change.question}.${change.option}` as TextKey),
        method: t(`method.${change.method}`),
      })}</p>`
    : nothing;
