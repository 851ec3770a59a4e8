import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Town } from '../directory/towns.ts';
import { matchingTowns } from '../directory/towns.ts';
import { nameIn } from '../i18n/furigana.ts';
import { isJapanese } from '../i18n/language.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Places } from '../visit/view.ts';
import type { Context } from './context.ts';

/** More names than this can't be taken in at a glance: they are shown only while somebody types. */
const AT_A_GLANCE = 24;
/** The most matches that are shown. */
const SHOWN = 10;

/**
 * Asks for the prefecture. Choosing does nothing; only the button acts. If nothing is chosen, the browser
 * says so (`required`).
 */
export function areaForm({ t, send }: Context, { prefectures, picked }: Places): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    const select = (event.currentTarget as HTMLFormElement).querySelector('select');
    if (select?.value) send({ type: 'area', area: select.value });
  };
  const name = (area: Places['prefectures'][number]): string =>
    isJapanese(t) ? area.ja : `${area.en} ${area.ja}`;
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
 * Asks for the municipality or ward, if a list has them and the place is not yet known that exactly. Each
 * place is a button; if there are many, somebody types the name or its reading into a field. All buttons
 * exist from the start and are only shown or hidden, so that typing needs no rendering.
 */
export function townForm({ t, send }: Context, { here, towns }: Places): TemplateResult | typeof nothing {
  if (towns.length === 0) return nothing;
  const city = here?.city?.ja ?? '';
  const isMany = towns.length > AT_A_GLANCE;
  const pick = (code: string): void => {
    send({ type: 'area', area: code });
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const [only, more] = matches(event.currentTarget as HTMLFormElement, towns);
    if (only && !more) pick(only.code);
  };
  const field = html`<label
      >${t('contacts.town')}
      <input part="town-input" type="text" autocomplete="off" enterkeyhint="search" />
    </label>
    <p class="small" role="status"></p>`;
  return html`<form
    class="area towns"
    part="towns"
    @submit=${submit}
    @input=${({ currentTarget }: Event) => {
      showMatches(t.plain, currentTarget as HTMLFormElement, towns);
    }}
  >
    <p>${t(city ? 'contacts.ward.lead' : 'contacts.town.lead')}</p>
    ${isMany ? field : nothing}
    <ul>
      ${towns.map(
        ({ code, name, reading }) =>
          html`<li ?hidden=${isMany}>
            <button
              type="button"
              class="secondary"
              part="town"
              value=${code}
              @click=${() => {
                pick(code);
              }}
            >
              <span lang="ja" translate="no">${townName(t, { name, reading }, city)}</span>
            </button>
          </li>`,
      )}
    </ul>
  </form>`;
}

/** Of a ward without its city. The list has a reading of the whole name only. */
function townName(t: Translate, { name, reading }: Pick<Town, 'name' | 'reading'>, city: string): string {
  return city !== '' && name.startsWith(city) ? name.slice(city.length).trim() : nameIn(t, name, reading);
}

const typedIn = (form: HTMLFormElement): string => form.querySelector('input')?.value.trim() ?? '';

const matches = (form: HTMLFormElement, towns: readonly Town[]): readonly Town[] =>
  typedIn(form) === '' ? [] : matchingTowns(towns, typedIn(form));

/** Shows the first matches, and says how many there are. */
function showMatches(t: Translate, form: HTMLFormElement, towns: readonly Town[]): void {
  const found = matches(form, towns);
  const shown = new Set(found.slice(0, SHOWN).map(({ code }) => code));
  for (const button of form.querySelectorAll<HTMLButtonElement>('button[value]'))
    (button.parentElement as HTMLElement).hidden = !shown.has(button.value);
  const status = form.querySelector('[role="status"]');
  if (!status) return;
  const words = t(found.length > 0 ? 'contacts.town.found' : 'contacts.town.none', { count: found.length });
  status.textContent = typedIn(form) === '' ? '' : words;
}
