import type { Answers, MethodId, Offer, PointRule, ReasonId, Rules } from './model.ts';

/** A method's place in the wish, before it is explained. */
export interface Standing {
  readonly method: MethodId;
  readonly points: number;
  readonly barred: boolean;
  readonly offered: boolean;
}

/** Rules that the answers set off, in the table's order. */
export function firedRules(rules: Rules, answers: Answers): PointRule[] {
  return rules.points.filter(({ question, option }) => {
    const given: unknown = answers[question];
    return given === option || (Array.isArray(given) && given.includes(option));
  });
}

/**
 * Adds up the points and puts the methods in the order of the wish: points, then less exposure; barred ones last.
 * What the centre offers is noted, but never reorders the wish.
 */
export function rankMethods(rules: Rules, fired: readonly PointRule[], answers: Answers, offer: Offer): Standing[] {
  const exposure = rules.exposure[answers.who ?? 'self'];
  const standings = exposure.map((method) => {
    let points = 0;
    let barred = false;
    for (const rule of fired) {
      if (!applies(rules, rule, method, offer)) continue;
      points += rule.points[method] ?? 0;
      barred ||= rule.barred?.includes(method) ?? false;
    }
    return { method, points, barred, offered: offer.offered?.includes(method) ?? true };
  });
  // The list starts in the order of exposure and `sort` is stable, so equal points (and barred methods) keep that order.
  return standings.sort((a, b) => Number(a.barred) - Number(b.barred) || (a.barred ? 0 : b.points - a.points));
}

/** What spoke for and against a method, strongest first; equal weights in the table's order. */
export function explain(rules: Rules, fired: readonly PointRule[], method: MethodId, offer: Offer): { reasons: ReasonId[]; against: ReasonId[] } {
  const weights = fired
    .filter((rule) => applies(rules, rule, method, offer))
    // A bar outweighs any number of points.
    .map((rule) => ({ reason: rule.reason, weight: rule.barred?.includes(method) ? -Infinity : (rule.points[method] ?? 0) }));
  return {
    reasons: weights.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight).map(({ reason }) => reason),
    against: weights.filter(({ weight }) => weight < 0).sort((a, b) => a.weight - b.weight || 0).map(({ reason }) => reason),
  };
}

/** Some rows hold only for methods that are open (or closed) in the evening and at weekends. */
function applies(rules: Rules, rule: PointRule, method: MethodId, offer: Offer): boolean {
  if (rule.during === undefined) return true;
  const open = rules.alwaysOpen.includes(method) || (offer.openOffHours?.includes(method) ?? false);
  return (rule.during === 'open') === open;
}

