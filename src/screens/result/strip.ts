import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { CrisisWays } from '../../visit/crisis.ts';
import { DANGERS } from '../../visit/next-step.ts';
import type { ResultView } from '../../visit/view.ts';
import type { Context } from '../../components/context.ts';
import { lineButton } from '../../components/line-button.ts';
import { original } from '../../components/original.ts';

/**
 * Above the result of somebody in danger: direct links to the lines. The first is the only filled button of
 * the screen: the police or the ambulance if somebody has to come, otherwise the chat, which needs no voice.
 */
export function strip(context: Context, { gates }: ResultView, ways: CrisisWays): TemplateResult {
  const { t, send } = context;
  const kind = DANGERS.find((danger) => gates.includes(danger)) ?? 'suicidal';
  const all = ways.emergencyFirst
    ? [...ways.emergency.slice(0, kind === 'violence' ? 1 : 2), ...ways.near]
    : ways.near;
  const [first, other] = all;
  return html`<section part="urgent" class="strip" aria-label=${t(`strip.${kind}`)}>
    <p>${t(`strip.${kind}`)}</p>
    <div class="two">
      ${first ? lineButton(context, first, 'primary', { isAction: true, brief: true }) : nothing}
      ${other ? lineButton(context, other, 'secondary', { brief: true }) : nothing}
    </div>
    <div class="row">
      <button
        type="button"
        class="text"
        part="crisis-link"
        @click=${() => send({ type: 'open', side: 'crisis' })}
      >
        ${t('strip.more')}
      </button>
      ${kind === 'violence' ? html`<small>${t('strip.unheard')}</small>` : nothing}
    </div>
    ${original(context, [`strip.${kind}`, ...(kind === 'violence' ? (['strip.unheard'] as const) : [])], true)}
  </section>`;
}
