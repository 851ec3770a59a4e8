import type { Read } from './attributes.ts';
import type { Centre, Channel, ProgramId } from '../directory/centre.ts';
import { PROGRAMS, RESERVATIONS } from '../directory/centre.ts';
import { isDate } from '../directory/freshness.ts';
import { parseHours } from '../opening-hours/index.ts';
import { httpsUrl, mailtoUrl } from '../directory/links.ts';
import { LONGEST_TEXT, plainText } from '../directory/plain-text.ts';
import { readTelephone } from '../directory/telephone.ts';

export const URL_EXPECTED = 'an address that begins with https://';
const HOURS_EXPECTED = 'opening hours such as "Mo-Fr 09:00-17:00; PH off"';

/**
 * The local centre as the embedder has written it on the tag; null if the tag has neither a name nor a
 * contact.
 */
export function readCentre(read: Read, today: string): Centre | null {
  const name = read('center-name', `a name of at most ${LONGEST_TEXT} characters`, plainText);
  const phone = read(
    'phone',
    'a telephone number that can be dialled, such as 000-000-0000',
    (text, repaired) => {
      const found = readTelephone(text);
      if (found?.repaired) repaired(found.tel);
      return found;
    },
  );
  const mail = read('email', 'an e-mail address', mailtoUrl);
  const form = read('form', URL_EXPECTED, httpsUrl);
  const sns = read('sns', URL_EXPECTED, httpsUrl);
  const snsName = read('sns-name', `a name of at most ${LONGEST_TEXT} characters`, plainText);
  const online = read('online', URL_EXPECTED, httpsUrl);
  const address = read('address', `an address of at most ${LONGEST_TEXT} characters`, plainText);
  const website = read('website', URL_EXPECTED, httpsUrl);
  const reservation = read(
    'reservation',
    RESERVATIONS.join(', '),
    (text) => RESERVATIONS.find((known) => known === text) ?? null,
  );
  const programs = readPrograms(read);
  const checked = read('checked', 'a past date, YYYY-MM-DD', (text) =>
    text.length === 10 && isDate(text) && text <= today ? text : null,
  );
  const hours = readHours(read, 'hours') ?? {};
  const phoneHours = readHours(read, 'phone-hours') ?? hours;
  const visitHours = readHours(read, 'visit-hours') ?? hours;
  const snsHours = readHours(read, 'sns-hours') ?? hours;

  const channels: Channel[] = [];
  if (phone) {
    const label = [phone.note, phone.extension].filter(Boolean).join(' ');
    channels.push({ method: 'phone', tel: phone.tel, ...phoneHours, ...(label && { label }) });
  }
  if (address)
    channels.push({ method: 'in-person', address, ...visitHours, ...(reservation && { reservation }) });
  if (sns) channels.push({ method: 'sns', url: sns, ...snsHours, ...(snsName && { label: snsName }) });
  if (mail) channels.push({ method: 'mail', url: mail });
  if (form) channels.push({ method: 'mail', url: form });
  if (online) channels.push({ method: 'online', url: online, ...hours });
  if (!name && !website && channels.length === 0) return null;
  return {
    id: 'tag',
    area: '',
    name: name ?? '',
    channels,
    programs,
    sources: [],
    complete: true,
    ...(website && { website }),
    ...(checked && { checked }),
  };
}

/** Known words are used even beside unknown ones. */
function readPrograms(read: Read): readonly ProgramId[] {
  let known: readonly ProgramId[] = [];
  read('programs', `words of: ${PROGRAMS.join(' ')}`, (text) => {
    const given = text.slice(0, LONGEST_TEXT).split(/[\s,]+/);
    known = PROGRAMS.filter((program) => given.includes(program));
    return known.length === new Set(given).size ? known : null;
  });
  return known;
}

/**
 * Hours that can't be parsed cause an issue and are shown as the embedder has written them, never as
 * "closed".
 */
function readHours(
  read: Read,
  name: 'hours' | 'phone-hours' | 'visit-hours' | 'sns-hours',
): Pick<Channel, 'hours' | 'hoursText'> | null {
  let written: string | null = null;
  const hours = read(name, HOURS_EXPECTED, (text) => {
    written = plainText(text);
    return parseHours(text).hours ? text : null;
  });
  if (hours !== null) return { hours };
  return written === null ? null : { hoursText: written };
}
