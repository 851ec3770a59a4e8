import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Context } from './context.ts';
import { icon } from './icon.ts';

/** Three promises; each has a test that proves it. */
export const promises = ({ t }: Context): TemplateResult =>
  html`<ul class="promises">
    ${(['name', 'private', 'stop'] as const).map((promise) => html`<li>${icon('check')}${t(`start.promise.${promise}`)}</li>`)}
  </ul>`;
