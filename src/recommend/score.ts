import type { Answers, MethodId, Offer, PointRule, ReasonId, Rules } from './model.ts';
import { METHODS } from './model.ts';

/** A ranked method without its reasons. */
export interface Standing {
  readonly method: MethodId;
  readonly points: number;
  readonly barred: boolean;
  /** Null: not known. */
  readonly offered: boolean | null;
}

/** The rows of points whose option was chosen, in the table's order. */
export function firedRules(rules: Rules, answers: Answers): PointRule[] {
  const fired: PointRule[] = [];
  for (const rule of rules.points) {
    const given: unknown = answers[rule.question];
    if (given === rule.option || (Array.isArray(given) && given.includes(rule.option))) fired.push(rule);
  }
  return fired;
}

/** Points and bars so far, by the index of the method in `METHODS`. */
export interface Tally {
  readonly points: number[];
  readonly bars: number[];
}

export function tallyOf(rules: Rules, fired: readonly PointRule[], offer: Offer): Tally {
  const tally: Tally = { points: METHODS.map(() => 0), bars: METHODS.map(() => 0) };
  for (const rule of fired) add(tally, rules, rule, offer, 1);
  return tally;
}

/** Adds a rule to the tally; with -1 removes it. */
export function add(
  { points, bars }: Tally,
  rules: Rules,
  rule: PointRule,
  offer: Offer,
  sign: 1 | -1,
): void {
  for (const method of METHODS) {
    if (!applies(rules, rule, method, offer)) continue;
    const index = METHODS.indexOf(method);
    points[index] = (points[index] ?? 0) + sign * (rule.points[method] ?? 0);
    if (rule.barred?.includes(method)) bars[index] = (bars[index] ?? 0) + sign;
  }
}

/**
 * Ranks the methods: by points, then by less exposure; barred ones last. What the centre offers is recorded
 * but does not change the order.
 */
export function rankMethods(
  rules: Rules,
  { points, bars }: Tally,
  who: Answers['who'],
  offer: Offer,
): Standing[] {
  const standings = rules.exposure[who ?? 'self'].map((method) => {
    const index = METHODS.indexOf(method);
    return {
      method,
      points: points[index] ?? 0,
      barred: (bars[index] ?? 0) > 0,
      offered: offeredBy(offer, method),
    };
  });
  // `sort` is stable and the list is in the order of exposure, so equal points (and barred methods) keep that
  // order.
  return standings.sort(
    (a, b) => Number(a.barred) - Number(b.barred) || (a.barred ? 0 : b.points - a.points),
  );
}

function offeredBy({ offered, unknown = [] }: Offer, method: MethodId): boolean | null {
  if (offered?.includes(method)) return true;
  return offered === undefined || unknown.includes(method) ? null : false;
}

/**
 * Reasons for and against a method: the person's own answers first, then by weight, then in the table's
 * order. Reasons that are never shown are left out.
 */
export function explain(
  rules: Rules,
  fired: readonly PointRule[],
  method: MethodId,
  offer: Offer,
): { reasons: ReasonId[]; against: ReasonId[] } {
  const weights = fired
    .filter((rule) => rule.shown !== 'none' && applies(rules, rule, method, offer))
    // A barred method has a weight of -Infinity: no sum of points outweighs a bar.
    .map((rule) => ({
      reason: rule.reason,
      isGeneral: rule.shown === 'general',
      weight: rule.barred?.includes(method) ? -Infinity : (rule.points[method] ?? 0),
    }));
  return {
    reasons: weights
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => Number(a.isGeneral) - Number(b.isGeneral) || b.weight - a.weight)
      .map(({ reason }) => reason),
    against: weights
      .filter(({ weight }) => weight < 0)
      .sort((a, b) => a.weight - b.weight || 0)
      .map(({ reason }) => reason),
  };
}

/**
 * Whether a row applies to a method: some rows apply only to methods that are open (or closed) in the evening
 * and at weekends.
 */
function applies(rules: Rules, rule: PointRule, method: MethodId, offer: Offer): boolean {
  if (rule.during === undefined) return true;
  const open = rules.alwaysOpen.includes(method) || (offer.openOffHours?.includes(method) ?? false);
  return (rule.during === 'open') === open;
}
