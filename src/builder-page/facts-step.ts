/** Each fact of the place with its evidence: to be confirmed, corrected, added. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Change } from '../builder/changes.ts';
import { changesIn, dueIn, takeOnBoard } from '../builder/changes.ts';
import type { Fact } from '../builder/facts.ts';
import {
  addEntry,
  carry,
  confirm,
  factsFor,
  isCheckedOn,
  withChannel,
  withContact,
  withHours,
  withoutChannel,
  withPage,
} from '../builder/facts.ts';
import { isOwn, withEntry, withoutEntry } from '../builder/plan.ts';
import type { Centre, Channel } from '../directory/centre.ts';
import { isReachable } from '../directory/directory.ts';
import { evidenceOf, trust } from '../directory/evidence.ts';
import type { Due } from '../directory/due.ts';
import { hostOf } from '../directory/links.ts';
import { dateText } from '../i18n/dates.ts';
import { hoursWords } from '../i18n/hours.ts';
import type { MethodId } from '../recommend/model.ts';
import { METHODS } from '../recommend/methods.ts';
import { button, input, mistakesOf, select } from './fields.ts';
import { importing } from './importing.ts';
import { pageLink } from './link.ts';
import type { Page } from './page.ts';
import { weekGrid } from './week-grid.ts';
import { verdictLines } from './verdict.ts';

export function factsStep(page: Page): TemplateResult {
  const { plan, known, say, change, show, view, today } = page;
  if (plan.settings.area === '' && plan.settings.directory.length === 0)
    return html`<p class="lead">${say('facts.no-place')}</p>`;
  const facts = factsFor(known, plan, today);
  const changes = view.isLater ? changesIn(known, plan) : [];
  const due = dueIn(known, plan, today);
  const add = (): void => {
    const { plan: next, id } = addEntry(known, plan);
    change(next);
    show({ editing: [...view.editing, id] }, '', `directory.${id}.name`);
  };
  return html`<p class="lead">${say('facts.lead')}</p>
    ${view.isLater ? later(page, changes, due) : nothing}
    ${facts.map((fact) => card(page, fact, changes, due))}
    ${changes.map((one) => (one.kind === 'missing' ? missing(page, one.entry) : nothing))}
    <p>${say('facts.add.lead')}</p>
    <div class="actions">${button(say('facts.add'), add)}</div>
    ${importing(page)}`;
}

/** How much there is to do: the rest stands at each card. */
const later = ({ say }: Page, changes: readonly Change[], due: readonly Due<Centre>[]): TemplateResult =>
  html`<div class="notice" role="status">
    <p><strong>${changes.length + due.length === 0 ? say('later.nothing') : say('later.title')}</strong></p>
    ${changes.length === 0 ? nothing : html`<p>${say('later.changes', { count: changes.length })}</p>`}
    ${due.length === 0 ? nothing : html`<p>${say('later.due', { count: new Set(due.map(({ entry }) => entry.id)).size })}</p>`}
  </div>`;

function card(
  page: Page,
  fact: Fact,
  changes: readonly Change[],
  due: readonly Due<Centre>[],
): TemplateResult {
  const { plan, known, say, t, change, show, view, today } = page;
  const { centre, level, carried } = fact;
  const { id } = centre;
  const isEditing = view.editing.includes(id);
  const isChecked = carried && isCheckedOn(centre, today);
  const edit = (): void => {
    if (isEditing) show({ editing: view.editing.filter((one) => one !== id) });
    else {
      change(carry(known, plan, id));
      show({ editing: [...view.editing, id] }, '', `directory.${id}.name`);
    }
  };
  const name = centre.name || say('facts.unnamed');
  const own = changes.find((one) => one.kind !== 'missing' && one.entry.id === id);
  const old = due.find(({ entry }) => entry.id === id);
  return html`<section class="card" aria-label=${name}>
    <p class="level">
      ${t(`contacts.level.${level}`)}${carried ? nothing : html` <span>${say('facts.on-board')}</span>`}
    </p>
    <h3>${name}</h3>
    ${old ? html`<p class="warning">${dueWords(page, old)}</p>` : nothing} ${own ? told(page, own) : nothing}
    ${isEditing ? editor(page, centre) : shown(page, centre)}
    <div class="actions">
      ${
        isEditing
          ? button(say('facts.done'), edit, 'secondary')
          : html`${
                isChecked
                  ? html`<p class="done">${say('facts.checked')}</p>`
                  : centre.channels.some(isReachable)
                    ? button(html`${say('facts.confirm')}<span class="hidden">${name}</span>`, () => {
                        change(confirm(known, plan, id, today), say('facts.checked.said', { name }));
                      })
                    : nothing
              }
              <button type="button" class="text" @click=${edit}>
                ${say('facts.edit')}<span class="hidden">${name}</span>
              </button>
              ${
                carried && (centre.kind || isOwn(centre))
                  ? button(
                      html`${say('facts.remove')}<span class="hidden">${name}</span>`,
                      () => {
                        change(withoutEntry(plan, id), say('facts.removed', { name }));
                      },
                      'text',
                    )
                  : nothing
              }`
      }
    </div>
  </section>`;
}

