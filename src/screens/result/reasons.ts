import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { nearestLevel } from '../../directory/directory.ts';
import type { Reason, ResultView } from '../../visit/view.ts';
import type { TextKey } from '../../i18n/translate.ts';
import type { Context } from '../../components/context.ts';
import { icon } from '../../components/icon.ts';
import { methodName } from '../../components/names.ts';

/** Answers named in the line below the heading. */
const NAMED = 2;

/**
 * One line of why: the wish where it can't be had, else the person's own answers; what is generally so only
 * where there are none.
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

/** Own words where there are some, for the method or for all of them; else the answer as it was given. */
function reasonText(t: Context['t'], { id, question, option }: Reason, method = ''): string {
  return (
    t.maybe(`reason.${id}.${method}`) ??
    t.maybe(`reason.${id}`) ??
    t(`option.${question}.${option}` as TextKey)
  );
}

/**
 * The prefecture's centre stands before another one; the host's own people are beside the centres, not among
 * them.
 */
const isPrefectureFirst = ({ places: { levels } }: ResultView): boolean =>
  nearestLevel(levels)?.level === 'prefecture' && levels.filter(({ level }) => level !== 'host').length > 1;

/**
 * Folded: the answers that spoke for it, the one against the second, the one that would have changed it, and
 * what this is not.
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
