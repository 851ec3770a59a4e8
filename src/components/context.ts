import type { Reminder } from '../visit/calendar-file.ts';
import type { HandedOver } from '../visit/memo.ts';
import type { Action } from '../visit/session.ts';
import type { MethodId } from '../recommend/model.ts';
import type { Translate } from '../i18n/translate.ts';

export interface Language {
  readonly tag: string;
  readonly name: string;
}

/** What a screen needs besides its view: texts, and functions to call when the person does something. */
export interface Context {
  readonly t: Translate;
  readonly send: (action: Action) => void;
  /** The person used a contact; only the kind of channel is passed on. */
  readonly contacted: (channel: MethodId | 'hotline' | 'website') => void;
  /** The rules' version and date, for the small print. */
  readonly rules: { readonly version: string; readonly date: string };
  /** Epoch milliseconds. */
  readonly now: number;
  /** The languages there are, each by its own name. */
  readonly languages: readonly Language[];
  readonly speak: (tag: string) => void;
  /** Readings above the kanji; null: the texts of this language have none. */
  readonly furigana: { readonly isOn: boolean; readonly toggle: () => void } | null;
  /** A language that was asked for, while it is loaded, or if it can't be. */
  readonly awaited: (Language & { readonly state: 'loading' | 'failed' }) | null;
  /** English words, for those who can't read the language of the screen; null: it is English, or there are none. */
  readonly english: Translate | null;
  /** The Japanese words of crisis texts whose translation nobody has reviewed; null: nothing to add. */
  readonly original: Translate | null;
  /** The page around is in a language that we do not have. */
  readonly isLacked: boolean;
  /** The page has asked for the quick exit. */
  readonly quickExit: boolean;
  readonly exit: () => void;
  /** The widget is in a panel, which closes when the answers are deleted. */
  readonly inPanel: boolean;
  /** The embedder's page on accessibility and privacy. */
  readonly statement: string | null;
  /** Where readers can report that a contact is wrong; null: nowhere. */
  readonly report: string | null;
  /** Gives the person a file for their calendar. */
  readonly remind: (reminder: Reminder) => void;
  readonly handOver: HandOver;
  /** What is opened on this screen, by keys that the screen chooses. */
  readonly opened: { readonly has: (key: string) => boolean; readonly toggle: (key: string) => void };
}

/** Ways of taking the memo along; each needs a press of the person. */
export interface HandOver {
  /** If there is no clipboard, the text is selected instead. */
  readonly copy: (from: HTMLElement, of: Copied) => void;
  readonly print: () => void;
  /** Null if there is no share sheet. */
  readonly share: ((text: string) => void) | null;
  readonly download: (text: string) => void;
  /** The outcome of the last one; null after the next step. */
  readonly outcomeOf: (of: Copied) => HandedOver | null;
}

/** What can be copied: the memo, or the card's sentence to say or write. */
export type Copied = 'memo' | 'sentence';