const dueWords = ({ say, t }: Page, { state, checked, on }: Due): string =>
  state === 'undated'
    ? say('due.undated')
    : say(`due.${state}`, { checked: dateText(t, checked ?? ''), on: dateText(t, on ?? '') });

function told(page: Page, one: Change): TemplateResult {
  const { say, plan, change } = page;
  if (one.kind !== 'other') return html`<p class="warning">${say('later.gone')}</p>`;
  return html`<div class="warning">
    <p>${say('later.other')}</p>
    <ul>
      ${one.differences.map(
        ({ field, yours, onBoard }) =>
          html`<li>
            ${say('later.difference', { field: say(`changed.${field}`), yours: yours || '—', now: onBoard || '—' })}
          </li>`,
      )}
    </ul>
    ${button(say('later.take'), () => {
      change(takeOnBoard(plan, one.onBoard), say('later.taken'));
    })}
  </div>`;
}

const missing = (page: Page, entry: Centre): TemplateResult =>
  html`<section class="card" aria-label=${entry.name}>
    <h3>${entry.name}</h3>
    <p class="warning">${page.say('later.missing')}</p>
    ${shown(page, entry)}
    <div class="actions">
      ${button(page.say('later.add'), () => {
        page.change(takeOnBoard(page.plan, entry), page.say('later.taken'));
      })}
    </div>
  </section>`;

/** What is known, each contact with the page that states it and how old it is. */
function shown(page: Page, centre: Centre): TemplateResult {
  const { t, say } = page;
  const reachable = centre.channels.filter(isReachable);
  const named = centre.channels.filter((channel) => !isReachable(channel));
  return html`<dl class="facts">
      ${reachable.map(
        (channel) =>
          html`<dt>${t(`method.${channel.method}`)}</dt>
            <dd>
              ${[channel.tel, channel.url, channel.address].map((text) => (text === undefined ? nothing : html`<strong translate="no">${text}</strong> `))}
              ${channel.label === undefined ? nothing : html`<span>${channel.label}</span>`}
              ${hoursShown(page, channel)}
              <small>${evidenceWords(page, centre, channel)}</small>
              ${verdictLines(page, centre, channel).map((line) => html`<small class="verdict">${line}</small>`)}
            </dd>`,
      )}
      ${
        centre.website === undefined
          ? nothing
          : html`<dt>${t('contact.website')}</dt>
              <dd>${pageLink(page, centre.website)}</dd>`
      }
    </dl>
    ${reachable.length === 0 ? html`<p>${t('contact.not-confirmed')}</p>` : nothing}
    ${
      named.length === 0
        ? nothing
        : html`<p>
            <small
              >${say('facts.named', { methods: named.map(({ method }) => t(`method.${method}`)).join(t('hours.join')) })}</small
            >
          </p>`
    }`;
}

const hoursShown = ({ t, say }: Page, { hours, hoursText }: Channel): TemplateResult =>
  html`<span class="hours">${(hoursText ?? hoursWords(t, hours)) || say('facts.no-hours')}</span>`;

function evidenceWords(page: Page, centre: Centre, channel: Channel): TemplateResult {
  const { t, today } = page;
  const { checked, sources } = evidenceOf(centre, channel);
  const date = checked === undefined ? '' : dateText(t, checked);
  const state = trust(centre, channel, today);
  const age =
    state === 'undated' || date === ''
      ? t('contact.undated')
      : t(state === 'stale' ? 'contact.lead' : state === 'old' ? 'contact.old' : 'contact.checked', { date });
  return html`${age} ${sources.length === 0 ? nothing : html`${t('contact.source')}: `}
  ${sources.map(({ url }) => html`${pageLink(page, url, hostOf(url))} `)}`;
}

