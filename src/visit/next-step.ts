/**
 * What the result puts first: the one thing to do now, the way that is open meanwhile, and what comes after.
 */
import { isClosedNow, nextOpeningOf, openingOf } from '../directory/channel-opening.ts';
import type { Centre, Channel, Hotline } from '../directory/centre.ts';
import type { Contact } from '../directory/directory.ts';
import { canBegin, isAnswering, isReachable } from '../directory/directory.ts';
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
 * appointment.
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
  | { readonly kind: 'page'; readonly centre: Centre }
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
  /** Epoch milliseconds. */
  readonly now: number;
}

export const DANGERS = ['life-danger', 'suicidal', 'violence'] as const satisfies readonly GateId[];
export const inDanger = (gates: readonly GateId[]): boolean =>
  DANGERS.some((danger) => gates.includes(danger));

const WRITTEN: readonly MethodId[] = ['sns', 'mail'];

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
  const starts = methods.flatMap((method) => startOf(method, methods, now) ?? []);
  const free = starts.filter(({ method }) => !isBarred(methods, method));
  const ways: Ways = {
    free,
    wished: free.find(({ method }) => method === wish?.method),
    byPhone: free.find(({ method }) => method === 'phone'),
    chat: lines.find((line) => line.text && line.always && canBegin(line)),
    page: wish?.contacts.find(
      ({ centre, channel }) => centre.website && !centre.status && !isReachable(channel),
    )?.centre,
  };
  const state = outcome === 'recommended' ? stateOf(ways, noVoice) : outcome;
  const action = actionOf(state, situation, ways);
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
    bridge: isPhoningHard(answers) && !free.some(({ method }) => WRITTEN.includes(method)),
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

/** The nearest contact by which one can begin with a method. */
function startOf(
  { method, contacts }: MethodView,
  methods: readonly MethodView[],
  now: number,
): Start | undefined {
  for (const contact of contacts) {
    const press = contact.centre.status ? undefined : pressOf(contact, methods);
    if (press) return { ...contact, method, press, closed: isClosedNow(press, now, contact.centre) };
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
  if (channel.method !== 'in-person') return isReachable(own) ? own : undefined;
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
  { centres, gates, now }: Situation,
  { free: [first], wished, byPhone, chat, page }: Ways,
): Action | null {
  if (state === 'not-now') return null;
  if (state === 'open' && wished) return { kind: 'start', start: wished };
  if (state === 'closed' && wished)
    return { kind: opensAgain(wished, now) ? 'remind' : 'start', start: wished };
  if (state === 'unconfirmed' && page) return { kind: 'page', centre: page };
  // In danger the chat stands in the strip above already.
  if (state === 'voiceless' && chat && !inDanger(gates)) return { kind: 'line', line: chat };
  if (state === 'ask-by-phone' && byPhone) return { kind: 'start', start: byPhone };
  if (first) return { kind: 'start', start: first };
  const centre = centres.find(({ website }) => website);
  return centre ? { kind: 'page', centre } : { kind: 'list' };
}

/** Without a next opening that is sure there is nothing to put into a calendar. */
const opensAgain = ({ press, centre }: Start, now: number): boolean =>
  nextOpeningOf(press, now, centre) !== null;

/** A letter can be written at any hour; where the hours are in doubt nobody may be there. */
function canUseNow(action: Action | null, now: number): boolean {
  if (action?.kind === 'line') return true;
  if (action?.kind !== 'start' || action.start.closed) return false;
  const { press, centre } = action.start;
  const opening = openingOf(press, now, centre);
  return press.method === 'mail' || opening.state !== 'unknown' || !opening.because;
}

/** One line that answers now: in writing for whoever would write, for a child or a pupil one for children. */
function lineNow({ lines, gates, methods, answers, now }: Situation, noVoice: boolean): Hotline | null {
  const [wish] = methods;
  const writes = noVoice || (wish !== undefined && WRITTEN.includes(wish.method));
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
