/** One page of paper for the yearly check: what the tag says, and room for what was found. Only print shows it. */
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { rowsFor } from '../builder/changes.ts';
import { hoursWords } from '../i18n/hours.ts';
import { findLocality } from '../directory/area.ts';
import { townsIn } from '../directory/towns.ts';
import { dateText } from '../i18n/dates.ts';
import type { Page } from './page.ts';
import { verdictLines } from './verdict.ts';

export function sheet(page: Page): TemplateResult {
  const { say, t, plan, known, today } = page;
  const hours = (text: string | undefined): string => hoursWords(t, text) || (text ?? '');
  const rows = [
    ...rowsFor(known, plan, today).map(({ centre, channel, page: source, checked }) => ({
      name: centre.name,
      contact: channel.tel ?? channel.url ?? channel.address ?? '',
      hours: channel.hoursText ?? hours(channel.hours),
      source,
      checked: checked === '' ? say('sheet.undated') : dateText(t, checked),
      verdicts: verdictLines(page, centre, channel),
    })),
    ...plan.settings.contacts.map(({ name, phone, email, website, hours: own, checked }) => ({
      name,
      contact: phone || email || website || '',
      hours: hours(own || undefined),
      source: '',
      checked: checked ? dateText(t, checked) : say('sheet.undated'),
      verdicts: [],
    })),
  ];
  return html`<section class="sheet" aria-hidden="true">
    <h2>${say('sheet.title', { place: placeName(page) })}</h2>
    <p>${say('sheet.lead', { date: dateText(t, today) })}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${say('sheet.contact')}</th>
          <th scope="col">${say('sheet.page')}</th>
          <th scope="col">${say('sheet.found')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <td><strong>${row.name}</strong><br />${row.contact}<br />${row.hours}</td>
              <td>${row.source}<br />${row.checked}</td>
              <td>
                ${row.verdicts.map((line) => html`${line}<br />`)}${say('sheet.same')}<br />${say('sheet.changed')}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="sign">${say('sheet.sign')}</p>
  </section>`;
}

/** As the lists name it; empty: no place was chosen. */
export function placeName({ plan, known }: Page): string {
  const { area } = plan.settings;
  const { areas } = known.directory;
  const here = findLocality(areas, area);
  if (here === null) return '';
  const town = townsIn(known.windows(here.prefecture.code), here).find(({ code }) => code === area);
  return `${here.prefecture.ja}${town?.name ?? ''}`;
}
