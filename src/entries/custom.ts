/**
 * A widget of one's own: other questions, rules, centres, lines and languages, with the screens, the privacy and
 * the proofs of this one. Importing it changes nothing on the page.
 */
import { define } from '../element/define.ts';
import { HelpElement } from '../element/help-element.ts';
import { CONTENT } from '../content/index.ts';
import { UNTIMED_METHODS } from '../recommend/methods.ts';
import type { Centre, Hotline } from '../directory/centre.ts';
import type {
  Ages,
  Condition,
  GateId,
  MemoSources,
  MethodId,
  PointRule,
  Questionnaire,
  QuestionId,
  Rules,
  SupportId,
  Who,
} from '../recommend/model.ts';
import { WHO } from '../recommend/model.ts';
import { checkParts } from '../proof/check.ts';
import type { Fault } from '../proof/fault.ts';
import { proveParts } from '../proof/prove.ts';
import { shapeFaults } from '../proof/shape.ts';

export type { Centre, Channel, Hotline, Source } from '../directory/centre.ts';
export type { HelpAttributes, HelpProperties } from '../element/attributes.ts';
export type { HelpEventDetails, HelpEventName } from '../element/events.ts';
export type { Ages, GateId, MethodId, SupportId, Who } from '../recommend/model.ts';
export type { Fault } from '../proof/fault.ts';

/** A question; its id is its key. Ids are small letters, digits and dashes. */
export interface OwnQuestion {
  /** Ids of the options, in their order; two or more. */
  readonly options: readonly string[];
  /** Several may be chosen. */
  readonly multiple?: boolean;
  /** Options of which the memo says nothing. */
  readonly untold?: readonly string[];
  /** The ages that an option tells: what is offered to other ages is then left out. */
  readonly ages?: Readonly<Record<string, Ages>>;
}
export type OwnQuestions = Readonly<Record<string, OwnQuestion>>;

type Id<Q extends OwnQuestions> = keyof Q & string;
type OptionOf<Q extends OwnQuestions, I extends Id<Q>> = Q[I]['options'][number];
type Door = { readonly question: 'who' } & (
  { readonly in: readonly Who[] } | { readonly notIn: readonly Who[] }
);
/** A test on one question, the door (`who`) among them. `notIn` also holds where it has no answer. */
export type OwnCondition<Q extends OwnQuestions> =
  | Door
  | {
      [I in Id<Q>]:
        | { readonly question: I; readonly in: readonly OptionOf<Q, I>[] }
        | { readonly question: I; readonly notIn: readonly OptionOf<Q, I>[] };
    }[Id<Q>];
type Conditions<Q extends OwnQuestions> = readonly OwnCondition<Q>[];
/** Points for ways of getting in touch, from one option. */
export type OwnPoints<Q extends OwnQuestions> = Pick<PointRule, 'points' | 'barred' | 'during' | 'shown'> & {
  /** An id of your own; a text `reason.<id>` tells it in other words than the option's. */
  readonly reason: string;
} & (
    | { readonly question: 'who'; readonly option: Who }
    | { [I in Id<Q>]: { readonly question: I; readonly option: OptionOf<Q, I> } }[Id<Q>]
  );

export interface OwnRules<Q extends OwnQuestions> {
  readonly points: readonly OwnPoints<Q>[];
  /**
   * What answers call for. `life-danger`, `suicidal` and `violence` open the panel with help at once; `minor` shows
   * lines for children; `not-now` leads to the result that decides nothing.
   */
  readonly gates?: readonly { readonly gate: Exclude<GateId, 'not-offered'>; readonly when: Conditions<Q> }[];
  /** What one can ask for. */
  readonly supports?: readonly {
    readonly support: SupportId;
    readonly when: Conditions<Q>;
    readonly unless?: Exclude<GateId, 'not-offered'>;
  }[];
  /** All of them: the prefecture's centre comes before nearer ones. Left out: never. */
  readonly prefectureFirst?: Conditions<Q>;
  /** Any of them: phoning is hard, and somebody else may make the first call. Left out: for nobody. */
  readonly hardToPhone?: Conditions<Q>;
  /** Any of them: nobody at home should come upon the memo. Left out: for nobody. */
  readonly keepHidden?: Conditions<Q>;
  /** Left out: that of the built-in rules. */
  readonly exposure?: { readonly [W in Who]: readonly MethodId[] };
  /** Questions that the sentence “with another answer …” may vary. Left out: those that give points. */
  readonly counterfactual?: readonly Id<NoInfer<Q>>[];
}

type NeededTexts<Q extends OwnQuestions> = {
  readonly [
    K in `question.${Id<Q>}.${'title' | 'why'}` | { [I in Id<Q>]: `option.${I}.${OptionOf<Q, I>}` }[Id<Q>]
  ]: string;
};
/**
 * Texts by key: those of the questions, a sentence of the memo for each option that is told
 * (`memo.<question>.<option>`), and any other text of the widget that should be another: see `TEXTS`. An empty
 * `action.about` leaves out the page about the support centres.
 */
export type OwnTexts<Q extends OwnQuestions> = NeededTexts<NoInfer<Q>> & Readonly<Record<string, string>>;

