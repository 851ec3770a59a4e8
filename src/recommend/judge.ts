import { holds } from './answers.ts';
import type { Answers, GateId, Offer, PointRule, Recommendation, Rules, SupportId } from './model.ts';
import type { Standing } from './score.ts';
import { firedRules, rankMethods, tallyOf } from './score.ts';

/** The decision without its reasons: enough to compare two sets of answers. */
export interface Verdict {
  readonly outcome: Recommendation['outcome'];
  readonly gates: readonly GateId[];
  readonly supports: readonly SupportId[];
  readonly standings: readonly Standing[];
  readonly fired: readonly PointRule[];
  readonly prefectureFirst: boolean;
}

/** The gates that the answers open, each once, in the order of the rules. */
export function gatesOf(rules: Rules, answers: Answers): GateId[] {
  const gates: GateId[] = [];
  for (const rule of rules.gates)
    if (holds(rule.when, answers) && !gates.includes(rule.gate)) gates.push(rule.gate);
  return gates;
}

/** @param answers clean answers, see `cleanAnswers` */
export function judge(rules: Rules, answers: Answers, offer: Offer): Verdict {
  const fired = firedRules(rules, answers);
  const standings = rankMethods(rules, tallyOf(rules, fired, offer), answers.who, offer);
  const gates = gatesOf(rules, answers);
  const spoken = fired.length > 0;
  const preference = spoken || gates.length > 0;
  // The centre is known not to offer the best method. Checked only if an answer gave points to a method.
  if (spoken && standings[0]?.offered === false) gates.push('not-offered');
  const supports: SupportId[] = [];
  for (const rule of rules.supports) {
    const isOpen = holds(rule.when, answers) && !(rule.unless && gates.includes(rule.unless));
    if (isOpen && !supports.includes(rule.support)) supports.push(rule.support);
  }
  return {
    outcome: gates.includes('not-now') ? 'not-now' : preference ? 'recommended' : 'no-preference',
    gates,
    supports,
    standings,
    fired,
    prefectureFirst: holds(rules.prefectureFirst, answers),
  };
}
