/** Something that is wrong with questions, rules, centres, lines or texts. */
export interface Fault {
  /** Stable and documented, such as `content/flow` or `proof/useless-question`. */
  readonly code: string;
  /** Where: `flows.self.2`, `rules.points.0`, or the answers with which it happens. */
  readonly at: string;
  /** What is wrong, in English. */
  readonly what: string;
}
