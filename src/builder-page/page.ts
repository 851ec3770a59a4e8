/** What every part of the page is given to draw itself. */
import type { Known } from '../builder/facts.ts';
import type { Verified } from '../exchange/verdicts.ts';
import type { Install } from '../snippet/installs.ts';
import type { Mistake } from '../builder/mistakes.ts';
import type { Plan } from '../builder/plan.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Language, Say } from './words.ts';

export const STEPS = ['place', 'facts', 'people', 'look', 'paste'] as const;
export type Step = (typeof STEPS)[number];
export const INSTALLS = ['child', 'tag', 'frame', 'link'] as const;
export type InstallChoice = (typeof INSTALLS)[number];

/** What is seen, and is no part of what is made. */
export interface View {
  readonly step: Step;
  readonly language: Language;
  /** Ids of the entries whose fields are open. */
  readonly editing: readonly string[];
  /** Something older was opened: what has changed since is told. */
  readonly isLater: boolean;
  readonly install: InstallChoice;
  /** The number on the poster, by its place in the list. */
  readonly posted: number;
  /** The address of the page that the plain link and the poster lead to. */
  readonly linked: string;
  readonly preview: {
    readonly isShown: boolean;
    readonly isWide: boolean;
    readonly isDark: boolean;
    readonly language: Language;
  };
  /** What was typed as a time and is none. */
  readonly badTime: { readonly field: string; readonly typed: string } | null;
  /** Empty: the day that is worked out. */
  readonly nextCheck: string;
  /** What the import of a list has told, line by line. */
  readonly imported: readonly string[];
  /** What the command has found on the official pages; empty: no report was opened. */
  readonly verdicts: readonly Verified[];
  /** Why what was opened could not be read. */
  readonly problem: string;
}

export interface Page {
  readonly plan: Plan;
  readonly view: View;
  readonly known: Known;
  readonly mistakes: readonly Mistake[];
  readonly install: Install;
  /** `YYYY-MM-DD` in Japan. */
  readonly today: string;
  readonly version: string;
  readonly say: Say;
  /** The widget's own words. */
  readonly t: Translate;
  /** The next plan; what was done is said to whoever hears the page. */
  readonly change: (plan: Plan, said?: string) => void;
  /** @param focus the id of the field that has the focus then; left out: it stays */
  readonly show: (view: Partial<View>, said?: string, focus?: string) => void;
  readonly openText: (text: string) => void;
  readonly importList: (file: File, source: string) => void;
  readonly save: (name: string, type: string, text: string) => void;
  readonly copy: (fieldId: string) => void;
  /** The sheet on which each contact is ticked off. */
  readonly print: () => void;
  /** Goes to the field, on whichever step it is. */
  readonly goTo: (field: string) => void;
}
