/** What the result shows first: one thing to do now, a way that is open meanwhile, and what comes after. */
import { isClosedNow, nextOpeningOf, openingOf } from '../directory/channel-opening.ts';
import type { Centre, Channel, Hotline } from '../directory/centre.ts';
import type { Contact } from '../directory/directory.ts';
import { canBegin, isAnswering, isReachable } from '../directory/directory.ts';
import { isLead, trust } from '../directory/evidence.ts';
import { METHOD } from '../recommend/methods.ts';
import type { GateId, MethodId, MethodRank, Recommendation, Who } from '../recommend/model.ts';

/** The kind of result. If several apply, the first in this order. */
export type ResultState =
  | 'not-now'
  | 'no-preference'
  | 'open'
  | 'closed'
  | 'unconfirmed'
  | 'voiceless'
  | 'ask-by-phone'
  | 'none-confirmed';

/**
 * A contact, with the channel that the button uses: for a visit mostly the number for the appointment.
 * `freshness` is that of the button's channel.
 */
export interface Start extends Contact {
  readonly method: MethodId;
  readonly press: Channel;
  /** Known to be closed now. */
  readonly closed: boolean;
}

/** What the button of the card does. */
export type Action =
  | { readonly kind: 'start'; readonly start: Start }
  /** Closed now: the button saves the next opening to the calendar, and the number is shown below. */
  | { readonly kind: 'remind'; readonly start: Start }
  /** `lead`: a number of the centre that is too old for the button. */
  | { readonly kind: 'page'; readonly centre: Centre; readonly lead: Contact | null }
  | { readonly kind: 'line'; readonly line: Hotline }
  /** The ministry's list of all centres. */
  | { readonly kind: 'list' };

export interface NextStep {
  readonly state: ResultState;
  /** Null: there is nothing to decide now. */
  readonly action: Action | null;
  /** Further ways in the card, as outlined buttons. */
  readonly also: readonly Start[];
  /**
   * A national line that answers now and that the person can use; null: the action itself can be used now, or
   * none is offered.
   */
  readonly now: Hotline | null;
  /**
   * Phoning is hard or not private, and no written way is known here: somebody else may make the first call.
   */
  readonly bridge: boolean;
  /** The municipality's own number, if no other contact can be used and phoning is not barred. */
  readonly switchboard: Contact | null;
  /** The best other method that has a usable contact. */
  readonly second: Start | null;
  /** The other methods with a usable contact; barred methods last. */
  readonly others: readonly Start[];
}

/** A method with its contacts, the nearest first. */
export interface MethodView extends MethodRank {
  readonly contacts: readonly Contact[];
}

