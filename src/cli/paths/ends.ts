/** Where a result page leads a person: to a contact of a centre, to an official page, or to the national lines. */
import type { Centre, Channel } from '../../directory/centre.ts';
import type { Contact } from '../../directory/directory.ts';
import { isReachable, ownLevels } from '../../directory/directory.ts';
import type { ResultView } from '../../visit/view.ts';

export type EndKind =
  /** A number, link or address for the method in hand. */
  | 'own'
  /** The desk is in hand, and only the number that books a visit is known. */
  | 'booking'
  | 'page' | 'national' | 'none';

export interface End {
  readonly kind: EndKind;
  readonly centre: Centre | null;
  readonly channel: Channel | null;
  readonly freshness: Contact['freshness'] | null;
  /** Number, address or link; empty for the national lines and for nothing. */
  readonly text: string;
}

/** The page of a centre that the person can turn to, the nearest first, is one press away on every result. */
export function endOf(view: ResultView): End {
  // Without a method in hand each one that is not barred lies side by side with the others; a barred one leads only through somebody else.
  const contacts = view.inHand?.contacts ?? view.methods.filter(({ barred, offered }) => !barred && offered).flatMap((method) => method.contacts);
  const own = contacts.find(({ channel }) => isReachable(channel));
  if (own) return { ...own, kind: 'own', text: [own.channel.tel, own.channel.url, own.channel.address].filter(Boolean).join(' ') };
  if (view.inHand?.method === 'in-person') {
    for (const { centre, freshness } of contacts) {
      const channel = centre.channels.find(({ tel }) => tel);
      if (channel) return { kind: 'booking', centre, channel, freshness, text: channel.tel ?? '' };
    }
  }
  const centres = ownLevels(view.places.levels).flatMap((level) => level.centres);
  const centre = [...contacts.map((contact) => contact.centre), ...centres].find(({ website }) => website);
  if (centre) return { ...NOWHERE, kind: 'page', centre, text: centre.website ?? '' };
  const lines = view.lines.some(({ numbers, website }) => numbers.length > 0 || website) || view.places.nationalList !== '';
  return { ...NOWHERE, kind: lines ? 'national' : 'none' };
}

const NOWHERE: End = { kind: 'none', centre: null, channel: null, freshness: null, text: '' };
