/**
 * The vocabulary of the project: ids and shapes that every other module speaks.
 * The ids are public (attributes, tests, translations and the decision table use them).
 */

/** Ways of making contact. `mail` is e-mail or a web form. */
export const METHODS = ['phone', 'in-person', 'sns', 'mail', 'online'] as const;
export type MethodId = (typeof METHODS)[number];

/** Who is asking; the three doors of the start screen. */
export const WHO = ['self', 'family', 'supporter'] as const;
export type Who = (typeof WHO)[number];

/** Every question with the ids of its options. */
export interface OptionIds {
  who: Who;
  safe: 'none' | 'life-danger' | 'suicidal' | 'violence';
  express: 'speak' | 'short' | 'write' | 'hard';
  reach: 'out' | 'near' | 'screen' | 'none';
  want: 'listen' | 'procedure' | 'peer' | 'place' | 'learn' | 'visit' | 'undecided';
  when: 'daytime' | 'evening-weekend' | 'any';
  worry: 'overheard' | 'acquaintance' | 'past-bad' | 'none';
  age: 'under-18' | '18-39' | '40-64' | '65-over';
  know: 'agrees' | 'refuses' | 'unaware';
  carer: 'elderly-or-ill' | 'money' | 'none';
  stage: 'enrolled' | 'leaving-soon' | 'left';
}
export type QuestionId = keyof OptionIds;
export type OptionId<Q extends QuestionId = QuestionId> = OptionIds[Q];

/** What `recommend` reads. A question that is missing was skipped or not asked; nothing is inferred from that. */
export type Answers = { readonly [Q in Exclude<QuestionId, 'want'>]?: OptionIds[Q] } & {
  readonly want?: readonly OptionIds['want'][];
};

/** Answers as given so far; `null` says that the question was shown and skipped. */
export type Recorded = { readonly [Q in QuestionId]?: Answers[Q] | null };

export type GateId = 'life-danger' | 'suicidal' | 'violence' | 'consent' | 'minor' | 'not-offered' | 'not-now';

/** What a person can ask the centre for, and the sister services it is good to name beside it. */
export type SupportId =
  | 'home-visit' | 'family-class' | 'peer-group' | 'drop-in' | 'referral' | 'seminar'
  | 'integrated-care-center' | 'self-reliance-support' | 'youth-support-station';

export type ReasonId =
  | 'family-start' | 'supporter-start' | 'talk-first'
  | 'can-speak' | 'short-call' | 'writing-easier' | 'hand-over-note'
  | 'can-go-out' | 'near-only' | 'screen-ok' | 'no-meeting'
  | 'not-overheard' | 'acquaintance' | 'past-bad'
  | 'listen' | 'procedure' | 'learn' | 'arrange-visit'
  | 'daytime' | 'open-off-hours' | 'closed-off-hours'
  | 'age-younger' | 'age-middle' | 'age-older' | 'before-leaving';

/** A test on one question. `notIn` also holds when the question has no answer. */
export type Condition =
  | { readonly question: QuestionId; readonly in: readonly string[] }
  | { readonly question: QuestionId; readonly notIn: readonly string[] };

/** One row of the points table. `during` limits it to methods that are open (or closed) in the evening and at weekends. */
export interface PointRule {
  readonly question: QuestionId;
  readonly option: OptionId;
  readonly reason: ReasonId;
  readonly points: { readonly [M in MethodId]?: number };
  readonly barred?: readonly MethodId[];
  readonly during?: 'open' | 'closed';
}
/** A gate that opens when all its conditions hold; a gate may have several rows. */
export interface GateRule {
  readonly gate: GateId;
  readonly when: readonly Condition[];
}
/** A support that is named when all conditions hold and the `unless` gate is shut. */
export interface SupportRule {
  readonly support: SupportId;
  readonly when: readonly Condition[];
  readonly unless?: GateId;
}
export interface Rules {
  readonly version: string;
  readonly date: string;
  readonly points: readonly PointRule[];
  readonly gates: readonly GateRule[];
  readonly supports: readonly SupportRule[];
  readonly prefectureFirst: readonly Condition[];
  /** Methods open at any hour, whatever the centre says: a letter can be written at night. */
  readonly alwaysOpen: readonly MethodId[];
  /** Least exposure first; decides between equal points. */
  readonly exposure: { readonly [W in Who]: readonly MethodId[] };
  /** Questions whose answer may be imagined otherwise, in the order in which that is tried. */
  readonly counterfactual: readonly QuestionId[];
}

export interface Question {
  readonly id: QuestionId;
  readonly options: readonly OptionId[];
  readonly multiple?: boolean;
}
export interface Questionnaire {
  readonly questions: { readonly [Q in QuestionId]: Question };
  readonly flows: { readonly [W in Who]: readonly QuestionId[] };
}

/** How many questions follow the present one. The truth lies within, whatever is answered. */
export interface Progress {
  readonly least: number;
  readonly most: number;
}

/** What `recommend` needs to know of the centre. */
export interface Offer {
  /** Methods of the centre; left out: unknown, nothing is held to be missing. */
  readonly offered?: readonly MethodId[];
  /** Methods of the centre that are open in the evening or at weekends; left out: none known. */
  readonly openOffHours?: readonly MethodId[];
}

export interface MethodRank {
  readonly method: MethodId;
  readonly points: number;
  readonly barred: boolean;
  readonly offered: boolean;
  /** What spoke for it, strongest first. */
  readonly reasons: readonly ReasonId[];
  /** What spoke against it, strongest first. */
  readonly against: readonly ReasonId[];
}
/** The one answer whose change would put `method` first. */
export interface Counterfactual {
  readonly question: QuestionId;
  readonly option: OptionId;
  readonly method: MethodId;
}
export interface Recommendation {
  readonly outcome: 'recommended' | 'no-preference' | 'not-now';
  readonly gates: readonly GateId[];
  readonly supports: readonly SupportId[];
  /** In the order of the wish, barred ones last. */
  readonly methods: readonly MethodRank[];
  readonly counterfactual: Counterfactual | null;
  readonly prefectureFirst: boolean;
}
