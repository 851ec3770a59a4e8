/** What is pasted, line by line of what there is to do; and what is kept for next year. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { nextCheck } from '../builder/changes.ts';
import { styleOf } from '../builder/colours.ts';
import { posterContacts } from '../builder/poster-contacts.ts';
import { EMBED, SCRIPT } from '../builder/install.ts';
import { savedText } from '../builder/opened.ts';
import { dateText } from '../i18n/dates.ts';
import type { Install } from '../snippet/installs.ts';
import { attributeTag, childTag, frame, plainLink, policy, poster } from '../snippet/installs.ts';
import { word } from '../snippet/words.ts';
import { checkReminder } from './reminder.ts';
import { DEFAULTS } from './defaults.ts';
import { button, choice, input, select } from './fields.ts';
import { fileLink } from './link.ts';
import type { InstallChoice, Page, View } from './page.ts';
import { INSTALLS } from './page.ts';

export function pasteStep(page: Page): TemplateResult {
  const { say, mistakes, plan } = page;
  const errors = mistakes.filter(({ severity }) => severity === 'error');
  return html`${errors.length > 0 ? toMend(page) : html`${markup(page)} ${paper(page)}`} ${keep(page)}
  ${errors.length > 0 || plan.settings.area === '' ? nothing : html`<p><small>${say('paste.version', { version: page.version })}</small></p>`}`;
}

/** A tag with a wrong number would leave it out in silence: first it is put right. */
function toMend({ mistakes, say, goTo }: Page): TemplateResult {
  const errors = mistakes.filter(({ severity }) => severity === 'error');
  return html`<div class="notice">
    <p><strong>${say('paste.mend', { count: errors.length })}</strong></p>
    <ul>
      ${errors.map(
        ({ field, code, details }) =>
          html`<li>
            ${button(
              say(`mistake.${code}`, details),
              () => {
                goTo(field);
              },
              'text',
            )}
          </li>`,
      )}
    </ul>
  </div>`;
}

function markup(page: Page): TemplateResult {
  const { say, view, plan, install, show, change } = page;
  const text = textOf(install, view, plan.folder);
  const css = styleOf(plan.colours, DEFAULTS);
  const csp = policy(install, view.install);
  return html`<p class="lead">${say('paste.lead')}</p>
    ${choice({
      id: 'install',
      label: say('paste.kind'),
      value: view.install,
      changed: (value) => {
        show({ install: value as InstallChoice });
      },
      options: INSTALLS.map((value) => ({ value, label: say(`paste.kind.${value}`) })),
    })}
    ${
      view.install === 'link'
        ? linkedField(page, 'linked')
        : input(page, {
            id: 'folder',
            label: say('paste.folder'),
            hint: say('paste.folder.hint'),
            value: plan.folder,
            changed: (folder) => {
              change({ ...plan, folder: folder === '' || folder.endsWith('/') ? folder : `${folder}/` });
            },
          })
    }
    ${
      text === null
        ? html`<p class="notice">${say('paste.tag.none')}</p>`
        : html`${copied(page, 'markup', say('paste.markup'), text, 12, 'primary')}
            <ol class="todo">
              ${
                FILES[view.install].length === 0
                  ? nothing
                  : html`<li>
                      ${say('paste.files')}${FILES[view.install].map((name) => html` ${fileLink(name)}`)}
                    </li>`
              }
              <li>${say('paste.where')}</li>
              <li>${say('paste.look')}</li>
            </ol>
            ${
              plan.settings.display === 'dialog' && ['child', 'tag'].includes(view.install)
                ? copied(page, 'opener', say('paste.button'), openerFor(plan.language), 2)
                : nothing
            }
            ${csp === '' ? nothing : copied(page, 'policy', say('paste.policy'), csp, 2)}
            ${css === '' || view.install === 'link' ? nothing : copied(page, 'css', say('paste.css'), css, 6)}
            ${view.install === 'link' ? nothing : html`<p><small>${say('paste.integrity')}</small></p>`}`
    }`;
}

