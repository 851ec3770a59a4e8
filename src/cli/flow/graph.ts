/** The questions behind one door, with what their answers set off. */
import type { Condition, QuestionId, Rules, Who } from '../../recommend/model.ts';
import type { Setting } from '../../visit/places.ts';
import type { Words } from '../explain/words.ts';

/** What an answer sets off beside points: a gate, or a support that is named. */
export interface Note {
  readonly on: string;
  readonly to: string;
  readonly gate: boolean;
}
export interface Step {
  readonly question: QuestionId;
  /** Says too whether several options can be chosen, and whether it may be passed over. */
  readonly title: string;
  readonly options: readonly string[];
  /** On some paths it is passed over, since it could change nothing any more. */
  readonly sometimes: boolean;
  readonly notes: readonly Note[];
}
export interface Flow {
  readonly who: Who;
  readonly title: string;
  readonly door: string;
  readonly steps: readonly Step[];
  readonly result: string;
}

export function flowOf(words: Words, { questionnaire, rules }: Pick<Setting, 'questionnaire' | 'rules'>, who: Who, sometimes: ReadonlySet<QuestionId>): Flow {
  const { say, option } = words;
  const steps = questionnaire.flows[who].map((question): Step => {
    const { options, multiple } = questionnaire.questions[question];
    return {
      question,
      title: `${words.question(question, who)}${multiple ? say('flow.several') : ''}${sometimes.has(question) ? say('flow.sometimes') : ''}`,
      options: options.map((id) => option(question, id, who)),
      sometimes: sometimes.has(question),
      notes: notesOf(words, rules, who, question),
    };
  });
  const door = option('who', who);
  return { who, door, steps, title: say('flow.figure', { door }), result: say('flow.result') };
}

function notesOf(words: Words, rules: Rules, who: Who, question: QuestionId): Note[] {
  const { say, maybe } = words;
  const concerns = (when: readonly Condition[]): boolean => when.every((condition) => condition.question !== 'who' || ('in' in condition && condition.in.includes(who)));
  const notes = (when: readonly Condition[], to: string, gate: boolean): Note[] =>
    concerns(when) ? when.filter((condition) => condition.question === question).map((condition) => ({ on: answersText(words, condition, who), to, gate })) : [];
  return [
    ...rules.gates.flatMap(({ gate, when }) => notes(when, say('flow.gate', { gate: say(`gate.${gate}`) }), true)),
    ...rules.supports.flatMap(({ support, when }) => notes(when, say('flow.support', { support: maybe(`support.${support}`) ?? support }), false)),
    ...notes(rules.prefectureFirst, say('flow.prefecture-first'), false),
  ];
}

function answersText({ say, option, quoted }: Words, condition: Condition, who: Who): string {
  const name = (id: string): string => option(condition.question, id, who);
  return 'in' in condition ? quoted(condition.in.map(name)) : say('flow.other-than', { options: quoted(condition.notIn.map(name)) });
}
