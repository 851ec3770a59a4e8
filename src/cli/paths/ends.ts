/** Where a result leads a person: to a contact of a centre, to an official page, or to the national lines. */
import type { Centre, Channel, Hotline } from '../../directory/centre.ts';
import type { Contact } from '../../directory/directory.ts';
import { isReachable, ownLevels } from '../../directory/directory.ts';
import type { MethodId } from '../../recommend/model.ts';
import type { Action, ResultState, Start } from '../../visit/next-step.ts';
import type { ResultView } from '../../visit/view.ts';

export const END_KINDS = [
  /** A number, link or address for the method of the button is confirmed. */
  'own',
  /** A visit to a place that is not confirmed, and the number or page that arranges it. */
  'booking',
  'page',
  /** The municipal window for life and work. */
  'window',
  /** The municipality's own number. */
  'switchboard',
  'national',
  'none',
] as const;
export type EndKind = (typeof END_KINDS)[number];

/** `closed` counts as `open`: a sheet must not depend on the hour at which it is written. */
export type SheetState = Exclude<ResultState, 'closed'>;

export interface End {
  readonly kind: EndKind;
  readonly state: SheetState;
  /** The method that the button uses; null: it is no method of a centre. */
  readonly method: MethodId | null;
  readonly centre: Centre | null;
  readonly channel: Channel | null;
  readonly freshness: Contact['freshness'] | null;
  readonly line: Hotline | null;
  /** Number, address or link; empty: none. */
  readonly text: string;
}

/** The contact of the result's button; if there is no decision yet, the one below it. */
export function endOf(view: ResultView): End {
  const state = view.step.state === 'closed' ? 'open' : view.step.state;
  return { ...NOWHERE, ...contactOf(view.step.action ?? quietWay(view), view), state };
}

const NOWHERE: Omit<End, 'state'> = {
  kind: 'none',
  method: null,
  centre: null,
  channel: null,
  freshness: null,
  line: null,
  text: '',
};

function contactOf(action: Action, { lines, places }: ResultView): Partial<End> {
  switch (action.kind) {
    case 'start':
    case 'remind':
      return startEnd(action.start);
    case 'page':
      return { kind: 'page', centre: action.centre, text: action.centre.website ?? '' };
    case 'line':
      return {
        kind: 'national',
        line: action.line,
        text: action.line.website ?? action.line.numbers[0]?.tel ?? '',
      };
    case 'list': {
      const isThere =
        places.nationalList !== '' || lines.some(({ numbers, website }) => numbers.length > 0 || website);
      return isThere ? { kind: 'national', text: places.nationalList } : {};
    }
  }
}

/** Contacts that are no centre's. */
const BESIDE = { window: 'window', office: 'switchboard' } as const;

function startEnd({ method, press, channel, centre, freshness }: Start): Partial<End> {
  const kind = centre.kind
    ? BESIDE[centre.kind]
    : press.method === channel.method || isReachable(channel)
      ? 'own'
      : 'booking';
  return {
    kind,
    method,
    centre,
    channel: press,
    freshness,
    text: [press.tel, press.url, channel.address].filter(Boolean).join(' '),
  };
}

function quietWay({ step, places }: ResultView): Action {
  if (step.second) return { kind: 'start', start: step.second };
  const centre = ownLevels(places.levels)
    .flatMap(({ centres }) => centres)
    .find(({ website }) => website);
  return centre ? { kind: 'page', centre, lead: null } : { kind: 'list' };
}
