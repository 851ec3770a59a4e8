import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Hotline } from '../directory/centre.ts';
import { freshness } from '../directory/freshness.ts';
import { dateInJapan } from '../opening-hours/calendar.ts';
import { dateText } from '../i18n/dates.ts';
import type { Context } from './context.ts';
import { icon } from './icon.ts';
import { link, telLink } from './link.ts';
import { openingNote } from './contact-card/opening-note.ts';
import { scriptOf, whose } from './names.ts';

/**
 * A national line: its numbers, or the page of a chat; whom it is for, when, and its source. Names and times
 * are as published, in Japanese.
 */
export const hotline = (context: Context, line: Hotline): TemplateResult =>
  html`<div class="line" part="hotline">
    <p class="name">
      <span lang="ja" translate="no">${line.name}</span
      >${line.always ? html` <span class="tag">${context.t('crisis.always')}</span>` : nothing}
    </p>
    <p class="audience" lang="ja">${line.audience}</p>
    ${line.numbers.map(({ tel, ...given }) => {
      const hours = given.hoursText && html`<span lang="ja" translate="no">${given.hoursText}</span>`;
      const words = (text: string | false | undefined): unknown =>
        text && html`<span lang=${scriptOf(text)}>${text}</span>`;
      const facts = [words(given.label), hours, words(line.free && context.t('contact.free'))].filter(
        Boolean,
      );
      return html`<p>
          ${telLink(context, tel, { content: html`${icon('phone')}<span translate="no">${tel}</span>`, look: 'secondary', channel: 'hotline' })}
          <small>${joined(context, facts)}</small>
        </p>
        ${line.always ? nothing : openingNote(context, given, freshness(line.checked, dateInJapan(context.now)) === 'fresh')}`;
    })}
    ${
      line.website
        ? html`<p>
            ${link(context, {
              href: line.website,
              channel: 'hotline',
              look: line.text ? 'secondary' : 'text',
              content: line.text
                ? html`${icon('sns')}<span lang="ja" translate="no">${line.name}</span>`
                : html`${context.t('contact.website')}${whose(context.t, line.name)}`,
            })}
          </p>`
        : nothing
    }
    ${line.checked ? html`<p class="provenance">${context.t('contact.checked', { date: dateText(context.t, line.checked) })}</p>` : nothing}
  </div>`;

export const lines = (context: Context, all: readonly Hotline[]): TemplateResult =>
  html`<ul class="lines">
    ${all.map((line) => html`<li>${hotline(context, line)}</li>`)}
  </ul>`;

export const joined = ({ t }: Context, facts: readonly unknown[]): unknown =>
  facts.map((fact, index) => html`${index > 0 ? t('list.join') : nothing}${fact}`);
