/** Proofs over every answer there is: what the widget promises holds for these questions and rules too. */
import { judge } from '../recommend/judge.ts';
import { holds } from '../recommend/answers.ts';
import type { Answers, Questionnaire, Rules, Who } from '../recommend/model.ts';
import { WHO } from '../recommend/model.ts';
import { offerOf, ownLevels } from '../directory/directory.ts';
import { parseConfig } from '../settings/config.ts';
import { memoOf } from '../visit/memo.ts';
import type { Setting } from '../visit/places.ts';
import { levelsOf } from '../visit/places.ts';
import { everyClass } from './answers.ts';
import type { Parts } from './check.ts';
import type { Fault } from './fault.ts';
import { gets } from './gets.ts';
import { KINDS_OF_CENTRES } from './kinds-of-centres.ts';
import { resultFaults } from './result-faults.ts';
import { resultFor, situationOf } from './result-for.ts';
import { waysToAnswer } from './ways.ts';

/** A Sunday, two o'clock at night in Japan: somebody who needs help then must find a way. */
const TODAY = '2026-11-22';
const NIGHT = Date.parse(`${TODAY}T02:00:00+09:00`);
/** The memo is read out to a stranger. */
const LINES = { least: 3, most: 6 };

/**
 * Everything that is wrong, each kind with the first answers with which it happens. The parts have to be free of
 * faults of `checkParts`. The time it takes grows with the number of ways to answer: seconds for a few questions,
 * minutes for seven.
 */
export function proveParts({ questionnaire, rules, directory }: Parts): Fault[] {
  const first = new Map<string, Fault>();
  const add = (code: string, at: string, what: string): void => {
    if (!first.has(`${code} ${what}`)) first.set(`${code} ${what}`, { code, at, what });
  };
  const setting = { questionnaire, rules, directory, today: TODAY, now: NIGHT };
  const idle = new Map(conditionsOf(rules));
  for (const who of WHO) {
    for (const answers of everyClass(questionnaire, rules, who, true)) {
      const at = JSON.stringify(answers);
      for (const [name, when] of idle) if (holds(when, answers)) idle.delete(name);
      if (judge(rules, answers, {}).standings[0]?.barred)
        add('proof/all-barred', at, 'every way of getting in touch is barred');
      const lines = memoOf(questionnaire, answers).length;
      if (lines < LINES.least || lines > LINES.most)
        add('proof/memo', at, `the memo has ${lines} lines, not ${LINES.least} to ${LINES.most}`);
    }
    for (const question of questionsWithoutUse(questionnaire, rules, who))
      add(
        'proof/useless-question',
        `flows.${who}`,
        `whatever is answered to “${question}”, all stays the same`,
      );
    for (const [kind, centre] of Object.entries(KINDS_OF_CENTRES))
      proveResults({ ...setting, directory: { ...directory, centres: [centre] } }, who, (answers, what) => {
        add('proof/result', JSON.stringify(answers), `${what}, at a centre with ${kind}`);
      });
  }
  for (const [name] of idle) add('proof/idle-rule', name, 'no answers fulfil it');
  return [...first].map(([, fault]) => fault);
}

/** Each situation once, with the first answers that lead to it. */
function proveResults(setting: Setting, who: Who, tell: (answers: Answers, what: string) => void): void {
  const { config } = parseConfig({}, setting.directory.areas, setting.today);
  const offer = offerOf(ownLevels(levelsOf(setting, config, null)), setting.today);
  const seen = new Set<string>();
  for (const answers of everyClass(setting.questionnaire, setting.rules, who)) {
    const situation = situationOf(setting.rules, answers, offer);
    if (seen.has(situation)) continue;
    seen.add(situation);
    for (const what of resultFaults(resultFor(setting, config, answers), setting.rules, setting.now))
      tell(answers, what);
  }
}

/** Questions of a door that no answer makes a difference to, beside none of the others. */
const questionsWithoutUse = (questionnaire: Questionnaire, rules: Rules, who: Who): string[] =>
  questionnaire.flows[who].filter((question) => {
    for (const { [question]: _, ...answers } of everyClass(questionnaire, rules, who, true)) {
      const skipped = gets(questionnaire, rules, answers);
      const ways = waysToAnswer(questionnaire, question);
      if (ways.some((way) => gets(questionnaire, rules, { ...answers, [question]: way }) !== skipped))
        return false;
    }
    return true;
  });

const conditionsOf = ({
  gates,
  supports,
}: Rules): readonly (readonly [string, Rules['prefectureFirst']])[] => [
  ...gates.map(({ when }, nth) => [`rules.gates.${nth}`, when] as const),
  ...supports.map(({ when }, nth) => [`rules.supports.${nth}`, when] as const),
];
