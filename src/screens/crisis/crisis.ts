import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Hotline } from '../../directory/centre.ts';
import type { CrisisView } from '../../visit/view.ts';
import type { Context } from '../../components/context.ts';
import { heading, screenTitle } from '../../components/heading.ts';
import { lines } from '../../components/hotline.ts';
import { lineButton } from '../../components/line-button.ts';

/**
 * Lines that help at once, by danger. In the first screen of a phone: one way that needs no voice, one that
 * does, and the way on. What the emergency numbers ask is said beside them, and nothing there says that one
 * may hang up.
 */
export function crisis(view: CrisisView, context: Context): TemplateResult {
  const { t, send } = context;
  const { kind, ways } = view;
  // The way on stands in the first screen of a phone, below one way without voice and one with.
  const [chat, voice] = [ways.near.findIndex(({ text }) => text), ways.near.findIndex(({ text }) => !text)];
  const soon = 1 + Math.max(chat, ways.emergencyFirst ? 0 : voice);
  const first = ways.emergencyFirst ? ways.emergency[0] : ways.near[0];
  const row = (line: Hotline): TemplateResult =>
    html`<li part="hotline">
      ${lineButton(context, line, line === first ? 'primary' : 'secondary', { isAction: line === first })}
      <small lang="ja">${line.audience}</small>
    </li>`;
  const emergency = html`<div class="emergency" part="emergency">
    ${ways.emergencyFirst ? nothing : heading(view.headingLevel, 1, t('crisis.emergency'))}
    <ul class="two">
      ${ways.emergency.map((line) => html`<li part="hotline">${lineButton(context, line, line === first ? 'primary' : 'secondary', { isAction: line === first })}</li>`)}
    </ul>
    <details>
      <summary>${t('crisis.ask')}</summary>
      ${ways.emergency.map(({ numbers: [number] }) => html`<p>${number ? t.maybe(`crisis.ask.${number.tel}`) : nothing}</p>`)}
      <p>${t('crisis.ask.voiceless')}</p>
    </details>
  </div>`;
  const goOn = view.byAnswer
    ? html`<button type="button" class="secondary" part="next go-on" @click=${() => send({ type: 'go-on' })}>
          ${t('action.go-on')}
        </button>
        <button type="button" class="text" part="back" @click=${() => send({ type: 'back' })}>
          ${t('action.back')}
        </button>`
    : html`<button type="button" class="secondary" part="back" @click=${() => send({ type: 'back' })}>
        ${t('action.close')}
      </button>`;
  return html`<div part="crisis" data-crisis=${kind}>
    ${screenTitle(view.headingLevel, t(`crisis.title.${kind}`))}
    <p class="lead">${t(`crisis.lead.${kind}`)}</p>
    ${ways.emergencyFirst ? emergency : nothing}
    <ul class="near">
      ${ways.near.slice(0, soon).map(row)}
    </ul>
    <div class="actions">${goOn}</div>
    <ul class="near">
      ${ways.near.slice(soon).map(row)}
    </ul>
    <p class="small">${t('crisis.call')}</p>
    ${ways.emergencyFirst ? nothing : emergency}
    ${
      ways.rest.length > 0
        ? html`<details part="more-lines">
            <summary>${t('crisis.more')}</summary>
            ${lines(context, ways.rest)}
          </details>`
        : nothing
    }
  </div>`;
}