function editor(page: Page, centre: Centre): TemplateResult {
  const { say, t } = page;
  const { id } = centre;
  const at = (field: string): string => `directory.${id}.${field}`;
  const set = (change: (entry: Centre) => Centre): void => {
    page.change(withEntry(page.plan, id, change));
  };
  const missingMethods = METHODS.filter(
    (method) => !centre.channels.some((channel) => channel.method === method),
  );
  return html`<div class="editor">
    ${input(page, {
      id: at('name'),
      label: say('entry.name'),
      value: centre.name,
      isRequired: true,
      changed: (name) => {
        set((entry) => ({ ...entry, name }));
      },
    })}
    ${input(page, {
      id: at('website'),
      label: say('entry.website'),
      hint: say('entry.website.hint'),
      type: 'url',
      value: centre.website ?? '',
      changed: (website) => {
        set(({ website: _, ...entry }) => (website === '' ? entry : { ...entry, website }));
      },
    })}
    ${centre.channels.map((channel, nth) => channelFields(page, centre, channel, nth, set))}
    ${mistakesOf(page, at('sources'))}
    <div class="actions">
      ${
        missingMethods.length === 0
          ? nothing
          : select(page, {
              id: at('new'),
              label: say('entry.add'),
              value: '',
              changed: (method) => {
                if (method !== '')
                  set((entry) => ({
                    ...entry,
                    channels: [...entry.channels, { method: method as MethodId }],
                  }));
              },
              options: [
                { value: '', label: say('place.choose') },
                ...missingMethods.map((method) => ({ value: method, label: t(`method.${method}`) })),
              ],
            })
      }
    </div>
  </div>`;
}

/** Which of number, link and address a method has. */
const CONTACT = { phone: 'tel', 'in-person': 'address', sns: 'url', mail: 'url', online: 'url' } as const;

function channelFields(
  page: Page,
  centre: Centre,
  channel: Channel,
  nth: number,
  set: (change: (entry: Centre) => Centre) => void,
): TemplateResult {
  const { say, t, today } = page;
  const at = (field: string): string => `directory.${centre.id}.channels.${nth}.${field}`;
  const field = channel.tel !== undefined ? 'tel' : CONTACT[channel.method];
  const value = channel[field] ?? '';
  const { sources } = evidenceOf(centre, channel);
  return html`<fieldset class="channel">
    <legend>${t(`method.${channel.method}`)}</legend>
    ${input(page, {
      id: at(field),
      label: say(`entry.${field}`),
      ...(field === 'tel'
        ? { hint: say('entry.tel.hint') }
        : field === 'url'
          ? { hint: say(channel.method === 'mail' ? 'entry.mail.hint' : 'entry.url.hint') }
          : {}),
      type: field === 'tel' ? 'tel' : 'text',
      value,
      changed: (typed) => {
        const url =
          field === 'url' && typed.includes('@') && !typed.includes(':') ? `mailto:${typed}` : typed;
        set((entry) => withContact(entry, nth, field, url, today));
      },
    })}
    ${
      value === ''
        ? nothing
        : html`${input(page, {
            id: at('sources'),
            label: say('entry.page'),
            hint: say('entry.page.hint'),
            type: 'url',
            value: sources[0]?.url ?? '',
            changed: (url) => {
              set((entry) => withPage(entry, nth, url));
            },
          })}
          ${input(page, {
            id: at('label'),
            label: say('entry.label'),
            hint: say('entry.label.hint'),
            value: channel.label ?? '',
            changed: (label) => {
              set((entry) =>
                withChannel(entry, nth, ({ label: _, ...rest }) =>
                  label === '' ? rest : { ...rest, label },
                ),
              );
            },
          })}
          ${channel.hoursText === undefined ? nothing : html`<p><small>${say('entry.hours-text', { text: channel.hoursText })}</small></p>`}
          ${weekGrid(page, {
            id: at('hours'),
            value: channel.hours ?? '',
            changed: (hours) => {
              set((entry) => withHours(entry, nth, hours));
            },
          })}`
    }
    ${button(
      say('entry.remove', { method: t(`method.${channel.method}`) }),
      () => {
        set((entry) => withoutChannel(entry, nth));
      },
      'text',
    )}
  </fieldset>`;
}
