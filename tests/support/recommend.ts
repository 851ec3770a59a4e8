import type { MethodId, Offer, Recommendation } from '../../src/recommend/model.ts';
import { recommend } from '../../src/entries/core.ts';

/** Methods in the order of the wish, the barred ones left out. */
export const wish = (answers: object, offer?: Offer): MethodId[] =>
  recommend(answers, offer)
    .methods.filter(({ barred }) => !barred)
    .map(({ method }) => method);

export const barred = (result: Recommendation): MethodId[] =>
  result.methods.filter((rank) => rank.barred).map(({ method }) => method);

export const rankOf = (result: Recommendation, method: MethodId): Recommendation['methods'][number] => {
  const rank = result.methods.find((candidate) => candidate.method === method);
  if (!rank) throw new Error(`no rank for ${method}`);
  return rank;
};
