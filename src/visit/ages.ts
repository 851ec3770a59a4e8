/** The ages an offer is for, and whether they fit what is known of the person's age. */
import type { Ages, Answers, Questionnaire } from '../recommend/model.ts';
import { chosen } from '../recommend/answers.ts';

/** The person's possible ages, from the first answer that tells them; null: unknown. */
export function ageBandOf({ questions }: Pick<Questionnaire, 'questions'>, answers: Answers): Ages | null {
  for (const { id, ages } of Object.values(questions))
    for (const option of ages ? chosen(answers, id) : []) {
      const band = Object.entries(ages ?? {}).find(([known]) => known === option)?.[1];
      if (band) return band;
    }
  return null;
}

/** False only where an offer's ages and the person's can't meet. */
export const fitsAge = ({ minimumAge = 0, maximumAge = Infinity }: Ages, person: Ages | null): boolean =>
  person === null ||
  (minimumAge <= (person.maximumAge ?? Infinity) && maximumAge >= (person.minimumAge ?? 0));
