import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Centre } from '../../directory/centre.ts';
import { nextOpeningOf, openingOf } from '../../directory/channel-opening.ts';
import type { Contact } from '../../directory/directory.ts';
import { evidenceOf } from '../../directory/evidence.ts';
import { METHOD } from '../../recommend/methods.ts';
import type { Start } from '../../visit/next-step.ts';
import { isBarred, startIn } from '../../visit/next-step.ts';
import type { ResultView } from '../../visit/view.ts';
import { dateText } from '../../i18n/dates.ts';
import { inARow } from '../../i18n/sentences.ts';
import type { Translate } from '../../i18n/translate.ts';
import { centreName, whose, methodName } from '../../components/names.ts';
import { channelLink } from '../../components/contact-card/channel-links.ts';
import { centreAlert, centreDetails, centreKind, doubt } from '../../components/contact-card/contact-card.ts';
import { openingNote } from '../../components/contact-card/opening-note.ts';
import { reminderButton } from '../../components/contact-card/reminder.ts';
import type { Context } from '../../components/context.ts';
import { heading } from '../../components/heading.ts';
import { lineButton } from '../../components/line-button.ts';
import { link, telLink } from '../../components/link.ts';

/**
 * The centre, one button, and what makes it easier to press it. All other details of the centre are folded.
 */
export function actionCard(context: Context, view: ResultView): TemplateResult {
  const { t } = context;
  const {
    step: { action, also },
    methods: [wish],
    centre,
  } = view;
  const start = startIn(action);
  const isLine = action?.kind === 'line';
  const method = view.outcome === 'no-preference' ? (start?.method ?? wish?.method) : wish?.method;
  return html`<section
    part=${isLine || !centre ? 'method' : 'method contact'}
    class="first"
    data-method=${method ?? nothing}
  >
    <div class="name">
      ${heading(view.headingLevel, 1, isLine ? html`<span lang="ja" translate="no">${action.line.name}</span>` : centreName(t, centre))}
    </div>
    ${!isLine && centre ? html`${centreKind(context, centre)}${centreAlert(context, centre)}` : nothing}
    ${button(context, view)} ${start ? status(context, view, start) : nothing}
    ${also.map((other) => html`<p part="method" data-method=${other.method}>${press(context, other, 'secondary')}</p>`)}
    <p class="trust">${trustLine(context, view)}</p>
    ${sentence(context, view)} ${start ? booking(context, start) : nothing} ${note(context, view)}
    ${isLine || !centre ? nothing : centreDetails(context, centre, start, view.headingLevel + 2)}
  </section>`;
}

/** In danger the strip above has the only filled button, so this one is outlined. */
function button(
  context: Context,
  { step: { action, state }, urgent, places: { nationalList }, methods: [wish] }: ResultView,
): unknown {
  const { t, now } = context;
  const look = urgent ? 'secondary' : 'primary';
  const isAction = !urgent;
  switch (action?.kind) {
    case 'start':
      return press(context, action.start, look, isAction);
    case 'remind': {
      const { press: channel, centre } = action.start;
      const next = nextOpeningOf(channel, now, centre);
      return html`${next ? reminderButton(context, channel, next, look) : nothing}${press(context, action.start, 'secondary')}`;
    }
    case 'page':
      return link(context, {
        href: action.centre.website ?? '',
        channel: 'website',
        look,
        isAction,
        content: html`<span
            >${t(state === 'unconfirmed' && wish ? `result.page.${wish.method}` : 'result.page')}</span
          >${whose(t, action.centre.name)}`,
      });
    case 'line':
      return lineButton(context, action.line, look, { isAction });
    case 'list':
      return link(context, {
        href: nationalList,
        channel: 'website',
        look,
        isAction,
        content: html`<span>${t('result.list')}</span>`,
      });
    case undefined:
      return nothing;
  }
}

const press = (
  context: Context,
  { press: channel, centre, method }: Start,
  look: 'primary' | 'secondary',
  isAction = false,
): unknown => channelLink(context, channel, centre.name, { look, isAction, books: METHOD[method].place });

/** Whether the contact is open now. For a visit these are the hours of the number. */
function status(
  context: Context,
  { step: { state } }: ResultView,
  { press: channel, centre, method, freshness }: Start,
): unknown {
  if (!METHOD[channel.method].timed) return nothing;
  // The heading already says when it opens again.
  if (state === 'closed' && !isUnsure(channel, context.now, centre)) {
    return html`<p part="status" class="status" data-state="closed">${context.t('contact.closed.now')}</p>`;
  }
  return openingNote(
    context,
    channel,
    freshness === 'fresh',
    centre,
    METHOD[method].place && channel.method === 'phone',
  );
}

function isUnsure(channel: Start['press'], now: number, centre: Centre): boolean {
  const opening = openingOf(channel, now, centre);
  return (
    opening.state !== 'closed' ||
    opening.unsure !== undefined ||
    opening.undated !== undefined ||
    opening.comment !== undefined
  );
}

