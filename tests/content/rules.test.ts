import { expect, test } from 'vitest';
import { QUESTIONNAIRE } from '../../src/content/questions.ts';
import { RULES } from '../../src/content/rules.ts';

/**
 * The whole table in words of one line each: a change of any weight shows here, where a reviewer reads it.
 */
const table = [
  `version ${RULES.version}, ${RULES.date}`,
  ...RULES.points.map((rule) => {
    const points = Object.entries(rule.points).map(
      ([method, number]) => `${method} ${number > 0 ? '+' : ''}${number}`,
    );
    const barred = 'barred' in rule ? rule.barred.map((method) => `${method} barred`) : [];
    return `${rule.question} ${rule.option}${'during' in rule ? ` (${rule.during})` : ''}: ${[...points, ...barred].join(', ')} — ${rule.reason}${'shown' in rule ? ` (${rule.shown})` : ''}`;
  }),
  ...RULES.gates.map(({ gate, when }) => `gate ${gate}: ${JSON.stringify(when)}`),
  ...RULES.supports.map(
    (rule) =>
      `support ${rule.support}: ${JSON.stringify(rule.when)}${'unless' in rule ? ` unless ${rule.unless}` : ''}`,
  ),
  `prefecture first: ${JSON.stringify(RULES.prefectureFirst)}`,
  `hard to phone, any of: ${JSON.stringify(RULES.hardToPhone)}`,
  `memo kept hidden, any of: ${JSON.stringify(RULES.keepHidden)}`,
  `always open: ${RULES.alwaysOpen.join(', ')}`,
  ...Object.entries(RULES.exposure).map(([who, methods]) => `exposure ${who}: ${methods.join(', ')}`),
  ...Object.entries(QUESTIONNAIRE.flows).map(([who, flow]) => `flow ${who}: ${flow.join(', ')}`),
  ...Object.entries(QUESTIONNAIRE.memo).map(
    ([who, lines]) => `memo ${who}: ${lines.map(({ tells }) => tells.join(' + ')).join(', ')}`,
  ),
];

test('a change of advice is seen by whoever reviews it', () => {
  expect(table.join('\n')).toMatchSnapshot();
});
test('the rules carry a version and a date for the small print', () => {
  expect(RULES.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(RULES.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
test('every rule speaks of a question and an option that exist', () => {
  const unknown = RULES.points.filter(
    ({ question, option }) =>
      !(QUESTIONNAIRE.questions[question].options as readonly string[]).includes(option),
  );
  expect(unknown).toEqual([]);
});
