// Every press that a screen offers, so that a random walk does what people can do and nothing else.
import fc from 'fast-check';
import type { QuestionId } from '../../src/recommend/model.ts';
import type { Action, Side } from '../../src/visit/session.ts';
import type { View } from '../../src/visit/view.ts';
import type { Visit } from './visit.ts';
import { QUESTIONNAIRE } from './setting.ts';

const BACK: Action = { type: 'back' };
const open = (side: Side): Action => ({ type: 'open', side });

/** What leads on: an answer or 「答えない」. `pick` chooses among the many ways of ticking a list. */
export function answersTo(view: View, pick: number): Action[] {
  if (view.screen === 'start')
    return view.doors.map((who) => ({ type: 'answer', question: 'who', options: [who] }));
  if (view.screen !== 'question') return [{ type: 'go-on' }];
  const { question } = view;
  const ids = view.options.map(({ id }) => id);
  const ticked = ids.filter((_, index) => (pick >> index) & 1);
  return [
    ...(view.multiple ? [ticked] : ids.map((id) => [id])).map((options): Action => ({
      type: 'answer',
      question,
      options,
    })),
    { type: 'skip', question },
  ];
}

/** The buttons of the screen itself. */
function ownPresses(view: View, pick: number): Action[] {
  switch (view.screen) {
    case 'start':
      return answersTo(view, pick);
    case 'question': {
      const ticks: Action[] = view.multiple
        ? [
            {
              type: 'tick',
              options: view.options.map(({ id }) => id).filter((_, index) => (pick >> index) & 1),
            },
          ]
        : [];
      return [
        ...answersTo(view, pick),
        ...ticks,
        ...(view.canBack ? [BACK] : []),
        ...(view.canSeeResult ? [{ type: 'see-result' } as const] : []),
      ];
    }
    case 'crisis':
      return view.byAnswer ? [{ type: 'go-on' }, BACK] : [BACK];
    case 'result':
      return [...(view.canGoOn ? [{ type: 'go-on' } as const] : []), open('answers'), BACK];
    case 'contacts':
    case 'about':
      return [BACK];
    case 'answers':
      return [...view.rows.map(({ question }): Action => ({ type: 'change', question })), BACK];
  }
}

/** All presses, with what is at hand on every screen. */
export function presses(view: View, pick: number): Action[] {
  const sides = (['contacts', 'crisis', 'about'] as const).filter((side) => side !== view.screen).map(open);
  return [...ownPresses(view, pick), ...sides, ...(view.canClear ? [{ type: 'clear' } as const] : [])];
}

/** The press that the number stands for. */
export const pressAt = (view: View, pick: number): Action => {
  const offered = presses(view, pick >> 7);
  return offered[(pick & 127) % offered.length]!;
};

/** Presses whatever the numbers say; `each` is told after every press. */
export function walk(
  visit: Visit,
  picks: readonly number[],
  each: (visit: Visit, action: Action) => void = () => undefined,
): Visit {
  for (const pick of picks) {
    const action = pressAt(visit.view, pick);
    visit.send(action);
    each(visit, action);
  }
  return visit;
}

/** A walk as numbers: the lower seven bits choose the press, the upper seven the ticks of a list. */
export const someWalk = fc.array(fc.nat((1 << 14) - 1), { maxLength: 40 });

/** Anything that the type of an action allows, also what no screen offers. */
export const anyAction: fc.Arbitrary<Action> = (() => {
  const question = fc.constantFrom(...(Object.keys(QUESTIONNAIRE.questions) as QuestionId[]));
  const known = Object.values(QUESTIONNAIRE.questions).flatMap(({ options }) => options as readonly string[]);
  const option = fc.constantFrom(...known, '', '__proto__', 'constructor', '🕊');
  return fc.oneof(
    fc.record({
      type: fc.constant('answer' as const),
      question,
      options: fc.array(option, { maxLength: 3 }),
    }),
    fc.record({ type: fc.constant('tick' as const), options: fc.array(option, { maxLength: 3 }) }),
    fc.record({ type: fc.constantFrom('skip' as const, 'change' as const), question }),
    fc.record({
      type: fc.constant('open' as const),
      side: fc.constantFrom('contacts' as const, 'crisis' as const, 'answers' as const),
    }),
    fc.record({
      type: fc.constant('area' as const),
      area: fc.constantFrom('12', '13', '47', '12100', '', '99', '__proto__', '千葉県'),
    }),
    fc.record({
      type: fc.constantFrom('back' as const, 'go-on' as const, 'see-result' as const, 'clear' as const),
    }),
  );
})();
