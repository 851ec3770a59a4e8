import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Hotline } from '../../directory/centre.ts';
import type { CrisisView } from '../../visit/view.ts';
import type { TextKey } from '../../i18n/translate.ts';
import type { Context } from '../../components/context.ts';
import { heading, screenTitle } from '../../components/heading.ts';
import { lines } from '../../components/hotline.ts';
import { lineButton } from '../../components/line-button.ts';
import { original } from '../../components/original.ts';

/**
 * Lines for immediate help, by the kind of danger. The text beside the emergency numbers says what they will
 * ask; it never says that one may hang up.
 */
export function crisis(view: CrisisView, context: Context): TemplateResult {
  const { t, send } = context;
  const { kind, ways } = view;
  // A phone shows, without scrolling, one line that needs no voice, one with voice, and below them the button
  // to go on.
  const [chat, voice] = [ways.near.findIndex(({ text }) => text), ways.near.findIndex(({ text }) => !text)];
  const soon = 1 + Math.max(chat, ways.emergencyFirst ? 0 : voice);
  const first = ways.emergencyFirst ? ways.emergency[0] : ways.near[0];
  const row = (line: Hotline): TemplateResult =>
    html`<li part="hotline">
      ${lineButton(context, line, line === first ? 'primary' : 'secondary', { isAction: line === first })}
      <small lang="ja">${line.audience}</small>
    </li>`;
  const asked = ways.emergency.flatMap(({ numbers: [number] }): TextKey[] => {
    const key = `crisis.ask.${number?.tel ?? ''}`;
    return t.maybe(key) === undefined ? [] : [key as TextKey];
  });
  const emergency = html`<div class="emergency" part="emergency">
    ${
      ways.emergencyFirst
        ? nothing
        : html`${heading(view.headingLevel, 1, t('crisis.emergency'))}${original(context, ['crisis.emergency'])}`
    }
    <ul class="two">
      ${ways.emergency.map((line) => html`<li part="hotline">${lineButton(context, line, line === first ? 'primary' : 'secondary', { isAction: line === first })}</li>`)}
    </ul>
    <details>
      <summary>${t('crisis.ask')}</summary>
      ${original(context, ['crisis.ask'])}
      ${[...asked, 'crisis.ask.voiceless' as const].map(
        (key) =>
          html`<p>${t(key)}</p>
            ${original(context, [key])}`,
      )}
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
    ${original(context, [`crisis.title.${kind}`, `crisis.lead.${kind}`], true)}
    <ul class="near">
      ${ways.near.slice(soon).map(row)}
    </ul>
    <p class="small">${t('crisis.call')}</p>
    ${original(context, ['crisis.call'])} ${ways.emergencyFirst ? nothing : emergency}
    ${
      ways.rest.length > 0
        ? html`<details part="more-lines">
            <summary>${t('crisis.more')}</summary>
            ${original(context, ['crisis.more'])} ${lines(context, ways.rest)}
          </details>`
        : nothing
    }
  </div>`;
}
