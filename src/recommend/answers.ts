import { hasOwn } from './has-own.ts';
import type { Answers, Condition, OptionId, Questionnaire, QuestionId, Recorded } from './model.ts';

/** The option ids chosen for one question, as a list whatever the question's kind. */
export function chosen(answers: Answers | Recorded, question: QuestionId): readonly string[] {
  const value = answers[question];
  if (value === undefined || value === null) return [];
  return typeof value === 'string' ? [value] : value;
}

/** All of the conditions. A skipped question has no answer. */
export function holds(conditions: readonly Condition[], answers: Answers | Recorded): boolean {
  for (const condition of conditions) if (!holdsOne(condition, answers)) return false;
  return true;
}

/** Any of the conditions. */
export const holdsAny = (conditions: readonly Condition[], answers: Answers): boolean =>
  conditions.some((condition) => holdsOne(condition, answers));

function holdsOne(condition: Condition, answers: Answers | Recorded): boolean {
  const value: unknown = answers[condition.question];
  // A missing answer is the most common case and the cheapest test: each step asks thousands of times.
  if (value === undefined) return !('in' in condition);
  return 'in' in condition ? among(value, condition.in) : !among(value, condition.notIn);
}

const among = (value: unknown, options: readonly string[]): boolean =>
  Array.isArray(value)
    ? value.some((option: string) => options.includes(option))
    : options.includes(value as string);

/**
 * Keeps answers that the questionnaire knows and drops the rest, so that old or foreign data does no harm.
 * Lists are returned in the questionnaire's order without repeats, so the same answers give the same result.
 * Never throws, whatever `raw` is.
 */
export function cleanAnswers(questionnaire: Questionnaire, raw: unknown): Answers {
  const clean: Record<string, unknown> = {};
  if (typeof raw !== 'object' || raw === null) return clean;
  for (const { id, options, multiple } of Object.values(questionnaire.questions)) {
    const value = own(raw, id);
    if (multiple) {
      const given: readonly unknown[] = Array.isArray(value) ? value : [value];
      const known = options.filter((option) => given.includes(option));
      if (known.length > 0) clean[id] = known;
    } else if (isOption(options, value)) clean[id] = value;
  }
  return clean;
}

const isOption = (options: readonly OptionId[], value: unknown): value is OptionId =>
  (options as readonly unknown[]).includes(value);

/** An own property; a getter that throws counts as missing. */
function own(source: object, key: string): unknown {
  try {
    return hasOwn(source, key) ? (source as Record<string, unknown>)[key] : undefined;
  } catch {
    return undefined;
  }
}
