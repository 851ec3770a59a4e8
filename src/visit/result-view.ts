import type { LineKind } from '../directory/centre.ts';
import type { Config } from '../settings/config.ts';
import type { Level } from '../directory/directory.ts';
import { contactsFor, linesFor, nearestLevel, offerOf, openFirst, ownLevels } from '../directory/directory.ts';
import type { GateId, SupportId } from '../recommend/model.ts';
import { memoOf } from './memo.ts';
import { isClosedNow } from '../directory/channel-opening.ts';
import type { Setting } from './places.ts';
import { levelsForAge, placesOf, wishOf } from './places.ts';
import { recommendWith } from '../recommend/recommend.ts';
import type { Terms } from '../recommend/relevance.ts';
import type { Path } from './replay.ts';
import type { Session } from './session.ts';
import type { MethodView, ResultView } from './view.ts';

const REASONS_SHOWN = 3;

type Common = Pick<ResultView, 'who' | 'headingLevel' | 'canBack' | 'canClear'>;

/** What the result is made of beside settings and session, worked out before. */
interface Found {
  /** As `levelsOf` gives them for the session's area. */
  readonly levels: readonly Level[];
  readonly terms: Terms;
  readonly path: Path;
  readonly common: Common;
}

export function toResult(setting: Setting, config: Config, session: Session, { levels, terms, path, common }: Found): ResultView {
  const { directory, today } = setting;
  const wish = wishOf(setting, terms, path.answers, common.who);
  const fitting = levelsForAge(levels, wish.age);
  const { methods, supports, outcome, gates, counterfactual, prefectureFirst } =
    recommendWith(terms.questionnaire, terms.rules, path.answers, offerOf(ownLevels(fitting)));
  const places = placesOf(setting, config, fitting, session.area, wish);
  const own = ownLevels(places.levels);
  const shown: MethodView[] = methods.map((rank) => ({ ...rank, contacts: contactsFor(own, rank.method, today) }));
  const decided = outcome !== 'no-preference';
  const inHand = decided ? (shown.find(({ offered, barred }) => offered && !barred) ?? null) : null;
  return {
    ...common,
    screen: 'result',
    outcome, gates, counterfactual, prefectureFirst,
    answers: path.answers,
    methods: shown,
    inHand,
    closedNow: inHand !== null && inHand.contacts.length > 0 && inHand.contacts.every(({ centre, channel }) => centre.status !== undefined || isClosedNow(channel, setting.now, centre)),
    reasons: decided ? (shown[0]?.reasons.slice(0, REASONS_SHOWN) ?? []) : [],
    against: decided ? (shown[1]?.against[0] ?? null) : null,
    supports: supports.map((support) => ({ support, here: runsHere(own, support) })),
    places,
    lines: openFirst(linesFor(directory.hotlines, lineKinds(gates)), setting.now),
    memo: memoOf(path.answers),
    rewritten: session.memo ?? null,
    canGoOn: path.next !== null,
  };
}

/** Whether the nearest centre that is not closed for the time being runs it; null where nothing is known of its programmes, which is not a no. */
function runsHere(levels: readonly Level[], support: SupportId): boolean | null {
  const working = levels.map((level) => ({ ...level, centres: level.centres.filter(({ status }) => !status) })).filter(({ centres }) => centres.length > 0);
  const programs = nearestLevel(working)?.centres.flatMap((centre) => centre.programs) ?? [];
  return programs.length === 0 ? null : (programs as readonly string[]).includes(support);
}

const lineKinds = (gates: readonly GateId[]): LineKind[] =>
  [...(gates.includes('minor') ? ['child' as const] : []), ...(gates.includes('violence') ? ['violence' as const] : []), 'general'];
