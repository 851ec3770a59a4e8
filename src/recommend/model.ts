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

/** Headings of the memo; a supporter's has all three: facts, what the person has agreed to, and what is asked for. */
export const MEMO_PARTS = ['fact', 'consent', 'request'] as const;
export type MemoPart = (typeof MEMO_PARTS)[number];

type Questions = (typeof QUESTIONNAIRE)['questions'];
export type QuestionId = keyof Questions;
/** Every question with the ids of its options. */
export type OptionIds = { readonly [Q in QuestionId]: Questions[Q]['options'][number] };
/** Of every question, the options of which the memo says nothing. */
export type UntoldIds = {
  readonly [Q in QuestionId]: Questions[Q] extends { readonly untold: readonly (infer O)[] } ? O : never;
};
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
  /** Any of them: phoning is hard or would be overheard, so somebody else may make the first call. */
  readonly hardToPhone: readonly Condition[];
  /** Any of them: nobody at home should come upon the memo. */
  readonly keepHidden: readonly Condition[];
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
  /** Several options may be chosen. */
  readonly multiple?: boolean;
  /** Options of which the memo says nothing: that there is no worry, for instance. */
  readonly untold?: readonly OptionId[];
  /** The ages that an option tells, for what is offered to some ages only. */
  readonly ages?: { readonly [O in OptionId]?: Ages };
}
/** In completed years; left out: no limit. */
export interface Ages {
  readonly minimumAge?: number;
  readonly maximumAge?: number;
}
/** The answers that one line of the memo is made from, in this order; `start` needs none. */
export interface MemoSources<Id extends string = QuestionId> {
  readonly part?: MemoPart;
  readonly tells: readonly (Id | 'start')[];
}
/** The type of the questionnaire before its ids are inferred. */
export interface QuestionnaireShape {
  readonly questions: Readonly<
    Record<
      string,
      {
        readonly id: string;
        readonly options: readonly string[];
        readonly multiple?: boolean;
        readonly untold?: readonly string[];
        readonly ages?: Readonly<Record<string, Ages>>;
      }
    >
  >;
  readonly flows: { readonly [W in Who]: readonly string[] };
  readonly memo: { readonly [W in Who]: readonly MemoSources<string>[] };
}
export interface Questionnaire {
  readonly questions: { readonly [Q in QuestionId]: Question };
  readonly flows: { readonly [W in Who]: readonly QuestionId[] };
  /** What each line of the memo is made from; a line without sentences is left out. */
  readonly memo: { readonly [W in Who]: readonly MemoSources[] };
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
