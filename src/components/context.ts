import type { Reminder } from '../visit/calendar-file.ts';
import type { HandedOver } from '../visit/memo.ts';
import type { Action } from '../visit/session.ts';
import type { MethodId } from '../recommend/model.ts';
import type { Translate } from '../i18n/translate.ts';

/** What a screen needs beside its view: words, and a way to say what the person did. */
export interface Context {
  readonly t: Translate;
  readonly send: (action: Action) => void;
  /** The person used a contact; only the kind of channel is told. */
  readonly contacted: (channel: MethodId | 'hotline' | 'website') => void;
  /** The rules' version and date, for the small print. */
  readonly rules: { readonly version: string; readonly date: string };
  /** Epoch milliseconds. */
  readonly now: number;
  /** Languages on board, each with its own name for itself. */
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  readonly speak: (tag: string) => void;
  /** The page has asked for a quick way out. */
  readonly quickExit: boolean;
  readonly exit: () => void;
  /** The widget stands in a panel, which is closed when the answers are deleted. */
  readonly inPanel: boolean;
  /** The embedder's page on accessibility and privacy. */
  readonly statement: string | null;
  /** Where a reader can tell that a contact is wrong. */
  readonly report: string | null;
  /** Gives the person a file for their calendar. */
  readonly remind: (reminder: Reminder) => void;
  readonly handOver: HandOver;
  /** What was opened on this screen, by a key of the screen's own. */
  readonly opened: { readonly has: (key: string) => boolean; readonly toggle: (key: string) => void };
}

/** Ways of taking the memo along, each by the person's own press. */
export interface HandOver {
  /** Where there is no clipboard the words are selected. */
  readonly copy: (from: HTMLElement, of: Copied) => void;
  readonly print: () => void;
  /** Null where there is no share sheet. */
  readonly share: ((text: string) => void) | null;
  readonly download: (text: string) => void;
  /** What came of the last one; null once the person has gone on. */
  readonly outcomeOf: (of: Copied) => HandedOver | null;
}

/** What can be copied: the memo, or the card's sentence to say or write. */
export type Copied = 'memo' | 'sentence';
