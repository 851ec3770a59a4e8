import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Town } from '../directory/towns.ts';
import { matchingTowns } from '../directory/towns.ts';
import type { Places } from '../visit/view.ts';
import type { Context } from './context.ts';

/** More than so many names are no choice at a glance: then they show as somebody types. */
const AT_A_GLANCE = 24;
/** So many are shown of those that fit. */
const SHOWN = 10;

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
        ${prefectures.map((area) => html`<option value=${area.code} ?selected=${area.code === picked?.slice(0, 2)}>${name(area)}</option>`)}
      </select>
    </label>
    <button type="submit" class="secondary" part="show-area">${t('action.show-area')}</button>
  </form>`;
}

/**
 * Asks for the municipality or ward, where a list knows them and the place is not known so well yet: a field
 * in which one types the name or how it is read, and the places that fit, each a button. The places are all
 * there and hidden or not, so that typing draws nothing anew.
 */
export function townForm({ t, send }: Context, { here, towns }: Places): TemplateResult | typeof nothing {
  if (towns.length === 0) return nothing;
  const isWards = Boolean(here?.city);
  const pick = (code: string): void => {
    send({ type: 'area', area: code });
  };
  const matches = (typed: string): readonly Town[] =>
    typed.trim() === '' && towns.length > AT_A_GLANCE ? [] : matchingTowns(towns, typed);
  const show = (form: HTMLFormElement): void => {
    const typed = form.querySelector('input')?.value ?? '';
    const found = matches(typed);
    const shown = new Set(
      (towns.length > AT_A_GLANCE ? found.slice(0, SHOWN) : found).map(({ code }) => code),
    );
    for (const button of form.querySelectorAll<HTMLButtonElement>('button[value]'))
      (button.parentElement as HTMLElement).hidden = !shown.has(button.value);
    const status = form.querySelector('[role="status"]');
    if (status)
      status.textContent =
        typed.trim() === ''
          ? ''
          : t(found.length > 0 ? 'contacts.town.found' : 'contacts.town.none', { count: found.length });
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const [only, more] = matches(form.querySelector('input')?.value ?? '');
    if (only && !more) pick(only.code);
    else show(form);
  };
  const visible = new Set(matches('').map(({ code }) => code));
  return html`<form
    class="area towns"
    part="towns"
    @submit=${submit}
    @input=${({ currentTarget }: Event) => {
      show(currentTarget as HTMLFormElement);
    }}
  >
    <p>${t(isWards ? 'contacts.ward.lead' : 'contacts.town.lead')}</p>
    <label
      >${t(isWards ? 'contacts.ward' : 'contacts.town')}
      <input part="town-input" type="text" autocomplete="off" enterkeyhint="search" />
    </label>
    <p class="small" role="status"></p>
    <ul>
      ${towns.map(
        ({ code, name }) =>
          html`<li ?hidden=${!visible.has(code)}>
            <button
              type="button"
              class="secondary"
              part="town"
              value=${code}
              @click=${() => {
                pick(code);
              }}
            >
              <span lang="ja" translate="no">${name}</span>
            </button>
          </li>`,
      )}
    </ul>
  </form>`;
}
