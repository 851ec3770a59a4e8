/** Converts centres to formats of others and back. For the command alone: no page loads it. */
export { fromHsds } from './from-hsds.ts';
export { fromJsonLd } from './from-jsonld.ts';
export type { Lost } from './lost.ts';
export { lostBetween, lostOf } from './lost.ts';
export type { LeftOut, Restored } from './restored.ts';
export type { Terms, WordFamily } from './terms.ts';
export { toHsds } from './to-hsds.ts';
export { toJsonLd } from './to-jsonld.ts';
