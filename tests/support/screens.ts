// Every screen of the widget with all that can stand on it, for the tests that look at each of them.
import { all, find, placeOf } from './find.ts';
import type { Attributes, Given, Widget } from './widget.ts';
import { answer, LOCAL, push, step } from './widget.ts';

export interface Visit {
  readonly name: string;
  readonly attributes?: Attributes;
  /** Leads to the screen, and may call `look` on the way. */
  readonly go: (widget: Widget, look: (place: string) => Promise<void>) => Promise<unknown>;
}

/** A centre with everything a tag can say. */
const FULL: Attributes = {
  ...LOCAL,
  email: 'soudan@example.jp',
  sns: 'https://lin.ee/x',
  'sns-name': 'LINE相談',
  form: 'https://example.jp/form',
  online: 'https://example.jp/online',
  reservation: 'required',
  programs: 'home-visit family-class peer-group',
  checked: '2026-10-01',
  area: '22130',
};

/** Looks at every place from the start to the result. */
const walk =
  (given: Given): Visit['go'] =>
  async (widget, look) => {
    await look('start');
    while (placeOf(widget) !== 'result') {
      await step(widget, given);
      await look(placeOf(widget));
    }
  };
const reach =
  (given: Given, until = 'result'): Visit['go'] =>
  (widget) =>
    answer(widget, given, until);
const contacts: Visit['go'] = (widget) => push(widget, 'show-contacts');

const about: Visit['go'] = (widget) => push(widget, 'show-about');

const WRITES = { who: 'self', safe: 'none', express: 'write', reach: 'none', want: ['listen'] };

export const VISITS: readonly Visit[] = [
  {
    name: 'the way of a person',
    go: walk({
      who: 'self',
      safe: 'suicidal',
      express: 'write',
      reach: 'none',
      want: ['listen', 'peer', 'place'],
      when: 'evening-weekend',
      worry: 'overheard',
      age: '18-39',
    }),
    attributes: { area: '47' },
  },
  {
    name: 'the way of a family with violence',
    go: walk({
      who: 'family',
      safe: 'violence',
      know: 'unaware',
      want: ['visit', 'learn', 'procedure'],
      when: 'daytime',
      worry: 'acquaintance',
      age: 'under-18',
      carer: ['money'],
    }),
    attributes: FULL,
  },
  {
    name: 'the way of a teacher',
    go: walk({
      who: 'supporter',
      safe: 'life-danger',
      stage: 'leaving-soon',
      know: 'refuses',
      want: ['visit', 'procedure'],
      when: 'daytime',
    }),
  },
  {
    name: 'the first question where the page passes over the doors',
    attributes: { audience: 'family' },
    go: async () => {},
  },
  { name: 'the crisis panel opened by hand', go: (widget) => push(widget, 'crisis-link') },
  { name: 'a result without a preference', go: reach({ who: 'self' }) },
  { name: 'a result without a decision', go: reach({ ...WRITES, want: ['undecided'] }), attributes: LOCAL },
  { name: 'a result that is not offered here', go: reach(WRITES), attributes: LOCAL },
  { name: 'a result that can be met here', go: reach(WRITES), attributes: FULL },
  { name: 'contacts without a place', go: contacts },
  { name: 'contacts of a prefecture with an old number', go: contacts, attributes: { area: '47' } },
  { name: 'contacts of a prefecture without a number', go: contacts, attributes: { area: '02' } },
  { name: 'contacts of a prefecture without anything', go: contacts, attributes: { area: '05' } },
  { name: 'contacts of a city and of the tag', go: contacts, attributes: FULL },
  {
    name: 'contacts of a place that was picked',
    attributes: LOCAL,
    go: async (widget) => {
      await contacts(widget, async () => {});
      openAll(widget);
      find<HTMLSelectElement>(widget, 'select').value = '12';
      await push(widget, 'show-area');
    },
  },
  { name: 'what a centre is, with its own programmes marked', go: about, attributes: FULL },
  {
    name: 'the list of answers',
    go: async (widget) => {
      await answer(widget, WRITES);
      await push(widget, 'show-answers');
    },
  },
];

/** Opens all that is folded, and has every code drawn. */
export function openAll(widget: Widget): void {
  for (const details of all(widget, 'details')) details.setAttribute('open', '');
  for (const button of all(widget, '[part~="qr"][aria-expanded="false"]')) button.click();
}
