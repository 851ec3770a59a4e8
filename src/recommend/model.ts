/**
 * The ids and types that all other modules share. The ids of questions, options and reasons are inferred from
 * the data, which is checked against the types here. Ids are public: attributes, tests, translations and the
 * decision table use them.
 */
import type { QUESTIONNAIRE } from '../content/questions.ts';
import type { RULES } from '../content/rules.ts';
import type { MethodId } from './methods.ts';
import type { SupportId } from './supports.ts';

export { METHODS } from './methods.ts';
export type { MethodId } from './methods.ts';
export type { SupportId } from './supports.ts';

/** Who is asking; the three doors of the start screen. */
export const WHO = ['self', 'family', 'supporter'] as const;
export type Who = (typeof WHO)[number];

type Questions = (typeof QUESTIONNAIRE)['questions'];
export type QuestionId = keyof Questions;
/** Every question with the ids of its options. */
export type OptionIds = { readonly [Q in QuestionId]: Questions[Q]['options'][number] };
export type OptionId<Q extends QuestionId = QuestionId> = OptionIds[Q];

/**
 * What `recommend` reads. A question that is missing was skipped or not asked; nothing is inferred from that.
 */
export type Answers = {
  readonly [Q in QuestionId]?: Questions[Q] extends { readonly multiple: true }
    ? readonly OptionIds[Q][]
    : OptionIds[Q];
};

/** Answers as given so far; `null` says that the question was shown and skipped. */
export type Recorded = { readonly [Q in QuestionId]?: Answers[Q] | null };

export type GateId =
  'life-danger' | 'suicidal' | 'violence' | 'consent' | 'minor' | 'not-offered' | 'not-now';

/** Why a method fits or does not; every row of points names one. */
export type ReasonId = (typeof RULES)['points'][number]['reason'];

/** A test on one question. `notIn` also holds when the question has no answer. */
export type Condition =
  | { readonly question: QuestionId; readonly in: readonly string[] }
  | { readonly question: QuestionId; readonly notIn: readonly string[] };

/**
 * One row of the points table. `during` limits it to methods that are open (or closed) in the evening and at
 * weekends.
 */
export interface PointRule<Reason extends string = ReasonId> {
  readonly question: QuestionId;
  readonly option: OptionId;
  readonly reason: Reason;
  readonly points: { readonly [M in MethodId]?: number };
  readonly barred?: readonly MethodId[];
  readonly during?: 'open' | 'closed';
  /**
   * How the row is shown. `answer` (the default): the person's own answer is a reason. `general`: a fact
   * about everybody behind this door, listed after their own answers. `none`: never shown, e.g. age, which
   * nobody chooses.
   */
  readonly shown?: 'answer' | 'general' | 'none';
}
/** A gate that opens when all its conditions hold; a gate may have several rows. */
export interface GateRule {
  readonly gate: GateId;
  readonly when: readonly Condition[];
}
/** A support that is named if all conditions hold and the gate `unless` is closed. */
export interface SupportRule {
  readonly support: SupportId;
  readonly when: readonly Condition[];
  readonly unless?: GateId;
}
/** @typeParam Reason any text while the table itself is checked; the reason ids everywhere else */
export interface Rules<Reason extends string = ReasonId> {
  readonly version: string;
  readonly date: string;
  readonly points: readonly PointRule<Reason>[];
  readonly gates: readonly GateRule[];
  readonly supports: readonly SupportRule[];
  readonly prefectureFirst: readonly Condition[];
  /** Methods that count as open at any hour, whatever the centre's hours: one can write at night. */
  readonly alwaysOpen: readonly MethodId[];
  /** Decides between equal points: the method that exposes the person least comes first. */
  readonly exposure: { readonly [W in Who]: readonly MethodId[] };
  /** Questions whose answer is varied to find a counterfactual, in this order. */
  readonly counterfactual: readonly QuestionId[];
}

export interface Question {
  readonly id: QuestionId;
  readonly options: readonly OptionId[];
  readonly multiple?: boolean;
}
/** The type of the questionnaire before its ids are inferred. */
export interface QuestionnaireShape {
  readonly questions: Readonly<
    Record<string, { readonly id: string; readonly options: readonly string[]; readonly multiple?: boolean }>
  >;
  readonly flows: Readonly<Record<string, readonly string[]>>;
}
export interface Questionnaire {
  readonly questions: { readonly [Q in QuestionId]: Question };
  readonly flows: { readonly [W in Who]: readonly QuestionId[] };
}

/** What `recommend` needs to know about the centre. A method in neither list is known not to be offered. */
export interface Offer {
  /**
   * Methods that can be used: a number, address or page is confirmed. Left out: nothing is known about any.
   */
  readonly offered?: readonly MethodId[];
  /** Methods that are named without a confirmed contact, or about which nothing is known. */
  readonly unknown?: readonly MethodId[];
  /** Methods of the centre that are open in the evening or at weekends; left out: none is known. */
  readonly openOffHours?: readonly MethodId[];
}

export interface MethodRank {
  readonly method: MethodId;
  readonly points: number;
  readonly barred: boolean;
  /** Null: not known. */
  readonly offered: boolean | null;
  /**
   * Reasons for it: the person's own answers, strongest first; then facts about everybody behind this door.
   */
  readonly reasons: readonly ReasonId[];
  /** Reasons against it, strongest first. */
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
  /** The best first; barred methods last. */
  readonly methods: readonly MethodRank[];
  readonly counterfactual: Counterfactual | null;
  readonly prefectureFirst: boolean;
}
