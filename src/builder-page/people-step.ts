/** The page's own people: a school's counsellor, a welfare council. */
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Person } from '../builder/plan.ts';
import { withNewPerson, withoutPerson, withPerson } from '../builder/plan.ts';
import { WHO } from '../recommend/model.ts';
import type { Who } from '../recommend/model.ts';
import { button, checkbox, input } from './fields.ts';
import type { Page } from './page.ts';
import { weekGrid } from './week-grid.ts';

export const peopleStep = (page: Page): TemplateResult =>
  html`<p class="lead">${page.say('people.lead')}</p>
    ${page.plan.settings.contacts.map((person, at) => fields(page, person, at))}
    <div class="actions">
      ${button(page.say('people.add'), () => {
        page.change(withNewPerson(page.plan));
        page.show({}, '', `contacts.${page.plan.settings.contacts.length}.name`);
      })}
    </div>`;

type Text = 'name' | 'for' | 'phone' | 'email' | 'website';
const TYPES = { name: 'text', for: 'text', phone: 'tel', email: 'email', website: 'url' } as const;

function fields(page: Page, person: Person, at: number): TemplateResult {
  const { say } = page;
  const set = (change: Partial<Person>): void => {
    page.change(withPerson(page.plan, at, { ...person, ...change }));
  };
  const text = (name: Text): TemplateResult =>
    input(page, {
      id: `contacts.${at}.${name}`,
      label: say(`person.${name}`),
      type: TYPES[name],
      isRequired: name === 'name',
      ...(name === 'for' ? { hint: say('person.for.hint') } : {}),
      value: person[name] ?? '',
      changed: (value) => {
        set({ [name]: value });
      },
    });
  const age = (name: 'minimumAge' | 'maximumAge'): TemplateResult =>
    input(page, {
      id: `contacts.${at}.${name}`,
      label: say(`person.${name}`),
      type: 'number',
      value: String(person[name] ?? ''),
      changed: (typed) => {
        const plain = typed.normalize('NFKC');
        set({ [name]: /^\d+$/.test(plain) ? Number(plain) : plain });
      },
    });
  const audience: readonly Who[] = person.audience ?? [];
  return html`<fieldset class="card">
    <legend>${person.name || say('people.nth', { nth: at + 1 })}</legend>
    ${text('name')} ${text('for')}
    <fieldset class="field choice">
      <legend>${say('person.audience')}</legend>
      <small>${say('person.audience.hint')}</small>
      ${WHO.map((who) =>
        checkbox(say(`audience.${who}`), audience.includes(who), (isChecked) => {
          set({ audience: WHO.filter((one) => (one === who ? isChecked : audience.includes(one))) });
        }),
      )}
    </fieldset>
    <div class="ages">${age('minimumAge')} ${age('maximumAge')}</div>
    ${text('phone')} ${text('email')} ${text('website')}
    ${weekGrid(page, {
      id: `contacts.${at}.hours`,
      value: person.hours ?? '',
      changed: (hours) => {
        set({ hours });
      },
    })}
    ${button(
      say('people.remove', { name: person.name || say('people.nth', { nth: at + 1 }) }),
      () => {
        page.change(withoutPerson(page.plan, at), say('people.removed'));
      },
      'text',
    )}
  </fieldset>`;
}
