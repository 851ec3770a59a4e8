// A person's visit without a page: what they press, and what the core makes of it.
import type { RawAttributes } from '../../src/settings/attributes.ts';
import type { Level } from '../../src/directory/directory.ts';
import type { QuestionId } from '../../src/recommend/model.ts';
import type { Setting } from '../../src/visit/places.ts';
import { levelsOf } from '../../src/visit/places.ts';
import type { Path, Terms } from '../../src/visit/replay.ts';
import { replay } from '../../src/visit/replay.ts';
import type { Action, Session } from '../../src/visit/session.ts';
import { begin, reduce } from '../../src/visit/session.ts';
import { toView } from '../../src/visit/to-view.ts';
import type { ResultView, View } from '../../src/visit/view.ts';
import { configOf, SETTING } from './setting.ts';

type ViewOf<S extends View['screen']> = Extract<View, { screen: S }>;

export class Visit {
  readonly #setting: Setting;
  readonly #config;
  session: Session;

  /** @param attributes what stands on the tag @param child the JSON inside it */
  constructor(attributes: RawAttributes = {}, setting: Setting = SETTING, child: object = {}) {
    this.#setting = setting;
    this.#config = configOf(attributes, child);
    this.session = begin(this.terms);
  }

  get #levels(): readonly Level[] {
    return levelsOf(this.#setting, this.#config, this.session.area);
  }

  get terms(): Terms {
    const { questionnaire, rules } = this.#setting;
    return { questionnaire, rules, audience: this.#config.audience };
  }

  get path(): Path {
    return replay(this.#setting.questionnaire, this.session.answers);
  }

  get view(): View {
    return toView(this.#setting, this.#config, this.session, this.#levels);
  }

  /** The view, when it is of that screen; else the test ends here. */
  on<S extends View['screen']>(screen: S): ViewOf<S> {
    const { view } = this;
    if (view.screen !== screen) throw new Error(`on ${this.place}, not on ${screen}`);
    return view as ViewOf<S>;
  }

  /** `start`, `question express`, `result` … */
  get place(): string {
    const { view } = this;
    return view.screen === 'question' ? `question ${view.question}` : view.screen;
  }

  /** Options that are marked as the answer so far. */
  get marked(): string[] {
    return this.on('question').options.flatMap(({ id, chosen }) => (chosen ? [id] : []));
  }

  send(...actions: Action[]): this {
    for (const action of actions) this.session = reduce(this.terms, this.session, action);
    return this;
  }

  press(...types: ('back' | 'go-on' | 'see-result' | 'clear')[]): this {
    return this.send(...types.map((type) => ({ type })));
  }

  answer(question: QuestionId, ...options: string[]): this {
    return this.send({ type: 'answer', question, options });
  }

  /** Answers questions in the given order; `null` skips. */
  answers(given: Given): this {
    for (const [question, value] of Object.entries(given) as [
      QuestionId,
      string | readonly string[] | null,
    ][]) {
      if (value === null) this.send({ type: 'skip', question });
      else this.answer(question, ...[value].flat());
    }
    return this;
  }

  open(...sides: ('contacts' | 'crisis' | 'answers' | 'about')[]): this {
    return this.send(...sides.map((side) => ({ type: 'open', side }) as const));
  }

  /** Opens the list of answers, as the result offers it, and presses 「変更」. */
  change(question: QuestionId): this {
    return this.open('answers').send({ type: 'change', question });
  }
}

/** Answers of a person behind each door; all of the door's questions come up. */
export const SELF = {
  who: 'self',
  safe: 'none',
  express: 'short',
  reach: 'near',
  want: ['listen'],
  when: 'daytime',
  worry: 'overheard',
  age: '18-39',
} as const;
export const FAMILY = {
  who: 'family',
  safe: 'none',
  know: 'refuses',
  want: ['learn', 'visit'],
  when: 'daytime',
  worry: 'none',
  age: '40-64',
  carer: ['money'],
} as const;
export const SUPPORTER = {
  who: 'supporter',
  safe: 'none',
  stage: 'leaving-soon',
  know: 'agrees',
  want: ['procedure'],
  when: 'daytime',
} as const;
export const EVERYONE = [SELF, FAMILY, SUPPORTER] as const;

export type Given = { readonly [Q in QuestionId]?: string | readonly string[] | null };

/** The result for these answers; questions that are not among them are skipped. */
export function resultFor(
  given: Given,
  attributes: RawAttributes = {},
  setting: Setting = SETTING,
  child: object = {},
): ResultView {
  const visit = new Visit(attributes, setting, child).answers({ who: given.who ?? null });
  for (let { next } = visit.path; next !== null; { next } = visit.path)
    visit.answers({ [next]: given[next] ?? null });
  return visit.press('see-result').on('result');
}
