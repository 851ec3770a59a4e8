import { judge } from '../recommend/judge.ts';
import { holdsAny } from '../recommend/answers.ts';
import type { Answers, Offer, Recorded, Rules } from '../recommend/model.ts';
import type { Config } from '../settings/config.ts';
import type { Setting } from '../visit/places.ts';
import { levelsOf } from '../visit/places.ts';
import { toResult } from '../visit/result-view.ts';
import type { Session } from '../visit/session.ts';
import type { ResultView } from '../visit/view.ts';

/**
 * The view that the widget itself shows at the end of the questions.
 * @param recorded the answers with what was skipped, as the session has them
 */
export function resultFor(
  setting: Setting,
  config: Config,
  answers: Answers,
  recorded: Recorded = answers,
): ResultView {
  const session: Session = {
    answers: recorded,
    place: { screen: 'result' },
    side: [],
    area: null,
    changing: false,
  };
  const { who } = answers;
  const common = { who, headingLevel: config.headingLevel, canBack: true, canClear: true };
  const asked = who ? setting.questionnaire.flows[who] : [];
  const levels = levelsOf(setting, config, session.area);
  return toResult(setting, config, session, { levels, path: { answers, asked, next: null }, common });
}

/** All that the first step of a result depends on, so that each situation need be looked at once only. */
export function situationOf(rules: Rules, answers: Answers, offer: Offer): string {
  const { outcome, gates, standings, prefectureFirst } = judge(rules, answers, offer);
  return [
    outcome,
    gates,
    prefectureFirst,
    holdsAny(rules.hardToPhone, answers),
    ...standings.map(({ method, barred }) => `${method} ${barred}`),
  ].join();
}