interface Situation {
  readonly outcome: Recommendation['outcome'];
  readonly gates: readonly GateId[];
  /** In the order of recommendation. */
  readonly methods: readonly MethodView[];
  readonly who: Who | undefined;
  readonly hardToPhone: boolean;
  /** Centres that serve the person, the nearest first, without those that are closed for the time being. */
  readonly centres: readonly Centre[];
  readonly lines: readonly Hotline[];
  /** The municipality's switchboard, for a place where no other contact is known. */
  readonly switchboard: Contact | null;
  /** `YYYY-MM-DD` in Japan. */
  readonly today: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

export const DANGERS = ['life-danger', 'suicidal', 'violence'] as const satisfies readonly GateId[];
export const inDanger = (gates: readonly GateId[]): boolean =>
  DANGERS.some((danger) => gates.includes(danger));

/**
 * The contact that the button uses, now or at the next opening; undefined: it leads to no contact of a
 * centre.
 */
export const startIn = (action: Action | null): Start | undefined =>
  action?.kind === 'start' || action?.kind === 'remind' ? action.start : undefined;

export const isBarred = (methods: readonly MethodView[], id: MethodId): boolean =>
  methods.some(({ method, barred }) => method === id && barred);

export function nextStep(situation: Situation): NextStep {
  const { methods, outcome, gates, hardToPhone, lines, now } = situation;
  const [wish] = methods;
  const noVoice = isBarred(methods, 'phone');
  const starts = methods.flatMap((method) => startOf(method, situation) ?? []);
  const free = starts.filter(({ method }) => !isBarred(methods, method));
  const ways: Ways = {
    free,
    wished: free.find(({ method }) => method === wish?.method),
    byPhone: free.find(({ method }) => method === 'phone'),
    chat: lines.find((line) => line.text && line.always && canBegin(line)),
    page: wish?.contacts.find(
      ({ centre, channel, freshness }) =>
        centre.website && !centre.status && (!isReachable(channel) || isLead(centre, freshness)),
    )?.centre,
  };
  const switchboard = free.length === 0 && !noVoice ? situation.switchboard : null;
  const state = outcome === 'recommended' ? stateOf(ways, noVoice) : outcome;
  const action = actionOf(state, { ...situation, switchboard }, ways);
  const beside = free.filter(
    (start) => start !== startIn(action) && (state === 'not-now' || start !== ways.wished),
  );
  const also = state === 'no-preference' ? beside : [];
  const [second = null, ...further] = state === 'no-preference' ? [] : beside;
  return {
    state,
    action,
    also,
    second,
    others: [...further, ...starts.filter((start) => !free.includes(start))],
    now:
      state === 'not-now' || inDanger(gates) || canUseNow(action, now) ? null : lineNow(situation, noVoice),
    switchboard,
    bridge: hardToPhone && !free.some(({ method }) => METHOD[method].written),
  };
}

/** The candidates for the first step. */
interface Ways {
  /** One for each method that has a usable contact and is not barred, in the order of recommendation. */
  readonly free: readonly Start[];
  readonly wished: Start | undefined;
  readonly byPhone: Start | undefined;
  /** Needs no voice, and answers at any hour. */
  readonly chat: Hotline | undefined;
  /** A centre that offers the first method without a confirmed contact, but has an official page. */
  readonly page: Centre | undefined;
}

function stateOf({ wished, page, chat, byPhone }: Ways, noVoice: boolean): ResultState {
  if (wished) return wished.closed ? 'closed' : 'open';
  if (page) return 'unconfirmed';
  if (noVoice && chat) return 'voiceless';
  return byPhone ? 'ask-by-phone' : 'none-confirmed';
}

/** The nearest usable contact for a method. A stale number is skipped if the centre has an official page. */
function startOf({ method, contacts }: MethodView, { methods, today, now }: Situation): Start | undefined {
  for (const contact of contacts) {
    const press = contact.centre.status ? undefined : pressOf(contact, methods);
    if (!press) continue;
    const freshness = trust(contact.centre, press, today);
    if (isLead(contact.centre, freshness)) continue;
    return { ...contact, method, press, freshness, closed: isClosedNow(press, now, contact.centre) };
  }
  return undefined;
}

/**
 * The channel that the button uses. A visit begins with an appointment: by telephone, otherwise in writing,
 * or by the centre's own page.
 */
function pressOf({ centre, channel }: Contact, methods: readonly MethodView[]): Channel | undefined {
  const noVoice = isBarred(methods, 'phone') && channel.method !== 'phone';
  const usable = (one: Channel): Channel => (noVoice ? withoutNumber(one) : one);
  const own = usable(channel);
  if (!METHOD[channel.method].place) return isReachable(own) ? own : undefined;
  const ways = [own, ...centre.channels.filter(({ method }) => !isBarred(methods, method)).map(usable)];
  return ways.find(({ tel }) => tel) ?? ways.find(({ url }) => url);
}

/** Where phoning is barred, the number of a channel is not offered, whatever else the channel has. */
function withoutNumber(channel: Channel): Channel {
  const { tel, ...rest } = channel;
  return tel === undefined ? channel : rest;
}

function actionOf(
  state: ResultState,
  { centres, gates, methods, switchboard, now }: Situation,
  { free: [first], wished, byPhone, chat, page }: Ways,
): Action | null {
  if (state === 'not-now') return null;
  if (state === 'open' && wished) return { kind: 'start', start: wished };
  if (state === 'closed' && wished)
    return { kind: opensAgain(wished, now) ? 'remind' : 'start', start: wished };
  const toPage = (centre: Centre): Action => ({ kind: 'page', centre, lead: leadTo(centre, methods) });
  if (state === 'unconfirmed' && page) return toPage(page);
  // In danger the strip above shows the chat already.
  if (state === 'voiceless' && chat && !inDanger(gates)) return { kind: 'line', line: chat };
  if (state === 'ask-by-phone' && byPhone) return { kind: 'start', start: byPhone };
  if (first) return { kind: 'start', start: first };
  const centre = centres.find(({ website }) => website);
  if (centre) return toPage(centre);
  if (!switchboard) return { kind: 'list' };
  const { channel: press } = switchboard;
  const closed = isClosedNow(press, now, switchboard.centre);
  return { kind: 'start', start: { ...switchboard, method: 'phone', press, closed } };
}

/** A stale number of the centre, if phoning is not barred: a clue, below the official page. */
const leadTo = (centre: Centre, methods: readonly MethodView[]): Contact | null =>
  methods
    .filter(({ method, barred }) => method === 'phone' && !barred)
    .flatMap(({ contacts }) => contacts)
    .find(
      (contact) => contact.centre === centre && contact.channel.tel && isLead(centre, contact.freshness),
    ) ?? null;

/** Only a next opening that is certain can be put into a calendar. */
const opensAgain = ({ press, centre }: Start, now: number): boolean =>
  nextOpeningOf(press, now, centre) !== null;

/** Writing is possible at any hour. If the hours are in doubt, perhaps nobody is there now. */
function canUseNow(action: Action | null, now: number): boolean {
  if (action?.kind === 'line') return true;
  if (action?.kind !== 'start' || action.start.closed) return false;
  const { press, centre } = action.start;
  const opening = openingOf(press, now, centre);
  return !METHOD[press.method].timed || opening.state !== 'unknown' || !opening.because;
}

/**
 * One line that answers now: a written one if the person prefers writing, one for children if it is a child
 * or a pupil.
 */
function lineNow({ lines, gates, methods, who, now }: Situation, noVoice: boolean): Hotline | null {
  const [wish] = methods;
  const writes = noVoice || (wish !== undefined && METHOD[wish.method].written);
  const isChild = gates.includes('minor') && who !== 'supporter';
  const answering = lines.filter((line) => line.text === writes && isAnswering(line, now) && canBegin(line));
  return (
    answering.find(({ kinds }) => kinds.includes('child') === isChild) ??
    answering.find(({ kinds }) => !kinds.includes('child')) ??
    null
  );
}
