import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Side } from '../../visit/session.ts';
import type { ResultView } from '../../visit/view.ts';
import type { Context } from '../../components/context.ts';
import { icon } from '../../components/icon.ts';
import { link } from '../../components/link.ts';

/** What goes before any method: safety, and lines for the young. */
export function gateNotes({ t, send }: Context, { gates }: ResultView): TemplateResult | typeof nothing {
  const suicidal = gates.includes('suicidal') || gates.includes('life-danger');
  const notes = [
    ...(gates.includes('violence') ? [t('gate.violence')] : []),
    ...(suicidal ? [t('gate.suicidal')] : []),
  ];
  const crisis = html`<button type="button" class="secondary" part="crisis-link" @click=${() => send({ type: 'open', side: 'crisis' })}>${icon('help')}${t('action.crisis')}</button>`;
  return html`
    ${notes.length > 0 ? html`<div class="notice">${notes.map((note) => html`<p>${note}</p>`)}<p>${crisis}</p></div>` : nothing}
    ${gates.includes('minor') ? html`<p class="notice">${t('gate.minor')}</p>` : nothing}`;
}

/** Deciding nothing is an outcome of its own: a few small steps, each one press or one sentence, none of them a duty; and the way back. */
export const notNow = (context: Context, view: ResultView): TemplateResult => html`<div part="not-now">
  ${smallSteps(context, view)}
  <p>${context.t('result.not-now.later')}</p>
</div>`;

/** The same for someone who has got a recommendation and would rather wait. Nobody in danger is told that waiting is all right. */
export const notYet = (context: Context, view: ResultView): TemplateResult | typeof nothing =>
  view.outcome === 'not-now' || DANGER.some((gate) => view.gates.includes(gate)) ? nothing : html`<details part="not-now">
    <summary>${context.t('result.not-now.quiet')}</summary>
    ${smallSteps(context, view)}
  </details>`;

const DANGER = ['life-danger', 'suicidal', 'violence'] as const;

function smallSteps(context: Context, { places }: ResultView): TemplateResult {
  const { t, send } = context;
  const opener = (side: Side, words: string, part: string | typeof nothing = nothing): TemplateResult =>
    html`<button type="button" class="text" part=${part} @click=${() => send({ type: 'open', side })}>${words}</button>`;
  // The ministry's site with the list of all centres opens with what people who have been through it tell.
  const voices = places.nationalList.replace(/^(https:\/\/[^/]+\/).*$/, '$1');
  return html`<p>${t('result.not-now.lead')}</p>
    <ul class="steps">
      <li>${opener('contacts', t('result.not-now.step.keep'))}</li>
      <li>${opener('about', t('result.not-now.step.read'))}</li>
      <li>${t('result.not-now.step.ask')}</li>
      <li>${link(context, { href: voices, content: t('result.not-now.step.peer') })}</li>
    </ul>
    <p>${opener('answers', t('result.not-now.back'), 'way-back')}</p>`;
}
