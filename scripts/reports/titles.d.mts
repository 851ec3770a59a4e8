export interface Reference {
  readonly file: string;
  readonly title: string;
  readonly pattern: RegExp;
}
export function titlesIn(text: string): RegExp[];
export function referenceOf(text: string): Reference;
export function isThere(reference: Reference, text: string): boolean;
