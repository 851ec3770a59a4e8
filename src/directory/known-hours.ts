/**
 * The hours of a channel together with the texts beside them, which may add to the hours or contradict them.
 */
import type { Centre, Channel } from './centre.ts';
import type { Hours, Stated } from '../opening-hours/index.ts';
import { parseHours, statedBy } from '../opening-hours/index.ts';

/** Something that has hours: a channel, or the number of a line. */
export type Timed = Partial<Channel>;
/** Texts about the whole centre, which may exclude days as well. */
export type Beside = Pick<Centre, 'alert' | 'eligibility'>;

export interface Known {
  readonly hours: Hours;
  readonly stated: Stated;
}

/** A text, and the key it comes from. */
export interface Said {
  readonly key: 'hours' | 'hoursText' | 'label' | 'audience' | 'alert' | 'eligibility' | 'hoursFor';
  readonly text: string;
  /** If it mentions holidays, this means whether it is open then. */
  readonly aboutHours: boolean;
}

/** Null if the hours are not known. */
export function known(channel: Timed, beside: Beside = {}): Known | null {
  const text = textOf(channel);
  if (text === undefined) return null;
  const { hours } = parseHours(text);
  if (!hours) return null;
  const stated = saidOf(hours, channel, beside).map((said) => statedBy(hours, said.text, said.aboutHours));
  return {
    hours,
    stated: {
      doubts: stated.flatMap(({ doubts }) => doubts),
      undated: stated.some(({ undated }) => undated),
    },
  };
}

/** All texts that may say when it is open, including the comments within the hours. */
export const saidOf = (hours: Hours, channel: Timed, beside: Beside): Said[] => [
  ...hours.rules.flatMap(({ comment }): Said[] =>
    comment ? [{ key: 'hours', text: comment, aboutHours: true }] : [],
  ),
  ...saidBeside(channel, beside),
];

function saidBeside(
  { hoursText, label, audience, hoursFor = [] }: Timed,
  { alert, eligibility }: Beside,
): Said[] {
  const apart = hoursFor.find(({ condition }) => condition === 'holidays');
  const all: readonly (readonly [Said['key'], string | undefined, boolean])[] = [
    ['hoursText', hoursText, true],
    ['alert', alert, true],
    ['hoursFor', apart?.hoursText, true],
    ['hoursFor', apart?.label, false],
    ['label', label, false],
    ['audience', audience, false],
    ['eligibility', eligibility, false],
  ];
  return all.flatMap(([key, text, aboutHours]) => (text ? [{ key, text, aboutHours }] : []));
}

/**
 * The hours, with those of public holidays added if the source gives them separately; undefined if it gives
 * those in words only.
 */
function textOf({ hours, hoursFor = [] }: Timed): string | undefined {
  const apart = hoursFor.find(({ condition }) => condition === 'holidays');
  if (hours === undefined || !apart) return hours;
  return apart.hours && `${hours}; ${/\bPH\b/i.test(apart.hours) ? '' : 'PH '}${apart.hours}`;
}
