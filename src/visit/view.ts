import type { Locality } from '../directory/area.ts';
import type { Contact, Level } from '../directory/directory.ts';
import type { CrisisKind, CrisisWays } from './crisis.ts';
import type { Config } from '../settings/config.ts';
import type { MemoLine } from './memo.ts';
import type { MethodView, NextStep } from './next-step.ts';
import type {
  Answers,
  OptionId,
  QuestionId,
  ReasonId,
  Recommendation,
  SupportId,
  Who,
} from '../recommend/model.ts';
import type { Area, Centre, Hotline } from '../directory/centre.ts';
import type { Town } from '../directory/towns.ts';

interface Common {
  /** Whom the texts address; undefined before a door is chosen. */
  readonly who: Who | undefined;
  readonly headingLevel: Config['headingLevel'];
  readonly canBack: boolean;
  /** There are answers to delete. */
  readonly canClear: boolean;
}
export interface StartView extends Common {
  readonly screen: 'start';
  readonly doors: readonly Who[];
  /** The fewest and the most questions that a door leads to. */
  readonly questions: { readonly least: number; readonly most: number };
  /** A confirmed number of the nearest centre, for somebody who needs nothing else; null: none is known. */
  readonly number: Contact | null;
}
export interface QuestionView extends Common {
  readonly screen: 'question';
  readonly question: QuestionId;
  readonly multiple: boolean;
  readonly options: readonly { readonly id: OptionId; readonly chosen: boolean }[];
  /** 1 for the first question after the door. */
  readonly number: number;
  /** How many questions follow. */
  readonly left: number;
  /** The button 「ここまでの答えで見る」 is shown. */
  readonly canSeeResult: boolean;
  /** The host page skipped the doors, so this question is the first screen and shows the promises. */
  readonly opening: boolean;
}
export interface CrisisView extends Common {
  readonly screen: 'crisis';
  readonly kind: CrisisKind;
  readonly ways: CrisisWays;
  /** The lines include some for children. */
  readonly minor: boolean;
  /** Opened by an answer: going on leads to the next question. */
  readonly byAnswer: boolean;
}
/** Centres as they are shown: the first level open, the others folded. */
export interface Places {
  readonly levels: readonly Level[];
  /** For the list to choose from; if no level is known, the person is asked to choose. */
  readonly prefectures: readonly Area[];
  /**
   * Municipalities or wards to choose from, if a list names them and the place is not yet known that exactly.
   */
  readonly towns: readonly Town[];
  /** The municipality; null: unknown, or the list has no name for it. */
  readonly town: Town | null;
  /** Code of the prefecture or municipality the person picked, or null. */
  readonly picked: string | null;
  /** The place whose centres these are; null: unknown. */
  readonly here: Locality | null;
  readonly nationalList: string;
  readonly today: string;
}
/** A reason with its answer, or with a fact that applies to everybody behind a door. */
export interface Reason {
  readonly id: ReasonId;
  readonly question: QuestionId;
  readonly option: OptionId;
  /** Not the person's own answer, so it is not quoted as one. */
  readonly general: boolean;
}
export interface ResultView
  extends Common, Pick<Recommendation, 'outcome' | 'gates' | 'counterfactual' | 'prefectureFirst'> {
  readonly screen: 'result';
  readonly answers: Answers;
  /** In the order of recommendation. */
  readonly methods: readonly MethodView[];
  /** What is shown first, and what follows. */
  readonly step: NextStep;
  /** The centre of the card; null: none is known. */
  readonly centre: Centre | null;
  /** For the strip above the result; null: no danger was answered. */
  readonly urgent: CrisisWays | null;
  /** Up to three reasons for the first method. */
  readonly reasons: readonly Reason[];
  /** The strongest reason against the second method. */
  readonly against: Reason | null;
  readonly supports: readonly { readonly support: SupportId; readonly here: boolean | null }[];
  readonly places: Places;
  readonly lines: readonly Hotline[];
  /** The memo made from the answers, line by line. */
  readonly memo: readonly MemoLine[];
  /** Nobody at home should come upon the memo. */
  readonly keepHidden: boolean;
  /** The memo as the person has rewritten it, or null. */
  readonly rewritten: string | null;
  /** There are questions left: the result was opened early. */
  readonly canGoOn: boolean;
}
export interface ContactsView extends Common {
  readonly screen: 'contacts';
  readonly places: Places;
  readonly lines: readonly Hotline[];
}
export interface AnswersView extends Common {
  readonly screen: 'answers';
  readonly rows: readonly { readonly question: QuestionId; readonly options: readonly OptionId[] }[];
}
export interface AboutView extends Common {
  readonly screen: 'about';
  /** The nearest centre, whose own programmes are marked; null: none is known. */
  readonly centre: Centre | null;
  /** The directory has municipal windows, so the page names the makers of that list. */
  readonly hasWindows: boolean;
}
export type View =
  StartView | QuestionView | CrisisView | ResultView | ContactsView | AnswersView | AboutView;
