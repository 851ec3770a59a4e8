/** Reads the parts of an HSDS service that make up a channel. */
import type { HoursFor } from '../directory/centre.ts';
import { HOURS_CONDITIONS } from '../directory/centre.ts';
import { isSafeHref, mailtoUrl } from '../directory/links.ts';
import { isLetterBox, joinAddress } from './address.ts';
import { saidBy } from './hsds-attributes.ts';
import type { Fields } from './read.ts';
import { filled, objectsOf, someOf, textOf, textsOf, wordOf, wordsBeside } from './read.ts';

/** Numbers for voice calls. HSDS uses the types of RFC 6350; a number without a type is a voice line. */
export const voicesOf = ({ phones }: Fields): readonly Fields[] =>
  objectsOf(phones).filter(
    ({ type, number }) =>
      (type === 'voice' || type === 'cell' || textOf(type) === undefined) && textOf(number) !== undefined,
  );

/**
 * The number with its extension, since without it one reaches a switchboard. Written as in a table, so that
 * `readTelephone` separates the two.
 */
export function telOf({ number, extension }: Fields): string | undefined {
  const tel = textOf(number);
  const inner = typeof extension === 'number' ? String(extension) : textOf(extension)?.trim();
  return tel !== undefined && inner !== undefined && /^\d[\d-]*$/.test(inner) ? `${tel} 内線${inner}` : tel;
}

export const mailsOf = ({ contacts }: Fields): readonly string[] =>
  objectsOf(contacts).flatMap(
    ({ email }) => mailtoUrl((textOf(email) ?? '').replace(/^\s*mailto:/i, '')) ?? [],
  );

export const smsOf = ({ phones }: Fields): readonly string[] =>
  objectsOf(phones)
    .filter(({ type }) => type === 'text')
    .flatMap(({ number }) => {
      const url = `sms:${(textOf(number) ?? '').replace('#', '%23')}`;
      return isSafeHref(url) ? [url] : [];
    });

/** A page for consulting online. The page of a physical place only describes the place. */
export const pageOf = ({ url, location_type: type }: Fields): string | undefined =>
  type === 'physical' || type === 'postal' ? undefined : textOf(url);

/** The only `url` that a channel of ours has: a page, a mail address or a number for text messages. */
export const urlOf = (at: Fields, location: Fields): string | undefined =>
  textOf(location['url']) ?? [...mailsOf(at), ...smsOf(at)][0];

export function addressOf({ addresses }: Fields): string | undefined {
  const [address = {}] = objectsOf(addresses);
  return lineOf(address);
}

const lineOf = (address: Fields): string | undefined => {
  const part = (key: string): string => textOf(address[key]) ?? '';
  return textOf(
    joinAddress([part('region'), part('city'), part('address_1'), part('address_2')], {
      postal: part('postal_code'),
      prefecture: part('state_province'),
      country: part('country'),
    }),
  );
};

/** An address that one can visit: no post-office box, and not just a town without a street. */
export function placeOf({ addresses, location_type: type }: Fields): string | undefined {
  if (type === 'postal' || type === 'virtual') return undefined;
  return objectsOf(addresses)
    .filter((address) => {
      const { address_type: kind, address_1: street } = address;
      return (
        kind !== 'postal' &&
        kind !== 'virtual' &&
        textOf(street) !== undefined &&
        !isLetterBox(lineOf(address) ?? '')
      );
    })
    .map(lineOf)[0];
}

/**
 * Applies on a day: has begun and not ended. Dates are compared as texts: a year or month that has begun
 * sorts before each of its days.
 */
const holdsOn =
  (today: string) =>
  ({ valid_from: from, valid_to: to, dtstart: first, until: last }: Fields): boolean =>
    [from, first].every((date) => (textOf(date) ?? '').slice(0, 10) <= today) &&
    [to, last].every((date) => textOf(date) === undefined || dayOf(date) >= today);

const dayOf = (date: unknown): string => (textOf(date) ?? '').slice(0, 10).padEnd(10, '~');

/**
 * The hours that apply today, from the first owner that has any: the channel, then its place, then the
 * service.
 */
export function hoursOf(
  owners: readonly Fields[],
  today: string,
): { readonly hours?: string; readonly hoursText?: string; readonly hoursFor?: readonly HoursFor[] } {
  const schedules =
    owners
      .map((owner) => objectsOf(owner['schedules']).filter(holdsOn(today)))
      .find(({ length }) => length > 0) ?? [];
  const heads = schedules.filter((schedule) => saidBy(schedule, 'continues').length === 0);
  const general = heads.filter((schedule) => saidBy(schedule, 'condition').length === 0);
  return filled({
    ...saidOf(general),
    hoursFor: someOf(
      heads
        .filter((head) => !general.includes(head))
        .flatMap((head) => {
          const condition = wordOf(HOURS_CONDITIONS, saidBy(head, 'condition')[0]);
          return condition
            ? [
                filled({
                  condition,
                  label: textOf(head['notes']),
                  ...saidOf([head]),
                  minimumAge: ageOf(head, 'minimumAge'),
                  maximumAge: ageOf(head, 'maximumAge'),
                }),
              ]
            : [];
        }),
    ),
  });
}

function saidOf(schedules: readonly Fields[]): { readonly hours?: string; readonly hoursText?: string } {
  const [hours] = schedules.flatMap((schedule) => saidBy(schedule, 'hours'));
  return wordsBeside(hours, schedules.flatMap(({ description }) => textsOf(description)).join(' / '));
}

function ageOf(schedule: Fields, bound: 'minimumAge' | 'maximumAge'): number | undefined {
  const [said] = saidBy(schedule, bound);
  return said === undefined ? undefined : Number(said);
}
