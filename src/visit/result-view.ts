import type { Hotline, LineKind } from '../directory/centre.ts';
import type { Config } from '../settings/config.ts';
import type { Level } from '../directory/directory.ts';
import {
  contactsFor,
  linesFor,
  nearestLevel,
  offerOf,
  openFirst,
  ownLevels,
  workingCentres,
} from '../directory/directory.ts';
import { chosen, holdsAny } from '../recommend/answers.ts';
import type { Answers, GateId, ReasonId, Rules, SupportId } from '../recommend/model.ts';
import { crisisWays } from './crisis.ts';
import { memoOf } from './memo.ts';
import type { MethodView } from './next-step.ts';
import { inDanger, nextStep, startIn } from './next-step.ts';
import type { Setting } from './places.ts';
import { levelsFor, placesOf, wishOf } from './places.ts';
import { recommendWith } from '../recommend/recommend.ts';
import type { Path } from './replay.ts';
import type { Session } from './session.ts';
import type { Reason, ResultView } from './view.ts';

const REASONS_SHOWN = 3;

type Common = Pick<ResultView, 'who' | 'headingLevel' | 'canBack' | 'canClear'>;

/** What the result is made from, besides settings and session. */
interface Found {
  /** As `levelsOf` gives them for the session's area. */
  readonly levels: readonly Level[];
  readonly path: Path;
  readonly common: Common;
}

export function toResult(
  setting: Setting,
  config: Config,
  session: Session,
  { levels, path, common }: Found,
): ResultView {
  const { directory, today, now, questionnaire, rules } = setting;
  const { answers } = path;
  const wish = wishOf(setting, answers, common.who);
  const fitting = levelsFor(levels, wish, today);
  const { methods, supports, outcome, gates, counterfactual, prefectureFirst } = recommendWith(
    questionnaire,
    rules,
    answers,
    offerOf(ownLevels(fitting), today),
  );
  const places = placesOf(setting, config, fitting, session.area, wish);
  const own = ownLevels(places.levels).filter(({ level }) => level !== 'office');
  const offices = places.levels.filter(({ level }) => level === 'office');
  const centres = own.flatMap((level) => level.centres).filter(({ status }) => !status);
  const shown: MethodView[] = methods.map((rank) => ({
    ...rank,
    contacts: contactsFor(own, rank.method, today),
  }));
  const lines = openFirst(linesFor(directory.hotlines, lineKinds(gates)).filter(isForNoDanger), now);
  const switchboard =
    contactsFor(offices, 'phone', today).find(
      ({ channel, freshness }) => channel.tel && freshness !== 'stale',
    ) ?? null;
  const step = nextStep({
    outcome,
    gates,
    methods: shown,
    who: answers.who,
    hardToPhone: holdsAny(rules.hardToPhone, answers),
    centres,
    lines,
    switchboard,
    today,
    now,
  });
  const decided = outcome !== 'no-preference';
  return {
    ...common,
    screen: 'result',
    outcome,
    gates,
    counterfactual,
    prefectureFirst,
    answers,
    step,
    places,
    lines,
    methods: shown,
    centre: centreOf(step.action) ?? nearestLevel(own)?.centres[0] ?? own[0]?.centres[0] ?? null,
    urgent: inDanger(gates) ? crisisWays(directory.hotlines, gates, now) : null,
    reasons: decided ? reasonsFor(rules, answers, shown[0]?.reasons.slice(0, REASONS_SHOWN) ?? []) : [],
    against: decided ? (reasonsFor(rules, answers, shown[1]?.against.slice(0, 1) ?? [])[0] ?? null) : null,
    supports: supports.map((support) => ({ support, here: runsHere(own, support) })),
    memo: memoOf(questionnaire, answers),
    keepHidden: holdsAny(rules.keepHidden, answers),
    rewritten: session.memo ?? null,
    canGoOn: path.next !== null,
  };
}

const centreOf = (action: ResultView['step']['action']): ResultView['centre'] =>
  startIn(action)?.centre ?? (action?.kind === 'page' ? action.centre : null);

/** Adds to each reason the answer that caused it. */
const reasonsFor = (rules: Rules, answers: Answers, ids: readonly ReasonId[]): Reason[] =>
  ids.flatMap((id) => {
    const rule = rules.points.find(
      ({ reason, question, option }) => reason === id && chosen(answers, question).includes(option),
    );
    return rule
      ? [{ id, question: rule.question, option: rule.option, general: rule.shown === 'general' }]
      : [];
  });

/**
 * Whether the nearest centre runs it. Null: unknown, since an entry of the built-in directory may lack some.
 * False only if the owner of the page has described the centre (`complete`).
 */
function runsHere(levels: readonly Level[], support: SupportId): boolean | null {
  const centres = workingCentres(levels.filter(({ level }) => level !== 'host'));
  const programs: readonly string[] = centres.flatMap((centre) => centre.programs);
  if (programs.includes(support)) return true;
  return programs.length > 0 && centres.every(({ complete }) => complete) ? false : null;
}

const lineKinds = (gates: readonly GateId[]): LineKind[] => [
  ...(gates.includes('minor') ? ['child' as const] : []),
  'general',
];

/**
 * Lines about violence, 189 among them, are shown only in the strip and the crisis panel: here they would
 * accuse a family that has not mentioned any.
 */
const isForNoDanger = ({ kinds }: Hotline): boolean => !kinds.includes('violence');
