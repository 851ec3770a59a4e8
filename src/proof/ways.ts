/** The possible answers to one question. */
import type { OptionId, Question, Questionnaire, QuestionId } from '../recommend/model.ts';

export type Way = OptionId | readonly OptionId[];

/** Each option, or for a list each combination of options; skipping is not included. */
export function waysToAnswer(questionnaire: Questionnaire, question: QuestionId): readonly Way[] {
  const { options, multiple }: Question = questionnaire.questions[question];
  if (!multiple) return options;
  let sets: OptionId[][] = [[]];
  for (const option of options) sets = [...sets, ...sets.map((set) => [...set, option])];
  return sets.filter((set) => set.length > 0);
}
