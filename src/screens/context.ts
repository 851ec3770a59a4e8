import type { Action } from '../core/session.ts';
import type { MethodId } from '../core/model.ts';
import type { Translate } from '../i18n/translate.ts';

/** What a screen needs beside its view: words, and a way to say what the person did. */
export interface Context {
  readonly t: Translate;
  readonly send: (action: Action) => void;
  /** The person used a contact; only the kind of channel is told. */
  readonly contacted: (channel: MethodId | 'hotline' | 'website') => void;
  /** The rules' version and date, for the small print. */
  readonly rules: { readonly version: string; readonly date: string };
}
