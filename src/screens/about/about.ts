import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Centre } from '../../directory/centre.ts';
import { COMMON_METHODS } from '../../recommend/methods.ts';
import type { SupportId } from '../../recommend/model.ts';
import type { AboutView } from '../../visit/view.ts';
import type { TextKey } from '../../i18n/translate.ts';
import { dateText } from '../../i18n/dates.ts';
import type { Context } from '../../components/context.ts';
import { heading, screenTitle } from '../../components/heading.ts';
import { icon } from '../../components/icon.ts';
import { happensRows } from '../../components/what-happens.ts';
import { centreName } from '../../components/names.ts';

/** The six kinds of support; each row is one kind. */
const SUPPORTS: readonly (readonly (SupportId | 'consult' | 'information')[])[] = [
  ['consult'],
  ['referral'],
  ['peer-group', 'family-class', 'drop-in'],
  ['home-visit'],
  ['seminar'],
  ['information'],
];
/** What makes a first contact easier; shown before anything else. */
const EASES = ['free', 'listen', 'family'] as const;
const ROLES = ['consult', 'connect', 'family', 'inform'] as const;
const USERS = ['person', 'unsure', 'past', 'supporter'] as const;

/** Common questions with the keys of their answers, some of which other screens use as well. */
const ANSWERS = {
  listen: 'about.answer.listen',
  name: 'happens.name',
  family: 'about.answer.family',
  age: 'about.answer.age',
  cost: 'happens.cost',
  say: 'method.phone.step',
  secret: 'happens.secret',
  stop: 'about.answer.stop',
  phone: 'about.answer.phone',
} as const satisfies Readonly<Record<string, TextKey>>;
const ASKED = Object.keys(ANSWERS) as (keyof typeof ANSWERS)[];

/** What a centre is, who may use it, and what happens there. */
export function about(
  { headingLevel: level, centre, hasWindows }: AboutView,
  context: Context,
): TemplateResult {
  const { t, send } = context;
  return html`<div part="about">
    ${screenTitle(level, t('about.title'))}
    <p class="lead">${t('about.lead')}</p>
    <ul class="promises">
      ${EASES.map((ease) => html`<li>${icon('check')}${t(`about.ease.${ease}`)}</li>`)}
    </ul>
    <p>${t('about.where')}</p>
    <p>${t('about.staff')}</p>
    ${heading(level, 1, t('about.state.title'))}
    <p>${t('about.state')}</p>
    <p class="small">${t('about.state.source')}</p>
    ${heading(level, 1, t('about.role.title'))}
    <ul class="dots">
      ${ROLES.map((role) => html`<li>${t(`about.role.${role}`)}</li>`)}
    </ul>
    ${heading(level, 1, t('about.who.title'))}
    <ul class="dots">
      ${USERS.map((who) => html`<li>${t(`about.who.${who}`)}</li>`)}
    </ul>
    ${supports(context, level, centre)}
    <section>
      ${heading(level, 1, t('about.way.title'))}
      ${COMMON_METHODS.map(
        (way) =>
          html`<details part="way" data-method=${way}>
            <summary>${icon(way)}<span>${t(`method.${way}`)}</span></summary>
            <p>${t(`about.way.${way}`)}</p>
            <p>${t(`method.${way}.lead`)}</p>
            ${happensRows(context, way, ['first', 'time', 'hears', 'stop'])}
          </details>`,
      )}
    </section>
    ${heading(level, 1, t('about.flow.title'))}
    <ol class="flow">
      ${([1, 2, 3, 4] as const).map((step) => html`<li>${t(`about.flow.${step}`)}</li>`)}
    </ol>
    <section>
      ${heading(level, 1, t('about.faq.title'))}
      ${ASKED.map(
        (question) =>
          html`<details part="faq">
            <summary>${t(`about.faq.${question}`)}</summary>
            <p>${t(ANSWERS[question])}</p>
          </details>`,
      )}
    </section>
    ${hasWindows ? html`<p class="small">${t('about.data')}</p>` : nothing}
    <p class="small">${t('about.rules', { date: dateText(t, context.rules.date) })}</p>
    <div class="actions">
      <button type="button" class="secondary" part="back" @click=${() => send({ type: 'back' })}>
        ${t('action.close')}
      </button>
    </div>
  </div>`;
}

/**
 * The kinds of support. Those that the nearest centre is known to run are marked, unless it is closed for the
 * time being.
 */
function supports({ t }: Context, level: number, centre: Centre | null): TemplateResult {
  const here: readonly string[] = centre && !centre.status ? centre.programs : [];
  return html`<section class="supports">
    ${heading(level, 1, t('about.supports.title'))}
    <p>${t('about.programs')}</p>
    ${
      here.length > 0
        ? html`<p><small>${t('contacts.level.local')}</small><br />${centreName(t, centre)}</p>`
        : nothing
    }
    <ul>
      ${SUPPORTS.map(
        (kinds) =>
          html`<li part="kind">
            ${kinds.map(
              (kind) =>
                html`<div data-support=${kind}>
                  <strong>${t(`support.${kind}`)}</strong
                  >${here.includes(kind) ? html`<span class="tag">${t('support.here')}</span>` : nothing}
                  <p>${t(`support.${kind}.note`)}</p>
                </div>`,
            )}
          </li>`,
      )}
    </ul>
  </section>`;
}
