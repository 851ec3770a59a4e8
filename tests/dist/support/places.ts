// Every screen with everything that can stand on it, as plain data: what stands on the tag, what a person
// answers, and what they press then.

export interface Place {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** The JSON inside the tag. */
  readonly child?: object;
  /** Option ids by question; what is left out is skipped when it is asked. */
  readonly given?: Readonly<Record<string, string | readonly string[]>>;
  /** `start`, `question safe`, `crisis`, `result` …; without it nothing is answered. */
  readonly until?: string;
  /** Parts that are pressed there; `select=12` chooses first. */
  readonly then?: readonly string[];
}

/** A made-up centre with a phone and a desk, as a municipality writes it. */
export const LOCAL = {
  'center-name': '見本市ひきこもり地域支援センター',
  phone: '000-000-0000',
  address: '見本市中央1-2-3',
  checked: '2026-11-01',
  website: 'https://www.city.example.lg.jp/hikikomori/',
  hours: 'Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off',
} as const;
/** One with everything that a tag can say. */
export const FULL = {
  ...LOCAL,
  email: 'soudan@example.lg.jp',
  sns: 'https://sns.example.lg.jp/',
  'sns-name': 'LINE相談',
  'sns-hours': 'Mo-Su 18:00-22:00',
  form: 'https://example.lg.jp/form',
  online: 'https://example.lg.jp/online',
  reservation: 'required',
  programs: 'home-visit family-class peer-group drop-in seminar',
} as const;
/** The host page's own people beside the centre. */
const PEOPLE = {
  contacts: [
    {
      name: '見本中学校 スクールカウンセラー',
      for: '在校生と保護者',
      audience: ['self', 'family'],
      maximumAge: 15,
      phone: '000-000-0000',
      hours: 'Tu,Th 10:00-16:00',
    },
    { name: '見本市社会福祉協議会', phone: '000-000-0000', website: 'https://shakyo.example.lg.jp/' },
  ],
};
const EXIT = {
  'quick-exit': 'https://weather.example.jp/',
  statement: 'https://www.city.example.lg.jp/accessibility/',
} as const;

const SELF = {
  who: 'self',
  safe: 'none',
  express: 'short',
  reach: 'near',
  want: ['listen'],
  when: 'daytime',
  worry: 'overheard',
  age: '18-39',
} as const;
const FAMILY = {
  who: 'family',
  safe: 'none',
  know: 'unaware',
  want: ['learn', 'visit'],
  when: 'daytime',
  worry: 'none',
  age: '40-64',
  carer: ['money'],
} as const;
const SUPPORTER = {
  who: 'supporter',
  safe: 'none',
  stage: 'leaving-soon',
  know: 'agrees',
  want: ['procedure'],
  when: 'daytime',
} as const;
const WRITES = { who: 'self', safe: 'none', express: 'write', reach: 'none', want: ['listen'] } as const;

const questions = (given: NonNullable<Place['given']>, ...asked: readonly string[]): Place[] =>
  asked.map((id) => ({
    name: `question ${id}, ${String(given['who'])}`,
    attributes: LOCAL,
    given,
    until: `question ${id}`,
  }));
const crisis = (safe: string): Place => ({
  name: `crisis panel, ${safe}`,
  given: { who: 'self', safe },
  until: 'crisis',
});
const result = (
  name: string,
  given: Place['given'],
  attributes: Place['attributes'] = LOCAL,
  more: Partial<Place> = {},
): Place => ({ name: `result, ${name}`, attributes, given: given ?? {}, until: 'result', ...more });
const contacts = (name: string, attributes: Place['attributes'] = {}, more: Partial<Place> = {}): Place => ({
  name: `contacts, ${name}`,
  attributes,
  then: ['show-contacts'],
  ...more,
});

export const START: Place = { name: 'start', attributes: LOCAL };
/**
 * The longest result there is: everything a centre has, a way out above it, every fold with something in it.
 */
export const LONG_RESULT: Place = result(
  'that can be met here',
  { ...WRITES, when: 'evening-weekend', worry: 'overheard', age: 'under-18' },
  { ...FULL, ...EXIT },
);

export const PLACES: readonly Place[] = [
  START,
  { name: 'start with a way out', attributes: { ...LOCAL, ...EXIT } },
  ...questions(SELF, 'safe', 'express', 'reach', 'want', 'when', 'worry', 'age'),
  ...questions(FAMILY, 'safe', 'know', 'want', 'carer'),
  ...questions(SUPPORTER, 'stage', 'want'),
  {
    name: 'first question where the page passes over the doors',
    attributes: { ...LOCAL, audience: 'family' },
  },
  {
    name: 'question with its earlier answer',
    attributes: LOCAL,
    given: SELF,
    until: 'question reach',
    then: ['back'],
  },
  crisis('life-danger'),
  crisis('suicidal'),
  crisis('violence'),
  { name: 'crisis panel opened by hand', then: ['crisis-link'] },
  result(
    'phone first',
    { who: 'self', safe: 'none', express: 'speak', reach: 'screen', want: ['listen'], age: '40-64' },
    FULL,
  ),
  result('in person first', {
    who: 'self',
    safe: 'none',
    express: 'speak',
    reach: 'out',
    want: ['procedure'],
    worry: 'none',
    age: '40-64',
  }),
  LONG_RESULT,
  result('that is not offered here', WRITES),
  result('of a family, with consent', FAMILY, FULL, { child: PEOPLE }),
  result('of a family with violence', { ...FAMILY, safe: 'violence' }),
  result('of a teacher', SUPPORTER, {}),
  result('after suicidal thoughts', { ...WRITES, safe: 'suicidal' }),
  result('without a preference', { who: 'self' }),
  result('without a decision', { ...WRITES, want: ['undecided'] }),
  result('with a memo that was rewritten and copied', SUPPORTER, LOCAL, {
    then: ['memo-text=書きかえました。', 'copy'],
  }),
  contacts('without a place'),
  contacts('of a prefecture with an old number', { area: '47' }),
  contacts('of a prefecture without a number', { area: '02' }),
  contacts('of a city and of the tag', { ...FULL, area: '22130' }),
  contacts('with the people of the host page', LOCAL, { child: PEOPLE }),
  contacts('of a place that was picked', LOCAL, { then: ['show-contacts', 'area-select=12', 'show-area'] }),
  { name: 'what a centre is', attributes: FULL, then: ['show-about'] },
  { name: 'answers', attributes: LOCAL, given: WRITES, until: 'result', then: ['show-answers'] },
];

/**
 * The longest screens, of each kind one: what is cut off, covered or too small somewhere is so on one of
 * these.
 */
export const LONGEST: readonly Place[] = [
  'question want, self',
  'question with its earlier answer',
  'crisis panel, suicidal',
  LONG_RESULT.name,
  'result, of a family, with consent',
  'contacts, of a city and of the tag',
  'what a centre is',
  'answers',
].map((name) => PLACES.find((place) => place.name === name)!);
