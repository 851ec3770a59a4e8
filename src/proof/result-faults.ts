/** What may never be so in a result, whatever was answered and whatever the centre has. */
import { isAnswering } from '../directory/directory.ts';
import { METHOD } from '../recommend/methods.ts';
import { holdsAny } from '../recommend/answers.ts';
import type { Rules } from '../recommend/model.ts';
import { inDanger, startIn } from '../visit/next-step.ts';
import type { ResultView } from '../visit/view.ts';

/**
 * Everything that is wrong with a result, in words; empty: nothing.
 * @param now epoch milliseconds, as the result was made with
 */
export function resultFaults(
  { step, methods, gates, lines, urgent, answers, places }: ResultView,
  rules: Rules,
  now: number,
): string[] {
  const { action, also, second, others, now: answersNow } = step;
  const barred = new Set(methods.flatMap(({ method, barred: isBarred }) => (isBarred ? [method] : [])));
  const start = startIn(action) ?? null;
  const pressed = [...(start ? [start] : []), ...also, ...(second ? [second] : [])];
  const isMinor = gates.includes('minor');
  const shown = [
    ...lines,
    ...(answersNow ? [answersNow] : []),
    ...(action?.kind === 'line' ? [action.line] : []),
    ...(urgent?.near ?? []),
    ...(urgent?.rest ?? []),
  ];
  const isWritten = [...pressed, ...others].some(
    ({ method }) => METHOD[method].written && !barred.has(method),
  );
  const isPhoningHard = holdsAny(rules.hardToPhone, answers);
  const wrong: Readonly<Record<string, boolean>> = {
    'no action': (action === null) !== (step.state === 'not-now'),
    'a barred method is pressed': pressed.some(({ method }) => barred.has(method)),
    'a barred method comes first': methods[0] !== undefined && barred.has(methods[0].method),
    "a number for who can't phone":
      barred.has('phone') && pressed.some(({ press }) => press.tel !== undefined),
    'nothing to press':
      pressed.some(({ press }) => !(press.tel ?? press.url)) ||
      (action?.kind === 'page' && !action.centre.website),
    'the same twice':
      new Set([...pressed, ...others].map(({ method }) => method)).size !== pressed.length + others.length,
    'a line that does not answer': answersNow !== null && !isAnswering(answersNow, now),
    "a voice for who can't phone": barred.has('phone') && answersNow !== null && !answersNow.text,
    'a line beside what can be used':
      answersNow !== null &&
      (action?.kind === 'line' || (action?.kind === 'start' && start?.closed !== true)),
    "no line beside what can't be used":
      answersNow === null &&
      (action?.kind === 'page' || action?.kind === 'list' || start?.closed === true) &&
      urgent === null,
    "a children's line for an adult": !isMinor && shown.some(({ kinds }) => kinds.includes('child')),
    "a children's line for a teacher":
      answers.who === 'supporter' && (answersNow?.kinds.includes('child') ?? false),
    'a line about violence': lines.some(({ kinds }) => kinds.includes('violence')),
    'a bridge without a need': step.bridge && (!isPhoningHard || isWritten),
    'no bridge where it is needed': !step.bridge && isPhoningHard && !isWritten,
    'nowhere to turn': pressed.length === 0 && lines.length === 0 && places.nationalList === '',
    'a danger without its strip': (urgent !== null) !== inDanger(gates),
  };
  return Object.entries(wrong).flatMap(([name, is]) => (is ? [name] : []));
}
