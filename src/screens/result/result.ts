import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { nearestLevel } from '../../directory/directory.ts';
import type { MethodId } from '../../recommend/model.ts';
import { startIn } from '../../visit/next-step.ts';
import type { ResultView } from '../../visit/view.ts';
import { areaForm, townForm } from '../../components/area-form.ts';
import { isJapanese } from '../../i18n/language.ts';
import type { Context } from '../../components/context.ts';
import { screenTitle } from '../../components/heading.ts';
import { lines } from '../../components/hotline.ts';
import { lineButton } from '../../components/line-button.ts';
import { memo } from '../../components/memo/memo.ts';
import { happensFlow } from '../../components/what-happens.ts';
import { actionCard } from './action-card.ts';
import { bridge } from './bridge.ts';
import { hosts } from './hosts.ts';
import { others, second } from './methods.ts';
import { notYet, smallSteps } from './not-now.ts';
import { paper } from './print-sheet.ts';
import { reasonLine, reasons } from './reasons.ts';
import { strip } from './strip.ts';
import { supports } from './supports.ts';
import { opensAgain, title } from './title.ts';

/**
 * One next step comes first, so that reading half of the screen is enough to act. Then what is open
 * meanwhile, the memo, and everything else folded.
 */
export function result(view: ResultView, context: Context): TemplateResult {
  const { t, send } = context;
  const { step, headingLevel: level, places } = view;
  const placed = nearestLevel(places.levels) !== undefined;
  const opens = opensAgain(context, view);
  const start = startIn(step.action);
  // If the button leads to a local contact, the form for a nearer one is shown further down.
  const isLocal = start !== undefined && start.centre.kind !== 'office';
  return html`<div part="result" class="result" data-outcome=${view.outcome} data-state=${step.state}>
    ${view.urgent ? strip(context, view, view.urgent) : nothing}
    <div class="answer">
      ${screenTitle(level, html`${title(context, view)}${opens ? html`<small class="when">${opens}</small>` : nothing}`)}
      ${reasonLine(context, view)}
      ${step.state === 'not-now' ? smallSteps(context, view) : actionCard(context, view)}
      ${placed ? nothing : areaForm(context, places)} ${isLocal ? nothing : townForm(context, places)}
      ${
        step.now
          ? html`<div part="now" class="now">
              <p>${t(step.now.text ? 'result.now.text' : 'result.now.voice')}</p>
              ${lineButton(context, step.now, 'secondary')}
            </div>`
          : nothing
      }
      ${hosts(context, view)}
    </div>
    <div class="after">
      ${step.bridge ? bridge(context, view) : nothing} ${second(context, view)} ${memo(context, view)}
      <div class="more">
        <details part="what-happens">
          <summary>${t('happens.title')}</summary>
          ${happensFlow(context, inHand(view))}
        </details>
        ${supports(context, view)} ${others(context, view)} ${reasons(context, view)}
        <details part="lines">
          <summary>${t('result.lines')}</summary>
          ${lines(context, view.lines)}
        </details>
        ${notYet(context, view)}
      </div>
      <div class="actions">
        ${view.canGoOn ? html`<button type="button" class="secondary" part="go-on" @click=${() => send({ type: 'go-on' })}>${t('action.more-questions')}</button>` : nothing}
        <button
          type="button"
          class="text"
          part="show-answers"
          @click=${() => send({ type: 'open', side: 'answers' })}
        >
          ${t('action.answers')}
        </button>
        ${
          placed
            ? html`<details part="area-change">
                <summary>${areaSummary(context, view)}</summary>
                ${isLocal ? townForm(context, places) : nothing} ${areaForm(context, places)}
              </details>`
            : nothing
        }
        <button type="button" class="text" part="back" @click=${() => send({ type: 'back' })}>
          ${t('action.back')}
        </button>
      </div>
    </div>
    ${paper(context, view)}
  </div>`;
}

/** The method that the button uses, which may differ from the best one. */
function inHand({ step: { action }, methods: [wish] }: ResultView): MethodId | undefined {
  return startIn(action)?.method ?? (action?.kind === 'line' ? 'sns' : wish?.method);
}

function areaSummary({ t }: Context, { places: { here, town } }: ResultView): string {
  const area = here?.city ?? here?.prefecture;
  if (town) return t('result.area.here', { area: town.name });
  return area ? t('result.area.here', { area: isJapanese(t) ? area.ja : area.en }) : t('result.area');
}