export interface OwnContent<Q extends OwnQuestions> {
  /** Without the doors (`who`), which are always there. */
  readonly questions: Q;
  /** What is asked behind each door, in order; seven at most. */
  readonly flows: { readonly [W in Who]: readonly Id<NoInfer<Q>>[] };
  /** What each line of the memo tells. Left out: one line for the beginning, then one for each question. */
  readonly memo?: { readonly [W in Who]: readonly MemoSources<Id<NoInfer<Q>>>[] };
  readonly rules: OwnRules<NoInfer<Q>>;
  /**
   * By language; the first is the default. Texts of `ja` and `en` that are left out are the built-in ones, those
   * of other languages are shown in the first language.
   */
  readonly texts: { readonly [language: string]: OwnTexts<Q> };
  /**
   * Languages whose crisis texts (`crisis.…`, `strip.…`, the question `safe`) somebody who speaks them has reviewed. In
   * all others the Japanese stands below them. Left out: none.
   */
  readonly reviewed?: readonly string[];
  /** In the form of docs/data.md. Left out: the built-in centres; an empty list: none. */
  readonly centres?: readonly Centre[];
  /** Left out: the built-in nationwide lines. */
  readonly lines?: readonly Hotline[];
  /** An `https://` page, the last resort. Left out: the ministry's list of centres. */
  readonly nationalList?: string;
}

/** The texts of the widget by language and key, to see what there is to be worded in another way. */
export const TEXTS = CONTENT.languages;

/** Gives the content back as it is; with it an editor checks ids and texts while one writes them. */
export const ownContent = <const Q extends OwnQuestions>(own: OwnContent<Q>): OwnContent<Q> => own;

/** A memo that is read out has six lines at most: the last ones are drawn together. */
const MOST_LINES = 6;

function memoFor(flow: readonly string[]): MemoSources<string>[] {
  const lines: MemoSources<string>[] = [{ tells: ['start'] }];
  for (const question of flow)
    if (lines.length < MOST_LINES) lines.push({ tells: [question] });
    else lines[MOST_LINES - 1] = { tells: [...(lines[MOST_LINES - 1]?.tells ?? []), question] };
  return lines;
}

const byDoor = <T>(of: (who: Who) => T): { readonly [W in Who]: T } => ({
  self: of('self'),
  family: of('family'),
  supporter: of('supporter'),
});

/**
 * All that the widget is made of, the built-in parts in the place of what is left out. The ids of own questions are
 * not those of the types inside, which know the built-in ones alone: the code works with any, and `checkParts` has
 * looked at them.
 */
function partsOf<Q extends OwnQuestions>(own: OwnContent<Q>): typeof HelpElement.content {
  const { flows, memo, rules, texts, reviewed, centres, lines, nationalList } = own;
  const questions = Object.fromEntries(
    Object.entries<OwnQuestion>(own.questions).map(([id, question]) => [id, { ...question, id }]),
  );
  const none: readonly Condition[] = [];
  const asked = new Set<string>(rules.points.map(({ question }) => question));
  const completeRules = {
    version: '1',
    date: '',
    gates: [],
    supports: [],
    prefectureFirst: NEVER,
    hardToPhone: none,
    keepHidden: none,
    alwaysOpen: UNTIMED_METHODS,
    exposure: CONTENT.rules.exposure,
    counterfactual: Object.keys(questions).filter((id) => asked.has(id)),
    ...rules,
  };
  const { directory, languages } = CONTENT;
  return {
    questionnaire: {
      questions: { who: { id: 'who', options: WHO }, ...questions },
      flows,
      memo: memo ?? byDoor((who) => memoFor(flows[who])),
    } as unknown as Questionnaire,
    rules: completeRules as unknown as Rules,
    directory: {
      ...directory,
      ...(centres && { centres }),
      ...(lines && { hotlines: lines }),
      ...(nationalList !== undefined && { nationalList }),
    },
    languages: Object.fromEntries(
      Object.entries(texts).map(([language, own]) => [language, { ...languages[language], ...own }]),
    ),
    reviewed,
  };
}

/** Conditions that no answer fulfils: an empty list would always be fulfilled. */
const NEVER: readonly Condition[] = [{ question: 'who' satisfies QuestionId, in: [] }];

const todayInJapan = (): string => new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);

/**
 * Everything that is wrong with the content: its form, ids that nothing has, texts that are missing, centres and
 * lines that can't be shown. Never throws.
 * @param own as `ownContent` takes it, or anything at all
 */
export function checkContent(own: unknown): Fault[] {
  const faults = shapeFaults(own);
  return faults.length > 0 ? faults : checkParts(partsOf(own as OwnContent<OwnQuestions>), todayInJapan());
}

/**
 * Goes through every answer there is and tells what does not hold: a person to whom every way is barred, a danger
 * without help, a button that leads nowhere, a question that changes nothing, a rule that never fires, a memo of the
 * wrong length. These are the proofs that the built-in questions pass. For tests: seconds for three questions, minutes
 * for seven. Never throws.
 * @returns empty if all holds; the faults of `checkContent` if there are any
 */
export function proveContent(own: unknown): Fault[] {
  const faults = checkContent(own);
  return faults.length > 0 ? faults : proveParts(partsOf(own as OwnContent<OwnQuestions>));
}

/**
 * Registers a tag of your own. If something is wrong with the content (`checkContent`), the console tells it, and the
 * contacts inside the tag stay in view.
 * @param tag a name with a dash, such as `futoko-help`
 * @returns whether it was registered
 */
export function defineHelp<const Q extends OwnQuestions>(tag: string, own: OwnContent<Q>): boolean {
  const faults = checkContent(own);
  for (const { code, at, what } of faults)
    console.warn(`[${tag}] ${code}: ${at}: ${what}. The content of the tag stays.`);
  if (faults.length > 0) return false;
  define(
    class extends HelpElement {
      static override readonly content = partsOf(own);
    },
    tag,
  );
  return true;
}
