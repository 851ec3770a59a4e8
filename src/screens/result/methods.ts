import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { METHOD } from '../../recommend/methods.ts';
import type { Start } from '../../visit/next-step.ts';
import { startIn } from '../../visit/next-step.ts';
import type { ResultView } from '../../visit/view.ts';
import type { Context } from '../../components/context.ts';
import { contactCard } from '../../components/contact-card/contact-card.ts';
import { icon } from '../../components/icon.ts';
import { methodName } from '../../components/names.ts';

/** The second-best method, folded. */
export function second(context: Context, view: ResultView): TemplateResult | typeof nothing {
  const {
    step: { second: start },
  } = view;
  return start
    ? folded(
        context,
        view,
        start,
        context.t(view.step.state === 'not-now' ? 'result.fitting' : 'result.second'),
      )
    : nothing;
}

/**
 * The remaining methods, folded. Methods without a contact are named in one sentence: they are not offered,
 * or one can ask.
 */
export function others(context: Context, view: ResultView): TemplateResult | typeof nothing {
  const { t } = context;
  const { step, methods } = view;
  const shown = [startIn(step.action), ...step.also, step.second, ...step.others].map(
    (start) => start?.method,
  );
  const rest = methods.filter(({ method }) => !shown.includes(method));
  const names = (offered: boolean | null): string =>
    rest
      .filter((view) => view.offered === offered)
      .map(({ method }) => methodName(t, method))
      .join(t('hours.join'));
  const [missing, unknown] = [names(false), [names(null), names(true)].filter(Boolean).join(t('hours.join'))];
  if (step.others.length === 0 && rest.length === 0) return nothing;
  return html`<details part="alternatives">
    <summary>
      <span
        >${t('result.others')}
        <small>${step.others.map(({ method }) => methodName(t, method)).join(t('list.join'))}</small></span
      >
    </summary>
    ${step.others.map((start) => folded(context, view, start))}
    ${missing ? html`<p>${t('result.others.missing', { methods: missing })}</p>` : nothing}
    ${unknown ? html`<p>${t('result.others.unknown', { methods: unknown })}</p>` : nothing}
  </details>`;
}

function folded(context: Context, view: ResultView, { method }: Start, label?: string): TemplateResult {
  const { t } = context;
  const found = view.methods.find((one) => one.method === method);
  const [nearest, ...further] = found?.contacts ?? [];
  const card = (contact: NonNullable<typeof nearest>): TemplateResult =>
    contactCard(context, contact, view.headingLevel + 2, view.places.nationalList);
  return html`<details part="method" data-method=${method}>
    <summary>
      ${icon(method)}<span
        >${label ? html`${label} <small>${t(`method.${method}`)}</small>` : t(`method.${method}`)}</span
      >
    </summary>
    ${found?.barred ? html`<p class="notice">${t('result.barred')}</p>` : nothing}
    <p>
      ${t(view.gates.includes('violence') && METHOD[method].heard ? 'result.unheard' : `method.${method}.lead`)}
    </p>
    ${nearest ? card(nearest) : nothing}
    ${
      further.length > 0
        ? html`<details>
            <summary>${t('contacts.more')}</summary>
            ${further.map(card)}
          </details>`
        : nothing
    }
  </details>`;
}