/** The page with the widget, to which the link and the code on paper lead. */
const linkedField = (page: Page, id: string): TemplateResult =>
  input(page, {
    id,
    label: page.say('paste.linked'),
    hint: page.say('paste.linked.hint'),
    type: 'url',
    value: page.view.linked,
    changed: (linked) => {
      page.show({ linked });
    },
  });

/** A page of A4 for the counter or a school's paper: a number in large type, and a code for the page. */
function paper(page: Page): TemplateResult | typeof nothing {
  const { say, t, plan, known, today, view, install, save, show } = page;
  if (plan.settings.area === '' && plan.settings.contacts.length === 0) return nothing;
  const contacts = posterContacts(known, plan, today, t);
  const contact = contacts[view.posted] ?? contacts[0];
  return html`<section aria-labelledby="paper">
    <h3 id="paper">${say('paper.title')}</h3>
    <p>${say('paper.lead')}</p>
    ${
      contacts.length > 1
        ? select(page, {
            id: 'posted',
            label: say('paper.contact'),
            value: String(view.posted),
            changed: (posted) => {
              show({ posted: Number(posted) });
            },
            options: contacts.map(({ name, phone }, nth) => ({
              value: String(nth),
              label: `${name} ${phone}`,
            })),
          })
        : nothing
    }
    ${view.install === 'link' ? nothing : linkedField(page, 'linked-paper')}
    ${button(say('paper.save'), () => {
      save('poster.html', 'text/html', poster(install, { ...contact, href: view.linked }));
    })}
  </section>`;
}

/** What has to lie in the folder; each is beside this page, to be saved from it. */
const FILES: Readonly<Record<InstallChoice, readonly string[]>> = {
  child: [SCRIPT],
  tag: [SCRIPT],
  frame: [EMBED, 'embed.js', SCRIPT],
  link: [],
};

const openerFor = (language: string): string =>
  `<button type="button" data-hikikomori-help-open>${word(language, 'link.words')}</button>`;

function textOf(install: Install, { install: kind, linked }: View, folder: string): string | null {
  const { language } = install;
  switch (kind) {
    case 'child':
      return childTag(install);
    case 'tag':
      return attributeTag(install);
    case 'frame':
      return frame(install, { embed: `${folder}${EMBED}`, title: word(language, 'link.words') });
    case 'link':
      return plainLink(install, { href: linked });
  }
}

const copied = (
  page: Page,
  id: string,
  label: string,
  text: string,
  rows: number,
  look: 'primary' | 'secondary' = 'secondary',
): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <textarea id=${id} class="code" rows=${rows} readonly spellcheck="false" .value=${text}></textarea>
    ${button(
      html`${page.say('paste.copy')}<span class="hidden">${label}</span>`,
      () => {
        page.copy(id);
      },
      look,
    )}
  </div>`;

function keep(page: Page): TemplateResult {
  const { say, t, plan, known, today, view, save, show, print } = page;
  const next = view.nextCheck || nextCheck(known, plan, today);
  return html`<section aria-labelledby="keep">
    <h3 id="keep">${say('keep.title')}</h3>
    <p>${say('keep.lead')}</p>
    <div class="actions">
      ${button(say('keep.save'), () => {
        save(`hikikomori-help-${plan.settings.area || 'settings'}.json`, 'application/json', savedText(plan));
      })}
      ${button(say('keep.sheet'), print)}
    </div>
    ${input(page, {
      id: 'next-check',
      label: say('keep.next'),
      hint: say('keep.next.hint', { date: dateText(t, next) }),
      type: 'date',
      value: next,
      changed: (nextDay) => {
        show({ nextCheck: nextDay });
      },
    })}
    ${button(say('keep.calendar'), () => {
      save('next-check.ics', 'text/calendar', checkReminder(page, next));
    })}
  </section>`;
}
