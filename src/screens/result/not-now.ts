import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Side } from '../../visit/session.ts';
import { inDanger } from '../../visit/next-step.ts';
import { METHOD } from '../../recommend/methods.ts';
import type { ResultView } from '../../visit/view.ts';
import type { Context } from '../../components/context.ts';
import { link } from '../../components/link.ts';
import { centreName } from '../../components/names.ts';
import { channelLink } from '../../components/contact-card/channel-links.ts';

/** Deciding nothing is a valid outcome: small steps, one press each, none of them required. */
export const smallSteps = (context: Context, view: ResultView): TemplateResult =>
  html`<div part="not-now">${steps(context, view)}</div>`;

/**
 * The same steps for somebody who has a recommendation and would rather wait. Not shown in danger: waiting
 * must not be presented as all right then.
 */
export const notYet = (context: Context, view: ResultView): TemplateResult | typeof nothing =>
  view.outcome === 'not-now' || inDanger(view.gates)
    ? nothing
    : html`<details part="not-now">
        <summary>${context.t('result.not-now.quiet')}</summary>
        ${steps(context, view)}
      </details>`;

function steps(context: Context, { places, outcome, step }: ResultView): TemplateResult {
  const { t, send } = context;
  const opener = (side: Side, words: string, part: string): TemplateResult =>
    html`<button type="button" class="text" part=${part} @click=${() => send({ type: 'open', side })}>
      ${words}
    </button>`;
  // The home page of the ministry's site, whose list of centres is linked elsewhere: it begins with accounts
  // of people with the same experience.
  const voices = places.nationalList.replace(/^(https:\/\/[^/]+\/).*$/, '$1');
  const start = outcome === 'not-now' ? step.second : null;
  return html`<ul class="steps">
      <li>${opener('contacts', t('result.not-now.step.keep'), 'show-contacts')}</li>
      <li>${link(context, { href: voices, content: t('result.not-now.step.peer') })}</li>
      ${start ? html`<li part="contact"><span>${centreName(t, start.centre)} ${channelLink(context, start.press, start.centre.name, { look: 'text', books: METHOD[start.method].place })}</span></li>` : nothing}
    </ul>
    ${outcome === 'not-now' ? html`<p>${opener('answers', t('result.not-now.back'), 'way-back')}</p>` : nothing}`;
}
