import type { LineKind } from './centre.ts';
import type { Config } from './config.ts';
import { isMinor } from './crisis.ts';
import type { Level } from './directory.ts';
import { contactsFor, linesFor, ownLevels } from './directory.ts';
import type { Answers, SupportId } from './model.ts';
import type { Setting } from './places.ts';
import { placesOf, termsOf } from './places.ts';
import { recommendWith } from './recommend.ts';
import type { Path } from './replay.ts';
import type { Session } from './session.ts';
import type { MethodView, ResultView } from './view.ts';

const REASONS_SHOWN = 3;

type Common = Pick<ResultView, 'who' | 'headingLevel' | 'canBack' | 'canClear'>;

export function toResult(setting: Setting, config: Config, session: Session, path: Path, common: Common): ResultView {
  const { questionnaire, rules, directory, today } = setting;
  const { methods, supports, outcome, gates, counterfactual, prefectureFirst } =
    recommendWith(questionnaire, rules, path.answers, termsOf(setting, config, session).offer);
  const places = placesOf(setting, config, session, prefectureFirst);
  const own = ownLevels(places.levels);
  const shown: MethodView[] = methods.map((rank) => ({ ...rank, contacts: contactsFor(own, rank.method, today) }));
  const decided = outcome !== 'no-preference';
  return {
    ...common,
    screen: 'result',
    outcome, gates, counterfactual, prefectureFirst,
    answers: path.answers,
    methods: shown,
    inHand: decided ? (shown.find(({ offered, barred }) => offered && !barred) ?? null) : null,
    reasons: decided ? (shown[0]?.reasons.slice(0, REASONS_SHOWN) ?? []) : [],
    against: decided ? (shown[1]?.against[0] ?? null) : null,
    supports: supports.map((support) => ({ support, here: runsHere(own, support) })),
    places,
    lines: linesFor(directory.hotlines, lineKinds(path.answers)),
    canGoOn: path.next !== null,
  };
}

/** Whether the nearest centre runs it; null where nothing is known of its programmes, which is not a no. */
function runsHere([nearest]: readonly Level[], support: SupportId): boolean | null {
  const programs = nearest?.centres.flatMap((centre) => centre.programs) ?? [];
  return programs.length === 0 ? null : (programs as readonly string[]).includes(support);
}

function lineKinds(answers: Answers): LineKind[] {
  return [...(isMinor(answers) ? ['child' as const] : []), ...(answers.safe === 'violence' ? ['violence' as const] : []), 'general'];
}
