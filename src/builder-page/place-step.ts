/** Where the page is, and what was made before. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { entriesFor } from '../builder/facts.ts';
import type { School } from '../builder/plan.ts';
import { forSchool, SCHOOLS, withPlace } from '../builder/plan.ts';
import { townsIn } from '../directory/towns.ts';
import { findLocality } from '../directory/area.ts';
import { button, select } from './fields.ts';
import type { Page } from './page.ts';

export const placeStep = (page: Page): TemplateResult =>
  html`<p class="lead">${page.say('place.lead')}</p>
    ${place(page)} ${school(page)} ${before(page)}`;

function place(page: Page): TemplateResult {
  const { plan, known, say, change, mistakes } = page;
  const { area } = plan.settings;
  const prefecture = area.slice(0, 2);
  const { areas } = known.directory;
  const set = (code: string): void => {
    change(withPlace(plan, code, entriesFor(known, code)));
  };
  // Before anything was chosen it is no mistake that nothing is.
  const quiet = { ...page, mistakes: mistakes.filter(({ field }) => field !== 'area') };
  return html`${select(quiet, {
    id: 'area',
    label: say('place.prefecture'),
    value: prefecture,
    changed: set,
    options: [
      { value: '', label: say('place.choose') },
      ...areas.filter(({ code }) => code.length === 2).map(({ code, ja }) => ({ value: code, label: ja })),
    ],
  })}
  ${
    prefecture === ''
      ? nothing
      : select(quiet, {
          id: 'town',
          label: say('place.town'),
          hint: say('place.town.hint'),
          value: area,
          changed: set,
          options: [
            { value: prefecture, label: say('place.whole') },
            ...townsIn(known.windows(prefecture), findLocality(areas, prefecture)).map(({ code, name }) => ({
              value: code,
              label: name,
            })),
          ],
        })
  }`;
}

function school(page: Page): TemplateResult {
  const { say, plan, change, show } = page;
  const add = (kind: School): void => {
    change(forSchool(plan, kind, say('school.counsellor')), say('school.done'));
    show({ step: 'people' });
  };
  return html`<details class="row">
    <summary>${say('school.title')}</summary>
    <p>${say('school.lead')}</p>
    <div class="actions">
      ${(Object.keys(SCHOOLS) as School[]).map((kind) =>
        button(say(`school.${kind}`), () => {
          add(kind);
        }),
      )}
    </div>
  </details>`;
}

/** The tag of last year, out of the page's own source; or the file that was saved then. */
function before(page: Page): TemplateResult {
  const { say, view, openText } = page;
  return html`<details class="row before">
    <summary>${say('before.title')}</summary>
    <p>${say('before.lead')}</p>
    <div class="field">
      <label for="saved">${say('before.file')}</label>
      <input
        id="saved"
        type="file"
        accept=".json,.html,.htm,.txt"
        @change=${({ target }: Event) => {
          const [file] = (target as HTMLInputElement).files ?? [];
          if (file) void file.text().then(openText);
        }}
      />
    </div>
    <div class="field">
      <label for="pasted">${say('before.paste')}</label>
      <textarea
        id="pasted"
        rows="4"
        spellcheck="false"
        autocomplete="off"
        aria-describedby="pasted-problem"
      ></textarea>
      <div id="pasted-problem" class="mistakes">
        ${view.problem === '' ? nothing : html`<p class="error">${view.problem}</p>`}
      </div>
    </div>
    <button
      type="button"
      class="secondary"
      @click=${({ currentTarget }: Event) => {
        const root = (currentTarget as HTMLElement).closest('.before');
        openText(root?.querySelector('textarea')?.value ?? '');
      }}
    >
      ${say('before.open')}
    </button>
  </details>`;
}
