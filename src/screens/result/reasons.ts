import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { nearestLevel } from '../../directory/directory.ts';
import type { Reason, ResultView } from '../../visit/view.ts';
import type { TextKey } from '../../i18n/translate.ts';
import type { Context } from '../../components/context.ts';
import { icon } from '../../components/icon.ts';
import { methodName } from '../../components/names.ts';

/** How many answers the line below the heading names. */
const NAMED = 2;

/**
 * One line of reasons: that the best method is not available; otherwise the person's own answers; a general
 * reason only if there are none.
 */
export function reasonLine({ t }: Context, view: ResultView): TemplateResult | typeof nothing {
  const {
    step,
    methods: [wish],
    reasons: all,
  } = view;
  const { state } = step;
  const line = (words: string): TemplateResult => html`<p class="why" part="why">${words}</p>`;
  if (wish && (state === 'ask-by-phone' || state === 'voiceless')) {
    return line(
      t(wish.offered === false ? 'result.why.missing' : 'result.why.unknown', {
        method: methodName(t, wish.method),
      }),
    );
  }
  if (state === 'not-now') return line(t('result.not-now.lead'));
  if (state === 'no-preference')
    return step.action?.kind === 'start' ? line(t('result.no-preference.lead')) : nothing;
  const own = all.filter(({ general }) => !general).slice(0, NAMED);
  if (own.length > 0)
    return line(
      t('result.why.answers', {
        answers: own.map((reason) => t('quote', { text: reasonText(t, reason) })).join(''),
      }),
    );
  const [general] = all;
  return general && wish
    ? line(t('result.why.general', { reason: reasonText(t, general, wish.method) }))
    : nothing;
}

/** The reason's own text, for this method or for all; otherwise the answer's text. */
function reasonText(t: Context['t'], { id, question, option }: Reason, method = ''): string {
  return (
    t.maybe(`reason.${id}.${method}`) ??
    t.maybe(`reason.${id}`) ??
    t(`option.${question}.${option}` as TextKey)
  );
}

/** Whether the prefecture's centre is shown before another one. The host's own contacts don't count. */
const isPrefectureFirst = ({ places: { levels } }: ResultView): boolean =>
  nearestLevel(levels)?.level === 'prefecture' && levels.filter(({ level }) => level !== 'host').length > 1;

/**
 * Folded: the answers for the method, the one against the second, the one that would have changed the result,
 * and a disclaimer.
 */
export function reasons(context: Context, view: ResultView): TemplateResult | typeof nothing {
  const { t } = context;
  const {
    methods: [wish, second],
    against,
    counterfactual,
    outcome,
  } = view;
  if (outcome === 'no-preference' || !wish) return nothing;
  return html`<details part="reasons" class="reasons">
    <summary>${t('result.reasons')}</summary>
    ${
      view.reasons.length > 0
        ? html`<p>${t('result.reasons.lead', { method: methodName(t, wish.method) })}</p>
            <ul>
              ${view.reasons.map((reason) => html`<li part="reason">${icon('check')}<span>${reasonText(t, reason, wish.method)}</span></li>`)}
            </ul>`
        : nothing
    }
    ${against && second ? html`<p>${t('result.reasons.against', { method: methodName(t, second.method), reason: reasonText(t, against) })}</p>` : nothing}
    ${
      counterfactual
        ? html`<p part="counterfactual">
            ${t('result.counterfactual', {
              option: t(`option.${counterfactual.question}.${counterfactual.option}` as TextKey),
              method: methodName(t, counterfactual.method),
            })}
          </p>`
        : nothing
    }
    ${view.prefectureFirst && isPrefectureFirst(view) ? html`<p>${t('result.prefecture-first')}</p>` : nothing}
    <p>${t('result.disclaimer')}</p>
  </details>`;
}
