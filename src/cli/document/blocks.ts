/** A document before it is written as Markdown or HTML. */

/** `\n` breaks the line. */
export type Piece =
  string | { readonly text: string; readonly href?: string; readonly strong?: true; readonly lang?: 'ja' };
export type Content = Piece | readonly Piece[];

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Content[])[];
  /** How many columns, from the first, are row headings. */
  readonly naming: number;
  /** Columns of numbers and signs, centred. */
  readonly narrow?: readonly number[];
}
/** A sequence of steps with a heading of level 3: nested lists in HTML, a Mermaid chart in Markdown. */
export interface Steps {
  readonly kind: 'steps';
  readonly title: string;
  /** `effects`: what an option causes besides going to the next step. */
  readonly steps: readonly {
    readonly content: Content;
    readonly options: readonly Content[];
    readonly effects: readonly Content[];
  }[];
  readonly end: string;
  readonly mermaid: string;
}
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly content: Content }
  | { readonly kind: 'list'; readonly items: readonly { readonly id?: string; readonly content: Content }[] }
  /** Blank lines to write on. */
  | { readonly kind: 'form'; readonly fields: readonly string[] }
  | Table
  | Steps;

export interface Document {
  readonly language: 'ja' | 'en';
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (...content: readonly Piece[]): Block => ({ kind: 'paragraph', content });
export const list = (items: readonly Content[]): Block => ({
  kind: 'list',
  items: items.map((content) => ({ content })),
});

export const piecesOf = (content: Content): readonly Piece[] =>
  typeof content === 'string' || 'text' in content ? [content] : content;
