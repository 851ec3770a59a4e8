/** Fields with their label, a hint, and what is wrong with them right beside. The id is that of mistakes.ts. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Mistake } from '../builder/mistakes.ts';
import type { Page } from './page.ts';

export interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly changed: (value: string) => void;
}

export interface Input extends Field {
  readonly type?: 'text' | 'tel' | 'url' | 'email' | 'date' | 'number';
  readonly isRequired?: boolean;
}

export function input(
  page: Page,
  { id, label, hint, value, changed, type = 'text', isRequired }: Input,
): TemplateResult {
  const found = mistakesAt(page, id);
  return html`<div class="field">
    <label for=${id}
      >${label}${isRequired ? html` <span class="required">${page.say('field.required')}</span>` : nothing}</label
    >
    ${hintOf(id, hint)}
    <input
      id=${id}
      type=${type === 'number' ? 'text' : type}
      inputmode=${type === 'number' ? 'numeric' : nothing}
      autocomplete="off"
      spellcheck="false"
      .value=${live(value)}
      aria-describedby=${describedBy(id, hint, found)}
      aria-invalid=${found.some(({ severity }) => severity === 'error') ? 'true' : nothing}
      @change=${({ target }: Event) => {
        changed((target as HTMLInputElement).value.trim());
      }}
    />
    ${mistakeLines(page, id, found)}
  </div>`;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export function select(
  page: Page,
  { id, label, hint, value, changed, options }: Field & { readonly options: readonly Option[] },
): TemplateResult {
  const found = mistakesAt(page, id);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hintOf(id, hint)}
    <select
      id=${id}
      aria-describedby=${describedBy(id, hint, found)}
      @change=${({ target }: Event) => {
        changed((target as HTMLSelectElement).value);
      }}
    >
      ${options.map((option) => html`<option value=${option.value} .selected=${live(option.value === value)}>${option.label}</option>`)}
    </select>
    ${mistakeLines(page, id, found)}
  </div>`;
}

/** One of a few: radio buttons in a group. */
export const choice = ({
  id,
  label,
  hint,
  value,
  changed,
  options,
}: Field & { readonly options: readonly Option[] }): TemplateResult =>
  html`<fieldset class="field choice">
    <legend>${label}</legend>
    ${hintOf(id, hint)}
    ${options.map(
      (option) =>
        html`<label class="option">
          <input
            type="radio"
            name=${id}
            value=${option.value}
            .checked=${live(option.value === value)}
            @change=${() => {
              changed(option.value);
            }}
          />
          <span>${option.label}</span>
        </label>`,
    )}
  </fieldset>`;

export const checkbox = (
  label: unknown,
  isChecked: boolean,
  changed: (isChecked: boolean) => void,
): TemplateResult =>
  html`<label class="option">
    <input
      type="checkbox"
      .checked=${live(isChecked)}
      @change=${({ target }: Event) => {
        changed((target as HTMLInputElement).checked);
      }}
    />
    <span>${label}</span>
  </label>`;

export const button = (
  words: unknown,
  pressed: () => void,
  look: 'primary' | 'secondary' | 'text' = 'secondary',
): TemplateResult => html`<button type="button" class=${look} @click=${pressed}>${words}</button>`;

const mistakesAt = ({ mistakes }: Page, id: string): readonly Mistake[] =>
  mistakes.filter(({ field }) => field === id || field.startsWith(`${id}.`));

const hintOf = (id: string, hint: string | undefined): unknown =>
  hint === undefined ? nothing : html`<small id=${`${id}-hint`}>${hint}</small>`;

function describedBy(id: string, hint: string | undefined, found: readonly Mistake[]): unknown {
  const ids = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(found.length === 0 ? [] : [`${id}-mistakes`]),
  ];
  return ids.length === 0 ? nothing : ids.join(' ');
}

const mistakeLines = (page: Page, id: string, found: readonly Mistake[]): unknown =>
  html`<div id=${`${id}-mistakes`} class="mistakes">
    ${found.map(
      ({ severity, code, details }) =>
        html`<p class=${severity}>
          ${severity === 'error' ? nothing : page.say('mistake.warning')}${page.say(`mistake.${code}`, details)}
        </p>`,
    )}
  </div>`;

/** Where a field has no input of its own, such as a whole group. */
export const mistakesOf = (page: Page, id: string): unknown => mistakeLines(page, id, mistakesAt(page, id));
