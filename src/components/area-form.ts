import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Places } from '../visit/view.ts';
import type { Context } from './context.ts';

/**
 * Asks for the prefecture. Nothing happens by choosing; only the button acts. With nothing chosen the browser
 * says so.
 */
export function areaForm({ t, send }: Context, { prefectures, picked }: Places): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    const select = (event.currentTarget as HTMLFormElement).querySelector('select');
    if (select?.value) send({ type: 'area', area: select.value });
  };
  const name = (area: Places['prefectures'][number]): string =>
    t.language === 'ja' ? area.ja : `${area.en} ${area.ja}`;
  return html`<form class="area" part="area" @submit=${submit}>
    <p>${t('contacts.area.lead')}</p>
    <label
      >${t('contacts.area')}
      <select part="area-select" required>
        <option value="">${t('contacts.area.choose')}</option>
        ${prefectures.map((area) => html`<option value=${area.code} ?selected=${area.code === picked}>${name(area)}</option>`)}
      </select>
    </label>
    <button type="submit" class="secondary" part="show-area">${t('action.show-area')}</button>
  </form>`;
}
