/** The parts of an HSDS service that make up a channel, read. */
import type { HoursFor } from '../../directory/centre.ts';
import { HOURS_CONDITIONS } from '../../directory/centre.ts';
import { isSafeHref, mailtoUrl } from '../../directory/links.ts';
import { joinAddress } from './address.ts';
import { saidBy } from './hsds-attributes.ts';
import type { Fields } from './read.ts';
import { filled, objectsOf, someOf, textOf, textsOf, wordOf } from './read.ts';
import { wordsBeside } from './words.ts';

/** Its number is one to call. HSDS takes the types of RFC 6350; without a type it is a voice line. */
export const voiceOf = ({ phones }: Fields): Fields | undefined =>
  objectsOf(phones).find(({ type, number }) => (type === 'voice' || type === 'cell' || textOf(type) === undefined) && textOf(number) !== undefined);

/** A page, a mail address or a number for text messages. */
export function urlOf({ phones, contacts }: Fields, location: Fields): string | undefined {
  const page = textOf(location['url']);
  if (page !== undefined) return page;
  const email = [...objectsOf(contacts), ...objectsOf(location['contacts'])].flatMap((contact) => textOf(contact['email']) ?? [])[0];
  const text = objectsOf(phones).find(({ type }) => type === 'text')?.['number'];
  const sms = `sms:${(textOf(text) ?? '').replace('#', '%23')}`;
  return email === undefined ? (isSafeHref(sms) ? sms : undefined) : (mailtoUrl(email) ?? undefined);
}

export function addressOf({ addresses }: Fields): string | undefined {
  const [address] = objectsOf(addresses);
  const part = (key: string): string => textOf(address?.[key]) ?? '';
  return textOf(joinAddress([part('region'), part('city'), part('address_1'), part('address_2')], { postal: part('postal_code'), prefecture: part('state_province'), country: part('country') }));
}

/** The hours of the first that has any: those of a channel before those of its place, and these before those of the service. */
export function hoursOf(owners: readonly Fields[]): { readonly hours?: string; readonly hoursText?: string; readonly hoursFor?: readonly HoursFor[] } {
  const schedules = owners.map((owner) => objectsOf(owner['schedules'])).find(({ length }) => length > 0) ?? [];
  const heads = schedules.filter((schedule) => saidBy(schedule, 'continues').length === 0);
  const general = heads.filter((schedule) => saidBy(schedule, 'condition').length === 0);
  return filled({
    ...saidOf(general),
    hoursFor: someOf(heads.filter((head) => !general.includes(head)).flatMap((head) => {
      const condition = wordOf(HOURS_CONDITIONS, saidBy(head, 'condition')[0]);
      return condition ? [filled({ condition, label: textOf(head['notes']), ...saidOf([head]), minimumAge: ageOf(head, 'minimumAge'), maximumAge: ageOf(head, 'maximumAge') })] : [];
    })),
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
