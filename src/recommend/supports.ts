/**
 * What a person can ask for, with everything in which the supports differ, except for when they are named
 * (content/rules), the evidence (content/evidence) and the texts (locales, `support.<id>`).
 */
interface Support {
  /**
   * `programme`: some centres run it; a centre's entry in a list says so. `elsewhere`: a service of its own,
   * or one to which every centre refers.
   */
  readonly kind: 'programme' | 'elsewhere';
}

export const SUPPORT = {
  'home-visit': { kind: 'programme' },
  'family-class': { kind: 'programme' },
  'peer-group': { kind: 'programme' },
  'drop-in': { kind: 'programme' },
  referral: { kind: 'elsewhere' },
  seminar: { kind: 'programme' },
  'integrated-care-center': { kind: 'elsewhere' },
  'self-reliance-support': { kind: 'elsewhere' },
  'employment-office': { kind: 'elsewhere' },
  'youth-support-station': { kind: 'elsewhere' },
} as const satisfies Readonly<Record<string, Support>>;

export type SupportId = keyof typeof SUPPORT;
export type ProgramId = {
  [Id in SupportId]: (typeof SUPPORT)[Id]['kind'] extends 'programme' ? Id : never;
}[SupportId];
export const PROGRAMS = (Object.keys(SUPPORT) as SupportId[]).filter(
  (id): id is ProgramId => SUPPORT[id].kind === 'programme',
);
