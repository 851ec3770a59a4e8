/** A list that the town already has, as a spreadsheet. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Page } from './page.ts';

export const importing = ({ say, view, importList }: Page): TemplateResult =>
  html`<details class="row import" ?open=${view.imported.length > 0}>
    <summary>${say('import.title')}</summary>
    <p>${say('import.lead')}</p>
    <div class="field">
      <label for="import-source">${say('import.source')}</label>
      <small id="import-source-hint">${say('import.source.hint')}</small>
      <input id="import-source" type="url" autocomplete="off" aria-describedby="import-source-hint" />
    </div>
    <div class="field">
      <label for="import-file">${say('import.file')}</label>
      <input
        id="import-file"
        type="file"
        accept=".csv,.tsv,.txt"
        aria-describedby="imported"
        @change=${({ currentTarget }: Event) => {
          const field = currentTarget as HTMLInputElement;
          const [file] = field.files ?? [];
          const source = field.closest('.import')?.querySelector<HTMLInputElement>('[type=url]')?.value ?? '';
          if (file) importList(file, source.trim());
          // The same file can be chosen again, when it has been corrected.
          field.value = '';
        }}
      />
    </div>
    <div id="imported" role="status">
      ${
        view.imported.length === 0
          ? nothing
          : html`<ul class="imported">
              ${view.imported.map((line) => html`<li>${line}</li>`)}
            </ul>`
      }
    </div>
  </details>`;
