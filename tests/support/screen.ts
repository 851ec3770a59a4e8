// A single screen, drawn from a plain view; what its buttons send is noted.
import type { TemplateResult } from 'lit';
import { render } from 'lit';
import type { Action } from '../../src/core/session.ts';
import type { Who } from '../../src/core/model.ts';
import { createTranslator } from '../../src/i18n/i18next.ts';
import type { Translate } from '../../src/i18n/translate.ts';
import type { Context } from '../../src/screens/context.ts';
import { stage } from './stage.ts';
import type { Language } from './texts.ts';
import { LANGUAGES } from './texts.ts';

export interface Shown {
  readonly root: HTMLElement;
  readonly sent: Action[];
  readonly contacted: string[];
}
export interface Reader {
  readonly language?: Language;
  readonly who?: Who | undefined;
}

export const translate = ({ language = 'ja', who }: Reader = {}): Translate => createTranslator(LANGUAGES, language)(who);

/** Draws what `template` gives for a context that notes instead of acting. */
export function show(template: (context: Context) => TemplateResult, reader: Reader = {}): Shown {
  const root = document.createElement('div');
  root.lang = reader.language ?? 'ja';
  const sent: Action[] = [];
  const contacted: string[] = [];
  const context: Context = {
    t: translate(reader),
    send: (action) => sent.push(action),
    contacted: (channel) => contacted.push(channel),
    rules: { version: '9.9.9', date: '2026-11-22' },
  };
  render(template(context), root);
  stage.append(root);
  // Links are looked at, not followed.
  root.addEventListener('click', (event) => { if ((event.target as Element).closest('a')) event.preventDefault(); });
  return { root, sent, contacted };
}
