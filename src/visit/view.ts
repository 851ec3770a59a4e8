import type { Locality } from '../directory/area.ts';
import type { Contact, Level } from '../directory/directory.ts';
import type { CrisisKind, CrisisWays } from './crisis.ts';
import type { Config } from '../settings/config.ts';
import type { MemoLine } from './memo.ts';
import type { NextStep } from './next-step.ts';
import type {
  Answers,
  MethodRank,
  OptionId,
  QuestionId,
  ReasonId,
  Recommendation,
  SupportId,
  Who,
} from '../recommend/model.ts';
import type { Area, Centre, Hotline } from '../directory/centre.ts';
import type { Town } from '../directory/towns.ts';

/** What every screen shows beside its own matter. */
interface Common {
  /** For whom the words are; undefined before a door was chosen. */
  readonly who: Who | undefined;
  readonly headingLevel: Config['headingLevel'];
  readonly canBack: boolean;
  /** There are answers that could be deleted. */
  readonly canClear: boolean;
}
export interface StartView extends Common {
  readonly screen: 'start';
  readonly doors: readonly Who[];
  /** The most questions that follow a door, and the fewest. */
  readonly questions: { readonly least: number; readonly most: number };
  /** A confirmed number of the nearest centre, for who wants nothing else; null: none is known. */
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
  /** 「ここまでの答えで見る」 is offered. */
  readonly canSeeResult: boolean;
  /** The host page passed over the doors, so this is the first thing seen: the promises belong here. */
  readonly opening: boolean;
}
export interface CrisisView extends Common {
  readonly screen: 'crisis';
  readonly kind: CrisisKind;
  readonly ways: CrisisWays;
  /** Lines for children are among them. */
  readonly minor: boolean;
  /** Opened by an answer: going on leads to the next question. */
  readonly byAnswer: boolean;
}
/** Centres as they are shown: the first level open, the others folded. */
export interface Places {
  readonly levels: readonly Level[];
  /** For the list to pick from; with no level known the person is asked to. */
  readonly prefectures: readonly Area[];
  /** Municipalities or wards to pick from, where a list names them and the place is not known so well. */
  readonly towns: readonly Town[];
  /** The municipality that is known; null: none is, or the list has no name for it. */
  readonly town: Town | null;
  /** Code of the prefecture or municipality the person picked, or null. */
  readonly picked: string | null;
  /** The place whose centres these are; null: none is known. */
  readonly here: Locality | null;
  readonly nationalList: string;
  readonly today: string;
}
export interface MethodView extends MethodRank {
  readonly contacts: readonly Contact[];
}
/** An answer, or what holds for all behind a door, as a reason. */
export interface Reason {
  readonly id: ReasonId;
  readonly question: QuestionId;
  readonly option: OptionId;
  /** No answer of the person's own, so it is not quoted as one. */
  readonly general: boolean;
}
export interface ResultView
  extends Common, Pick<Recommendation, 'outcome' | 'gates' | 'counterfactual' | 'prefectureFirst'> {
  readonly screen: 'result';
  readonly answers: Answers;
  /** In the order of the wish. */
  readonly methods: readonly MethodView[];
  /** What stands first, and what follows it. */
  readonly step: NextStep;
  /** The centre of the card; null: none is known. */
  readonly centre: Centre | null;
  /** For the strip above the result; null: no danger was answered. */
  readonly urgent: CrisisWays | null;
  /** Up to three that spoke for the first method. */
  readonly reasons: readonly Reason[];
  /** The strongest that spoke against the second method. */
  readonly against: Reason | null;
  readonly supports: readonly { readonly support: SupportId; readonly here: boolean | null }[];
  readonly places: Places;
  readonly lines: readonly Hotline[];
  /** The memo made from the answers, line by line. */
  readonly memo: readonly MemoLine[];
  /** The memo as the person has rewritten it, or null. */
  readonly rewritten: string | null;
  /** Questions are left: the person looked early. */
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
  /** The nearest centre, whose own programmes are marked; null where none is known. */
  readonly centre: Centre | null;
  /** A list of municipal windows is there, whose makers are named. */
  readonly hasWindows: boolean;
}
export type View =
  StartView | QuestionView | CrisisView | ResultView | ContactsView | AnswersView | AboutView;
