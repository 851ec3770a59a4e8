import type { Contact, Level } from '../directory/directory.ts';
import type { CrisisKind } from './crisis.ts';
import type { Config } from '../settings/config.ts';
import type { MemoLine } from './memo.ts';
import type { Answers, MethodRank, OptionId, Progress, QuestionId, ReasonId, Recommendation, SupportId, Who } from '../recommend/model.ts';
import type { Area, Centre, Hotline } from '../directory/centre.ts';

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
}
export interface QuestionView extends Common {
  readonly screen: 'question';
  readonly question: QuestionId;
  readonly multiple: boolean;
  readonly options: readonly { readonly id: OptionId; readonly chosen: boolean }[];
  /** 1 for the first question after the door. */
  readonly number: number;
  /** How many questions follow. */
  readonly left: Progress;
  /** 「ここまでの答えで見る」 is offered. */
  readonly canSeeResult: boolean;
  /** The host page passed over the doors, so this is the first thing seen: the promises belong here. */
  readonly opening: boolean;
}
export interface CrisisView extends Common {
  readonly screen: 'crisis';
  readonly kind: CrisisKind;
  readonly lines: readonly Hotline[];
  /** Opened by an answer: going on leads to the next question. */
  readonly byAnswer: boolean;
}
/** Centres as they are shown: the first level open, the others folded. */
export interface Places {
  readonly levels: readonly Level[];
  /** For the list to pick from; with no level known the person is asked to. */
  readonly prefectures: readonly Area[];
  /** Code of the prefecture the person picked, or null. */
  readonly picked: string | null;
  readonly nationalList: string;
  readonly today: string;
}
export interface MethodView extends MethodRank {
  readonly contacts: readonly Contact[];
}
export interface ResultView extends Common, Pick<Recommendation, 'outcome' | 'gates' | 'counterfactual' | 'prefectureFirst'> {
  readonly screen: 'result';
  readonly answers: Answers;
  /** In the order of the wish. */
  readonly methods: readonly MethodView[];
  /** The best method that is offered and not barred: the one whose contact is put in hand. */
  readonly inHand: MethodView | null;
  /** It is known that nobody answers now by any contact in hand. */
  readonly closedNow: boolean;
  /** Up to three. */
  readonly reasons: readonly ReasonId[];
  /** The strongest that spoke against the second method. */
  readonly against: ReasonId | null;
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
}
export type View = StartView | QuestionView | CrisisView | ResultView | ContactsView | AnswersView | AboutView;
