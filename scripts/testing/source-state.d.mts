export interface SourceState {
  /** Short, with `+` where the product was changed since; empty without git. */
  readonly commit: string;
  /** A hash of all that becomes the product. */
  readonly source: string;
}
export function sourceState(root?: string): SourceState;
