import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Hotline } from '../../directory/centre.ts';
import type { CrisisView } from '../../visit/view.ts';
import type { Context } from '../../components/context.ts';
import { heading, screenTitle } from '../../components/heading.ts';
import { lines } from '../../components/hotline.ts';
import { icon } from '../../components/icon.ts';
import { telLink } from '../../components/link.ts';

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
    <p>${t('crisis.call')}</p>
    ${all.map(([key, group]) => group.length === 0 ? nothing : html`
      ${heading(view.headingLevel, 1, t(key))}
      ${lines(context, group)}
      ${key === 'crisis.text' ? instead(context, voice) : nothing}`)}
    <div class="actions">
      ${view.byAnswer
        ? html`<button type="button" class="secondary" part="next go-on" @click=${() => send({ type: 'go-on' })}>${t('action.go-on')}</button>
            <button type="button" class="text" part="back" @click=${() => send({ type: 'back' })}>${t('action.back')}</button>`
        : html`<button type="button" class="secondary" part="back" @click=${() => send({ type: 'back' })}>${t('action.close')}</button>`}
    </div>
  </div>`;
}

/** A chat may be full or closed: beside it stands a number that answers at any hour. */
function instead(context: Context, voice: readonly Hotline[]): TemplateResult | typeof nothing {
  const line = voice.find(({ always, numbers }) => always && numbers.length > 0);
  const tel = line?.numbers[0]?.tel;
  return line && tel ? html`<p part="instead">${context.t('crisis.instead')} ${telLink(context, tel, { look: 'secondary', channel: 'hotline', content: html`${icon('phone')}<span translate="no"><span lang="ja">${line.name}</span>${` ${tel}`}</span>` })}</p>` : nothing;
}
