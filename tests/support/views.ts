// Plain views, as small as a screen can have them; a test says only what it is about.
import type { Area, Centre, Channel, Hotline } from '../../src/directory/centre.ts';
import type { Contact } from '../../src/directory/directory.ts';
import type { MethodId, MethodRank, ReasonId } from '../../src/recommend/model.ts';
import { RULES } from '../../src/content/rules.ts';
import { holdsAny } from '../../src/recommend/answers.ts';
import type { CrisisWays } from '../../src/visit/crisis.ts';
import type { MethodView } from '../../src/visit/next-step.ts';
import { nextStep } from '../../src/visit/next-step.ts';
import type {
  AboutView,
  AnswersView,
  ContactsView,
  CrisisView,
  Places,
  QuestionView,
  Reason,
  ResultView,
  StartView,
} from '../../src/visit/view.ts';

export const TODAY = '2026-11-22';
/** A Sunday; the Monday is a holiday. */
export const NOW = Date.parse('2026-11-22T10:00:00+09:00');
export const LIST_URL = 'https://list.example.go.jp/all';
export const WEBSITE = 'https://www.pref.example.jp/center';

const common = { who: 'self', headingLevel: 2, canBack: true, canClear: true } as const;

export const startView = (change: Partial<StartView> = {}): StartView => ({
  ...common,
  screen: 'start',
  who: undefined,
  canBack: false,
  canClear: false,
  doors: ['self', 'family', 'supporter'],
  questions: { least: 5, most: 7 },
  number: null,
  ...change,
});

export const questionView = (change: Partial<QuestionView> = {}): QuestionView => ({
  ...common,
  screen: 'question',
  question: 'express',
  multiple: false,
  number: 3,
  left: 4,
  canSeeResult: false,
  opening: false,
  options: (['speak', 'short', 'write', 'hard'] as const).map((id) => ({ id, chosen: false })),
  ...change,
});

export const wantView = (change: Partial<QuestionView> = {}): QuestionView =>
  questionView({
    question: 'want',
    multiple: true,
    options: (['listen', 'peer', 'learn'] as const).map((id) => ({ id, chosen: id === 'peer' })),
    ...change,
  });

export const centre = (change: Partial<Centre> = {}): Centre => ({
  id: 'sample',
  area: '47',
  name: '見本県ひきこもり支援センター',
  website: WEBSITE,
  channels: [{ method: 'phone', tel: '000-111-2222' }],
  programs: [],
  checked: '2026-10-01',
  sources: [],
  ...change,
});

/** One channel of a centre, as it stands on a card. */
export const contact = (
  channel: Channel,
  freshness: Contact['freshness'] = 'fresh',
  change: Partial<Centre> = {},
): Contact => ({ channel, freshness, centre: centre({ channels: [channel], ...change }) });

export const hotline = (change: Partial<Hotline> = {}): Hotline => ({
  id: 'line',
  name: '見本の電話',
  kinds: ['general'],
  audience: 'どなたでも。',
  numbers: [{ tel: '0120-000-000' }],
  text: false,
  always: false,
  sources: [],
  ...change,
});
export const EMERGENCY = hotline({
  id: 'emergency',
  name: '見本119番',
  kinds: ['emergency'],
  numbers: [{ tel: '119' }],
});
export const CHAT = hotline({
  id: 'chat',
  name: '見本のチャット',
  kinds: ['suicidal'],
  numbers: [],
  text: true,
  always: true,
  website: 'https://chat.example.jp/',
});
export const VOICE = hotline({ id: 'voice', name: '見本の電話', kinds: ['suicidal'] });

const PREFECTURES: readonly Area[] = [
  { code: '12', ja: '千葉県', en: 'Chiba' },
  { code: '47', ja: '沖縄県', en: 'Okinawa' },
];

export const places = (change: Partial<Places> = {}): Places => ({
  levels: [{ level: 'prefecture', centres: [centre()] }],
  prefectures: PREFECTURES,
  picked: null,
  here: null,
  towns: [],
  town: null,
  nationalList: LIST_URL,
  today: TODAY,
  ...change,
});
export const NOWHERE = places({ levels: [] });

/** One that comes, one without voice and one with; and one that is folded. */
export const WAYS: CrisisWays = {
  emergency: [EMERGENCY],
  emergencyFirst: false,
  near: [CHAT, VOICE],
  rest: [hotline({ id: 'rest', name: '見本のほかの電話' })],
};

export const crisisView = (change: Partial<CrisisView> = {}): CrisisView => ({
  ...common,
  screen: 'crisis',
  kind: 'suicidal',
  minor: false,
  ways: WAYS,
  byAnswer: true,
  ...change,
});
export const contactsView = (change: Partial<ContactsView> = {}): ContactsView => ({
  ...common,
  screen: 'contacts',
  places: places(),
  lines: [CHAT],
  ...change,
});
export const answersView = (change: Partial<AnswersView> = {}): AnswersView => ({
  ...common,
  screen: 'answers',
  rows: [
    { question: 'express', options: ['write'] },
    { question: 'want', options: ['peer', 'learn'] },
    { question: 'reach', options: [] },
  ],
  ...change,
});

/** Beside a centre of which no programme is known. */
export const aboutView = (change: Partial<AboutView> = {}): AboutView => ({
  ...common,
  screen: 'about',
  centre: centre(),
  hasWindows: false,
  ...change,
});

export const method = (id: MethodId, change: Partial<MethodRank> & Partial<MethodView> = {}): MethodView => ({
  method: id,
  points: 0,
  barred: false,
  offered: true,
  reasons: [],
  against: [],
  contacts: [],
  ...change,
});

/** Each with the answer that set it off. */
export const REASONS = {
  speak: { id: 'can-speak', question: 'express', option: 'speak', general: false },
  daytime: { id: 'daytime', question: 'when', option: 'daytime', general: false },
  family: { id: 'family-start', question: 'who', option: 'family', general: true },
} as const satisfies Readonly<Record<string, Reason & { readonly id: ReasonId }>>;

/**
 * Phone fits best and is there; the desk is second; chat is barred. What stands first follows from what the
 * test changes.
 */
export function resultView(change: Partial<ResultView> = {}): ResultView {
  const phone = method('phone', {
    points: 5,
    reasons: ['can-speak', 'daytime'],
    contacts: [contact({ method: 'phone', tel: '000-111-2222' })],
  });
  const view = {
    ...common,
    screen: 'result',
    outcome: 'recommended',
    gates: [],
    counterfactual: null,
    prefectureFirst: false,
    answers: { who: 'self' },
    methods: [
      phone,
      method('in-person', { points: 2 }),
      method('mail'),
      method('online'),
      method('sns', { barred: true, against: ['hand-over-note'] }),
    ],
    reasons: [REASONS.speak, REASONS.daytime],
    against: null,
    supports: [],
    places: places(),
    lines: [CHAT, VOICE],
    memo: [],
    rewritten: null,
    canGoOn: false,
    urgent: null,
    keepHidden: holdsAny(RULES.keepHidden, change.answers ?? {}),
    ...change,
  } as const;
  const centres = view.places.levels.flatMap((level) => level.centres);
  const hardToPhone = holdsAny(RULES.hardToPhone, view.answers);
  const step =
    change.step ?? nextStep({ ...view, centres, hardToPhone, switchboard: null, today: TODAY, now: NOW });
  return { ...view, step, centre: 'centre' in change ? change.centre! : (centres[0] ?? null) };
}
