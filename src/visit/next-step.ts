/**
 * What the result puts first: the one thing to do now, the way that is open meanwhile, and what comes after.
 */
import { isClosedNow, nextOpeningOf, openingOf } from '../directory/channel-opening.ts';
import type { Centre, Channel, Hotline } from '../directory/centre.ts';
import type { Contact } from '../directory/directory.ts';
import { canBegin, isAnswering, isReachable } from '../directory/directory.ts';
import { trust } from '../directory/evidence.ts';
import { METHOD } from '../recommend/methods.ts';
import type { Answers, GateId, MethodId, Recommendation } from '../recommend/model.ts';
import type { MethodView } from './view.ts';

/** Which kind of result it is. Where several hold, the first of them. */
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
 * A contact with the channel that is pressed to begin with it: for a visit mostly the number that makes the
 * appointment. `freshness` is that of the channel that is pressed.
 */
export interface Start extends Contact {
  readonly method: MethodId;
  readonly press: Channel;
  /** It is known that nobody answers now. */
  readonly closed: boolean;
}

/** What the button of the card does. */
export type Action =
  | { readonly kind: 'start'; readonly start: Start }
  /** Nobody answers now: the next opening goes into the calendar, and the number stands below. */
  | { readonly kind: 'remind'; readonly start: Start }
  /** `lead`: a number of the centre that is too old to be begun with. */
  | { readonly kind: 'page'; readonly centre: Centre; readonly lead: Contact | null }
  | { readonly kind: 'line'; readonly line: Hotline }
  /** The ministry's list of all centres. */
  | { readonly kind: 'list' };

export interface NextStep {
  readonly state: ResultState;
  /** Null: nothing is to be decided now. */
  readonly action: Action | null;
  /** Further ways that stand in the card, outlined. */
  readonly also: readonly Start[];
  /**
   * A national line that answers now, of the kind that the person can use; null: the action can be used now.
   */
  readonly now: Hotline | null;
  /**
   * Phoning is hard or not private, and no written way is known here: somebody else may make the first call.
   */
  readonly bridge: boolean;
  /** The municipality's own number, where no other contact can be begun with and phoning is not barred. */
  readonly switchboard: Contact | null;
  /** The best other method that can be begun with. */
  readonly second: Start | null;
  /** The rest that can be begun with; barred methods last. */
  readonly others: readonly Start[];
}

interface Situation {
  readonly outcome: Recommendation['outcome'];
  readonly gates: readonly GateId[];
  /** In the order of the wish. */
  readonly methods: readonly MethodView[];
  readonly answers: Answers;
  /** Centres that serve the person, the nearest first, none that is closed for the time being. */
  readonly centres: readonly Centre[];
  readonly lines: readonly Hotline[];
  /** The municipality's switchboard, for a place where nobody else is known to answer. */
  readonly switchboard: Contact | null;
  /** `YYYY-MM-DD` in Japan. */
  readonly today: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

export const DANGERS = ['life-danger', 'suicidal', 'violence'] as const satisfies readonly GateId[];
export const inDanger = (gates: readonly GateId[]): boolean =>
  DANGERS.some((danger) => gates.includes(danger));

/** What the button begins with, now or at the next opening; undefined: it leads to no contact of a centre. */
export const startIn = (action: Action | null): Start | undefined =>
  action?.kind === 'start' || action?.kind === 'remind' ? action.start : undefined;

/** The answers bar this method. */
export const isBarred = (methods: readonly MethodView[], id: MethodId): boolean =>
  methods.some(({ method, barred }) => method === id && barred);

export function nextStep(situation: Situation): NextStep {
  const { methods, outcome, gates, answers, lines, now } = situation;
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
        centre.website && !centre.status && (!isReachable(channel) || freshness === 'stale'),
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
    bridge: isPhoningHard(answers) && !free.some(({ method }) => METHOD[method].written),
  };
}

