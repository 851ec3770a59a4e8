/** The ages an offer is for, and whether they fit what is known of the person's age. */
import type { AgeBand } from '../directory/centre.ts';
import type { Answers } from '../recommend/model.ts';

const BANDS = {
  'under-18': { minimumAge: 0, maximumAge: 17 },
  '18-39': { minimumAge: 18, maximumAge: 39 },
  '40-64': { minimumAge: 40, maximumAge: 64 },
  '65-over': { minimumAge: 65, maximumAge: 130 },
} as const satisfies { readonly [A in NonNullable<Answers['age']>]: AgeBand };

/** Somebody at school, evening courses included. */
const PUPIL: AgeBand = { minimumAge: 6, maximumAge: 22 };

/** The person's possible ages, as far as the answers tell; null: unknown. */
export const ageBandOf = ({ age, stage }: Answers): AgeBand | null =>
  age ? BANDS[age] : stage === 'enrolled' ? PUPIL : null;

/** False only where an offer's ages and the person's can't meet. */
export const fitsAge = (
  { minimumAge = 0, maximumAge = Infinity }: AgeBand,
  person: AgeBand | null,
): boolean =>
  person === null ||
  (minimumAge <= (person.maximumAge ?? Infinity) && maximumAge >= (person.minimumAge ?? 0));
