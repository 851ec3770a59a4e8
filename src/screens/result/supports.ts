import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { SupportId } from '../../recommend/model.ts';
import type { ResultView } from '../../visit/view.ts';
import type { Context } from '../../components/context.ts';
import { heading } from '../../components/heading.ts';

/** Places of their own, named beside the centre: whether the centre "has" them is no question. */
const ELSEWHERE: readonly SupportId[] = ['integrated-care-center', 'self-reliance-support', 'youth-support-station', 'referral'];

/** What to ask the centre for, and whether it is known to have it. */
export function supports({ t }: Context, view: ResultView): TemplateResult | typeof nothing {
  if (view.supports.length === 0) return nothing;
  return html`<section class="supports">
    ${heading(view.headingLevel, 1, t('result.supports'))}
    <ul>${view.supports.map(({ support, here }) => html`<li part="support" data-support=${support}>
      <strong>${t(`support.${support}`)}</strong>
      <span>${t(`support.${support}.note`)}</span>
      ${support === 'home-visit' && view.gates.includes('consent') ? html`<span class="notice">${t('gate.consent')}</span>` : nothing}
      ${ELSEWHERE.includes(support) ? nothing : html`<small>${t(here === null ? 'support.ask' : here ? 'support.here' : 'support.elsewhere')}</small>`}
    </li>`)}</ul>
  </section>`;
}