/** All that the first step can be. */
interface Ways {
  /** One for each method that can be begun with and is not barred, in the order of the wish. */
  readonly free: readonly Start[];
  readonly wished: Start | undefined;
  readonly byPhone: Start | undefined;
  /** Needs no voice, and answers at any hour. */
  readonly chat: Hotline | undefined;
  /** The centre names the wished method without a confirmed way, and has an official page. */
  readonly page: Centre | undefined;
}

function stateOf({ wished, page, chat, byPhone }: Ways, noVoice: boolean): ResultState {
  if (wished) return wished.closed ? 'closed' : 'open';
  if (page) return 'unconfirmed';
  if (noVoice && chat) return 'voiceless';
  return byPhone ? 'ask-by-phone' : 'none-confirmed';
}

/**
 * The nearest contact by which one can begin with a method. A number so old that the official page comes
 * first is none.
 */
function startOf({ method, contacts }: MethodView, { methods, today, now }: Situation): Start | undefined {
  for (const contact of contacts) {
    const press = contact.centre.status ? undefined : pressOf(contact, methods);
    if (!press) continue;
    const freshness = trust(contact.centre, press, today);
    if (freshness === 'stale' && contact.centre.website) continue;
    return { ...contact, method, press, freshness, closed: isClosedNow(press, now, contact.centre) };
  }
  return undefined;
}

/**
 * A visit begins with an appointment: by the number, else by what can be written, or by the page of the desk
 * itself.
 */
function pressOf({ centre, channel }: Contact, methods: readonly MethodView[]): Channel | undefined {
  const noVoice = isBarred(methods, 'phone') && channel.method !== 'phone';
  const usable = (one: Channel): Channel => (noVoice ? withoutNumber(one) : one);
  const own = usable(channel);
  if (!METHOD[channel.method].place) return isReachable(own) ? own : undefined;
  const ways = [own, ...centre.channels.filter(({ method }) => !isBarred(methods, method)).map(usable)];
  return ways.find(({ tel }) => tel) ?? ways.find(({ url }) => url);
}

/** A number is for the voice, whatever else the channel has. */
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
  // In danger the chat stands in the strip above already.
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

/** An old number of a centre, for whoever may phone: something to go by, below its official page. */
const leadTo = (centre: Centre, methods: readonly MethodView[]): Contact | null =>
  methods
    .filter(({ method, barred }) => method === 'phone' && !barred)
    .flatMap(({ contacts }) => contacts)
    .find((contact) => contact.centre === centre && contact.channel.tel && contact.freshness === 'stale') ??
  null;

/** Without a next opening that is sure there is nothing to put into a calendar. */
const opensAgain = ({ press, centre }: Start, now: number): boolean =>
  nextOpeningOf(press, now, centre) !== null;

/** A letter can be written at any hour; where the hours are in doubt nobody may be there. */
function canUseNow(action: Action | null, now: number): boolean {
  if (action?.kind === 'line') return true;
  if (action?.kind !== 'start' || action.start.closed) return false;
  const { press, centre } = action.start;
  const opening = openingOf(press, now, centre);
  return !METHOD[press.method].timed || opening.state !== 'unknown' || !opening.because;
}

/** One line that answers now: in writing for whoever would write, for a child or a pupil one for children. */
function lineNow({ lines, gates, methods, answers, now }: Situation, noVoice: boolean): Hotline | null {
  const [wish] = methods;
  const writes = noVoice || (wish !== undefined && METHOD[wish.method].written);
  const isChild = gates.includes('minor') && answers.who !== 'supporter';
  const answering = lines.filter((line) => line.text === writes && isAnswering(line, now) && canBegin(line));
  return (
    answering.find(({ kinds }) => kinds.includes('child') === isChild) ??
    answering.find(({ kinds }) => !kinds.includes('child')) ??
    null
  );
}

/** What the person said of phoning. */
function isPhoningHard({ express, worry }: Answers): boolean {
  return (express !== undefined && express !== 'speak') || worry === 'overheard';
}