/**
 * What lowers the threshold most: it costs nothing, and no name is needed; for a family, the person need not
 * come along.
 */
function trustLine({ t }: Context, { step: { action } }: ResultView): unknown {
  if (action?.kind === 'line') return html`<span lang="ja">${action.line.audience}</span>`;
  // Centres are known to need no name; for other desks no source says so.
  if (startIn(action)?.centre.kind) return t('result.trust.free');
  return t.who === 'family'
    ? html`${t('result.trust.free')}${t('result.trust.join')}<b>${t('result.trust.without')}</b>`
    : html`${t('result.trust.free')}${t('result.trust.join')}${t('result.trust.name')}`;
}

/** One sentence to say or to write, with a button to copy it. */
function sentence(context: Context, view: ResultView): TemplateResult {
  const { t, handOver } = context;
  const copied = handOver.outcomeOf('sentence');
  const copy = ({ currentTarget }: Event): void => {
    const words = (currentTarget as Element).parentElement?.querySelector('span');
    if (words) handOver.copy(words, 'sentence');
  };
  return html`<div class="say">
      <span>${wordsToSay(t, view)}</span
      ><button type="button" class="text" part="copy-sentence" @click=${copy}>${t('action.copy')}</button>
    </div>
    ${copied ? html`<p class="said" aria-hidden="true" .textContent=${t(`memo.said.${copied}`)}></p>` : nothing}`;
}

function wordsToSay(t: Translate, { step: { action, state }, methods: [wish] }: ResultView): string {
  if (action?.kind === 'line') return t('sentence.chat');
  const start = startIn(action);
  if (start?.centre.kind === 'office') return t('sentence.office');
  if (state === 'ask-by-phone' && wish) return t('sentence.ask', { method: methodName(t, wish.method) });
  if (start && METHOD[start.method].place) return t('sentence.visit');
  return t(start && METHOD[start.press.method].written ? 'sentence.write' : 'sentence.say');
}

/** Whether a visit needs an appointment. */
function booking({ t }: Context, { channel, method }: Start): TemplateResult | typeof nothing {
  if (!METHOD[method].place) return nothing;
  return html`<p class="booking">
    ${t(channel.reservation ? `contact.reservation.${channel.reservation}` : 'contact.reservation.unknown')}
  </p>`;
}

/**
 * What is uncertain, in small print below the button: how old the contact is, or what could not be confirmed.
 */
function note(context: Context, view: ResultView): TemplateResult | typeof nothing {
  const { t } = context;
  const { action } = view.step;
  const start = startIn(action);
  const centre = start?.freshness === 'fresh' ? undefined : start?.centre;
  const page = centre?.website
    ? link(context, {
        href: centre.website,
        channel: 'website',
        content: html`${t('contact.check-page')}${whose(t, centre.name)}`,
      })
    : nothing;
  const words = noteText(context, view);
  return html`${words || page !== nothing ? html`<p class="small">${words ?? nothing}${page}</p>` : nothing}
  ${action?.kind === 'page' && action.lead ? lead(context, action.lead) : nothing}
  ${view.step.switchboard && !start ? switchboard(context, view.step.switchboard) : nothing}`;
}

function noteText(
  context: Context,
  { step: { action, state, switchboard }, methods }: ResultView,
): string | null {
  const { t } = context;
  const start = startIn(action);
  if (start) return start.freshness === 'fresh' ? null : doubt(context, { ...start, channel: start.press });
  // The number is shown below.
  if (action?.kind === 'page' && action.lead) return null;
  if (state === 'unconfirmed') return t('contact.not-confirmed');
  if (action?.kind !== 'page' && action?.kind !== 'list') return null;
  // A number may be known and only not suit this person.
  if (methods.some(({ contacts }) => contacts.some(({ channel }) => channel.tel))) return null;
  return switchboard || isBarred(methods, 'phone')
    ? t('contact.none-confirmed')
    : inARow([t('contact.none-confirmed'), t('result.city-hall')]);
}

const number = (context: Context, { channel: { tel = '' } }: Contact): TemplateResult =>
  telLink(context, tel, { channel: 'phone', content: html`<span translate="no">${tel}</span>` });

/** A number too old for the button, if the page has no newer one. */
const lead = (context: Context, contact: Contact): TemplateResult => {
  const { checked = '' } = evidenceOf(contact.centre, contact.channel);
  return html`<p class="small">
    ${context.t('contact.lead', { date: dateText(context.t, checked) })}${number(context, contact)}
  </p>`;
};

/** The last local contact: the municipality's own number, and what to say there. */
const switchboard = (context: Context, contact: Contact): TemplateResult =>
  html`<p class="small" part="switchboard">
    ${context.t('result.switchboard', { name: contact.centre.name })} ${number(context, contact)}
    ${context.t('result.switchboard.say', { words: context.t('sentence.office') })}
  </p>`;
