/**
 * The languages whose crisis texts, as they are now, a person has reviewed. The build writes them here from
 * `src/content/reviews.json` (scripts/build/reviews.mjs).
 */
export const REVIEWED: readonly string[] = [];
