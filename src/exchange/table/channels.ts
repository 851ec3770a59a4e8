/** The channels of a centre that a row states. */
import type { Channel, ProgramId } from '../../directory/centre.ts';
import type { MethodId } from '../../recommend/model.ts';
import { plainText } from '../../directory/plain-text.ts';
import { uniqueChannels } from '../unique-channels.ts';
import type { HoursWords, ReadHours } from './hours/index.ts';
import { readHours } from './hours/index.ts';
import type { Cell, Warn } from './issue.ts';
import { readMethods, readReservation } from './methods.ts';
import type { Ask } from './row.ts';
import { readTels } from './telephone.ts';
import { readForm, readMail, readSocial } from './urls.ts';

export interface ReadChannels {
  readonly channels: readonly Channel[];
  readonly programs: readonly ProgramId[];
}

/** A text for display, on one line. One that is too long is left out with a warning. */
export function readText(cell: Cell, warn: Warn): string | null {
  if (cell.text === '') return null;
  const text = plainText(cell.text);
  if (text === null) warn('text/long', cell);
  return text;
}

export function readChannels(ask: Ask, words: HoursWords, warn: Warn): ReadChannels {
  const said = ask('methods');
  const { methods, programs, unknown } = readMethods(said.text);
  if (unknown.length > 0) warn('method/unknown', said);
  const hours = hoursOf(ask, words, warn);
  // If the list states how to consult, only these methods are used; otherwise every contact is.
  const wanted = (method: MethodId, cell: Cell): boolean => {
    const fits = methods.length === 0 || methods.includes(method);
    if (!fits && cell.text !== '') warn('channel/not-method', cell);
    return fits && cell.text !== '';
  };
  const [tel, street, line, mail, form] = [
    ask('tel'),
    addressOf(ask),
    ask('social'),
    ask('mail'),
    ask('form'),
  ];
  const found: Channel[] = [
    ...(wanted('phone', tel) ? telephones(tel, ask, hours, warn) : []),
    ...(wanted('in-person', street) ? desk(street, ask('reservation'), hours, warn) : []),
    ...(wanted('sns', line) ? linked('sns', readSocial(line, warn)) : []),
    ...(wanted('mail', mail) ? linked('mail', readMail(mail, warn)) : []),
    ...(wanted('mail', form) ? linked('mail', readForm(form, warn)) : []),
  ];
  // A method without a number or an address is kept: one looks it up on the official page.
  const bare = methods
    .filter((method) => !found.some((channel) => channel.method === method))
    .map((method): Channel => ({ method, ...(isTimed(method) && hours) }));
  return { channels: [...uniqueChannels(found), ...bare], programs };
}

const linked = (method: MethodId, url: string | null): Channel[] => (url === null ? [] : [{ method, url }]);

/** Mail can be written at any hour; the hours are those of the people in the office. */
const isTimed = (method: MethodId): boolean => method === 'phone' || method === 'in-person';

function hoursOf(ask: Ask, words: HoursWords, warn: Warn): ReadHours {
  const cells = {
    opening: ask('opening'),
    closed: ask('closed'),
    days: ask('days'),
    opens: ask('opens'),
    closes: ask('closes'),
    note: ask('timeNote'),
  };
  const { hours, hoursText } = readHours(cells, words, warn);
  const text =
    hoursText === undefined
      ? null
      : readText({ text: hoursText, column: cells.opening.column || cells.note.column }, warn);
  // A text too long to be shown may exclude days: without it the hours would promise too much, so both are
  // left out.
  return text === null && hoursText !== undefined
    ? {}
    : { ...(hours !== undefined && { hours }), ...(text !== null && { hoursText: text }) };
}

function telephones(cell: Cell, ask: Ask, hours: ReadHours, warn: Warn): Channel[] {
  const { tels, unread } = readTels(cell.text);
  for (const text of unread) warn('tel/unread', { ...cell, text });
  const name = readText(ask('contactName'), warn);
  const inner = ask('extension');
  return tels.map(({ tel, note, extension, repaired }): Channel => {
    if (repaired) warn('tel/repaired', cell, { tel });
    // The number alone reaches a switchboard. The column's header says what the digits are.
    const label = plainText(
      [name, note, extension ?? (inner.text && `${inner.column} ${inner.text}`)].filter(Boolean).join(' '),
    );
    return { method: 'phone', tel, ...(label !== null && { label }), ...hours };
  });
}

function addressOf(ask: Ask): Cell {
  const whole = ask('address');
  const [prefecture, city, town, block] = [
    ask('addressPrefecture').text,
    ask('addressCity').text,
    ask('addressTown').text,
    ask('addressBlock'),
  ];
  // A prefecture and a city alone are no address that one can visit.
  const street = whole.text || (town || block.text ? `${prefecture}${city}${town}${block.text}` : '');
  const building = ask('building').text;
  return {
    text: street === '' || street.includes(building) ? street : `${street} ${building}`,
    column: whole.text === '' ? block.column : whole.column,
  };
}

function desk(street: Cell, booking: Cell, hours: ReadHours, warn: Warn): Channel[] {
  const address = readText(street, warn);
  const reservation = readReservation(booking.text.normalize('NFKC'));
  if (reservation === null) warn('reservation/unread', booking);
  return address === null
    ? []
    : [{ method: 'in-person', address, ...hours, ...(reservation && { reservation }) }];
}
