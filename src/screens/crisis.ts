import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { CrisisView } from '../core/view.ts';
import type { Context } from './context.ts';
import { heading, screenTitle } from './parts/heading.ts';
import { lines } from './parts/hotline.ts';

/** Lines that help at once: who comes, who listens, and always one that needs no voice. The person can go on. */
export function crisis(view: CrisisView, context: Context): TemplateResult {
  const { t, send } = context;
  const emergency = view.lines.filter((line) => line.kinds.includes('emergency'));
  const text = view.lines.filter((line) => line.text);
  const voice = view.lines.filter((line) => !emergency.includes(line) && !text.includes(line));
  const groups = [['crisis.voice', voice], ['crisis.text', text]] as const;
  // Where life is in danger help that comes is first; else people who listen.
  const urgent = view.kind === 'life-danger' || view.kind === 'violence';
  const all = urgent ? ([['crisis.emergency', emergency], ...groups] as const) : ([...groups, ['crisis.emergency', emergency]] as const);
  return html`<div part="crisis" data-crisis=${view.kind}>
    ${screenTitle(view.headingLevel, t(`crisis.title.${view.kind}`))}
    <p class="lead">${t(`crisis.lead.${view.kind}`)}</p>
    ${all.map(([key, group]) => group.length === 0 ? nothing : html`
      ${heading(view.headingLevel, 1, t(key))}
      ${lines(context, group)}`)}
    <div class="actions">
      ${view.byAnswer
        ? html`<button type="button" class="secondary" part="next go-on" @click=${() => send({ type: 'go-on' })}>${t('action.go-on')}</button>
            <button type="button" class="text" part="back" @click=${() => send({ type: 'back' })}>${t('action.back')}</button>`
        : html`<button type="button" class="secondary" part="back" @click=${() => send({ type: 'back' })}>${t('action.close')}</button>`}
    </div>
  </div>`;
}
