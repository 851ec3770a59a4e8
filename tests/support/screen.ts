// A single screen, drawn from a plain view; what its buttons send is noted.
import type { TemplateResult } from 'lit';
import { render } from 'lit';
import type { HandedOver } from '../../src/visit/memo.ts';
import type { Reminder } from '../../src/visit/calendar-file.ts';
import type { Action } from '../../src/visit/session.ts';
import type { Who } from '../../src/recommend/model.ts';
import { createTranslator } from '../../src/i18n/i18next.ts';
import type { Translate } from '../../src/i18n/translate.ts';
import type { Context } from '../../src/components/context.ts';
import { stage } from './stage.ts';
import type { Language } from './texts.ts';
import { LOCALES } from './texts.ts';

export interface Shown {
  readonly root: HTMLElement;
  readonly sent: Action[];
  readonly contacted: string[];
  /** Languages asked for, and `exit`. */
  readonly spoken: string[];
  readonly reminders: Reminder[];
  /** What was to be taken along: `copy …`, `share …`, `download …`, `print`. */
  readonly taken: string[];
}
/** Sunday, 22 November 2026, noon in Japan. */
export const NOON = Date.parse('2026-11-22T12:00:00+09:00');

export interface Reader {
  readonly language?: Language;
  readonly who?: Who | undefined;
  /** Epoch milliseconds. */
  readonly now?: number;
  readonly quickExit?: boolean;
  readonly inPanel?: boolean;
  readonly canShare?: boolean;
  /** Left out: the language has no readings. */
  readonly furigana?: boolean;
  readonly outcome?: HandedOver | null;
  /** Where the embedder wants to hear of a wrong contact. */
  readonly report?: string;
  readonly languages?: Context['languages'];
  readonly awaited?: Context['awaited'];
  readonly isLacked?: boolean;
  /** Nobody has reviewed the crisis texts of this language. */
  readonly unreviewed?: boolean;
}

export const translate = ({ language = 'ja', who }: Reader = {}): Translate =>
  createTranslator(LOCALES, language)(who);

/** Draws what `template` gives for a context that notes instead of acting. */
export function show(template: (context: Context) => TemplateResult, reader: Reader = {}): Shown {
  const root = document.createElement('div');
  root.lang = reader.language ?? 'ja';
  const sent: Action[] = [];
  const contacted: string[] = [];
  const spoken: string[] = [];
  const reminders: Reminder[] = [];
  const taken: string[] = [];
  const opened = new Set<string>();
  const context: Context = {
    t: translate(reader),
    send: (action) => sent.push(action),
    contacted: (channel) => contacted.push(channel),
    rules: { version: '9.9.9', date: '2026-11-22' },
    now: reader.now ?? NOON,
    languages: reader.languages ?? [
      { tag: 'ja', name: '日本語' },
      { tag: 'en', name: 'English' },
    ],
    speak: (tag) => spoken.push(tag),
    furigana:
      reader.furigana === undefined ? null : { isOn: reader.furigana, toggle: () => spoken.push('furigana') },
    awaited: reader.awaited ?? null,
    english: (reader.language ?? 'ja') === 'en' ? null : translate({ ...reader, language: 'en' }),
    original: reader.unreviewed ? translate({ ...reader, language: 'ja' }) : null,
    isLacked: reader.isLacked ?? false,
    quickExit: reader.quickExit ?? false,
    inPanel: reader.inPanel ?? false,
    exit: () => {
      spoken.push('exit');
    },
    statement: null,
    report: reader.report ?? null,
    remind: (reminder) => {
      reminders.push(reminder);
    },
    handOver: {
      copy: (from) => {
        taken.push(`copy ${from instanceof HTMLTextAreaElement ? from.value : from.textContent}`);
      },
      share: reader.canShare
        ? (text) => {
            taken.push(`share ${text}`);
          }
        : null,
      download: (text) => {
        taken.push(`download ${text}`);
      },
      print: () => {
        taken.push('print');
      },
      outcomeOf: (of) => (of === 'memo' ? (reader.outcome ?? null) : null),
    },
    opened: {
      has: (key) => opened.has(key),
      toggle: (key) => {
        if (!opened.delete(key)) opened.add(key);
        draw();
      },
    },
  };
  const draw = (): void => {
    render(template(context), root);
  };
  draw();
  stage.append(root);
  // Links are looked at, not followed.
  root.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) event.preventDefault();
  });
  return { root, sent, contacted, spoken, reminders, taken };
}
