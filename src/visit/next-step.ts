/** What the result puts first: the one thing to do now, the way that is open meanwhile, and what comes after. */
import { isClosedNow, nextOpeningOf, openingOf } from '../directory/channel-opening.ts';
import type { Centre, Channel, Hotline } from '../directory/centre.ts';
import type { Contact } from '../directory/directory.ts';
import { isAnswering, isReachable } from '../directory/directory.ts';
import type { Answers, GateId, MethodId, Recommendation } from '../recommend/model.ts';
import type { MethodView } from './view.ts';

/** Which kind of result it is. Where several hold, the first in the order of `stateOf`. */
export type ResultState =
  | 'not-now' | 'no-preference' | 'open' | 'closed' | 'unconfirmed' | 'voiceless' | 'ask-by-phone' | 'none-confirmed';

/** A contact with the channel that is pressed to begin with it: for a visit mostly the number that makes the appointment. */
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
  /** A national line that answers now, of the kind that the person can use; null: the action can be used now. */
  readonly now: Hotline | null;
  /** Phoning is hard or not private, and no written way is known here: somebody else may make the first call. */
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
export const inDanger = (gates: readonly GateId[]): boolean => DANGERS.some((danger) => gates.includes(danger));

const WRITTEN: readonly MethodId[] = ['sns', 'mail'];

export function nextStep(situation: Situation): NextStep {
  const { methods, outcome, gates, answers, lines, now } = situation;
  const isBarred = (id: MethodId): boolean => methods.some(({ method, barred }) => method === id && barred);
  const starts = methods.flatMap((method) => startOf(method, isBarred, now) ?? []);
  const free = starts.filter(({ method }) => !isBarred(method));
  const wish = methods[0]?.method;
  const wished = free.find(({ method }) => method === wish);
  const byPhone = free.find(({ method }) => method === 'phone');
  const chat = lines.find((line) => line.text && line.always && line.website);
  const page = methods[0]?.contacts.find(({ centre, channel }) => centre.website && !centre.status && !isReachable(channel));
  const state =
    outcome !== 'recommended' ? outcome
    : wished ? (wished.closed ? 'closed' : 'open')
    : page ? 'unconfirmed'
    : isBarred('phone') && chat ? 'voiceless'
    : byPhone ? 'ask-by-phone'
    : 'none-confirmed';
  const action = actionOf(state, situation, free, page?.centre, chat);
  const used = action?.kind === 'start' || action?.kind === 'remind' ? action.start : undefined;
  const beside = free.filter((start) => start !== used && (state === 'not-now' || start !== wished));
  const also = state === 'no-preference' ? beside : [];
  const [second = null, ...further] = state === 'no-preference' ? [] : beside;
  return {
    state,
    action,
    also,
    second,
    others: [...further, ...starts.filter(({ method }) => isBarred(method))],
    now: state === 'not-now' || inDanger(gates) || isUsable(action, now) ? null : lineNow(situation, isBarred('phone')),
    bridge: isPhoningHard(answers) && !free.some(({ method }) => WRITTEN.includes(method)),
  };
}

/** The nearest contact by which one can begin with a method. */
function startOf({ method, contacts }: MethodView, isBarred: (method: MethodId) => boolean, now: number): Start | undefined {
  const starts = contacts
    .filter(({ centre }) => !centre.status)
    .flatMap((contact): Start[] => {
      const press = pressOf(contact, isBarred);
      return press ? [{ ...contact, method, press, closed: isClosedNow(press, now, contact.centre) }] : [];
    });
  return starts[0];
}

/** A visit begins with an appointment: by the number, else by what can be written, or by the page of the desk itself. */
function pressOf({ centre, channel }: Contact, isBarred: (method: MethodId) => boolean): Channel | undefined {
  const noVoice = isBarred('phone') && channel.method !== 'phone';
  const usable = (one: Channel): Channel => (noVoice ? withoutNumber(one) : one);
  const own = usable(channel);
  if (channel.method !== 'in-person') return isReachable(own) ? own : undefined;
  const ways = [own, ...centre.channels.filter(({ method }) => !isBarred(method)).map(usable)];
  return ways.find(({ tel }) => tel) ?? ways.find(({ url }) => url);
}

/** A number is for the voice, whatever else the channel has. */
function withoutNumber(channel: Channel): Channel {
  const { tel, ...rest } = channel;
  return tel === undefined ? channel : rest;
}

function actionOf(
  state: ResultState, { centres, gates, methods, now }: Situation, free: readonly Start[], page: Centre | undefined, chat: Hotline | undefined,
): Action | null {
  const wished = free.find(({ method }) => method === methods[0]?.method);
  const byPhone = free.find(({ method }) => method === 'phone');
  if (state === 'not-now') return null;
  if (state === 'open' && wished) return { kind: 'start', start: wished };
  if (state === 'closed' && wished) return { kind: opensAgain(wished, now) ? 'remind' : 'start', start: wished };
  if (state === 'unconfirmed' && page) return { kind: 'page', centre: page };
  // In danger the chat stands in the strip above already.
  if (state === 'voiceless' && chat && !inDanger(gates)) return { kind: 'line', line: chat };
  if (state === 'ask-by-phone' && byPhone) return { kind: 'start', start: byPhone };
  const [first] = free;
  if (first) return { kind: 'start', start: first };
  const centre = centres.find(({ website }) => website);
  return centre ? { kind: 'page', centre } : { kind: 'list' };
}

/** Without a next opening that is sure there is nothing to put into a calendar. */
const opensAgain = ({ press, centre }: Start, now: number): boolean => nextOpeningOf(press, now, centre) !== null;

/** A letter can be written at any hour; where the hours are in doubt nobody may be there. */
function isUsable(action: Action | null, now: number): boolean {
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
  const answering = lines.filter((line) => line.text === writes && isAnswering(line, now) && (line.text ? line.website : line.numbers.length > 0));
  return answering.find(({ kinds }) => kinds.includes('child') === isChild) ?? answering.find(({ kinds }) => !kinds.includes('child')) ?? null;
}

/** What the person said of phoning. */
function isPhoningHard({ express, worry }: Answers): boolean {
  return (express !== undefined && express !== 'speak') || worry === 'overheard';
}
