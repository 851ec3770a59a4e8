/** Centres in the forms that others exchange, and back. For the command only: a page never loads it. */
export type { Restored } from './from-hsds.ts';
export { fromHsds, servicesOf } from './from-hsds.ts';
export { fromJsonLd, nodesOf } from './from-jsonld.ts';
export type { Lost } from './lost.ts';
export { lostBetween } from './lost.ts';
export type { Terms, WordFamily } from './terms.ts';
export { toHsds } from './to-hsds.ts';
export { toJsonLd } from './to-jsonld.ts';
