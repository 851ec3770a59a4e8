/** The questions behind one door, with the effects of their answers. */
import type { Condition, QuestionId, Rules, Who } from '../../recommend/model.ts';
import type { Setting } from '../../visit/places.ts';
import type { Words } from '../explain/words.ts';
import { conditionText } from '../explain/words.ts';

/** An effect of an answer besides points: a gate, or a support that is named. */
export interface Note {
  readonly on: string;
  readonly to: string;
  readonly gate: boolean;
}
export interface Step {
  readonly question: QuestionId;
  /** Also says whether several options can be chosen. */
  readonly title: string;
  readonly options: readonly string[];
  readonly notes: readonly Note[];
}
export interface Flow {
  readonly who: Who;
  readonly title: string;
  readonly door: string;
  readonly steps: readonly Step[];
  readonly result: string;
}

export function flowOf(
  words: Words,
  { questionnaire, rules }: Pick<Setting, 'questionnaire' | 'rules'>,
  who: Who,
): Flow {
  const { say, option } = words;
  const steps = questionnaire.flows[who].map((question): Step => {
    const { options, multiple } = questionnaire.questions[question];
    return {
      question,
      title: `${words.question(question, who)}${multiple ? say('flow.several') : ''}`,
      options: options.map((id) => option(question, id, who)),
      notes: notesOf(words, rules, who, questionnaire.flows[who], question),
    };
  });
  const door = option('who', who);
  return { who, door, steps, title: say('flow.figure', { door }), result: say('flow.result') };
}

function notesOf(
  words: Words,
  rules: Rules,
  who: Who,
  flow: readonly QuestionId[],
  question: QuestionId,
): Note[] {
  const { say, maybe } = words;
  const notes = (when: readonly Condition[], to: string, gate: boolean): Note[] => {
    const { own, others } = conditionsAt(when, who, flow, question);
    return own.map((condition) => {
      const also = others.map((other) => conditionText(words, other));
      return { on: [answersText(words, condition, who), ...also].join(say('condition.and')), to, gate };
    });
  };
  return [
    ...rules.gates.flatMap(({ gate, when }) =>
      notes(when, say('flow.gate', { gate: say(`gate.${gate}`) }), true),
    ),
    ...rules.supports.flatMap(({ support, when }) =>
      notes(when, say('flow.support', { support: maybe(`support.${support}`) ?? support }), false),
    ),
    ...notes(rules.prefectureFirst, say('flow.prefecture-first'), false),
  ];
}

/** A condition on two answers is noted at the later question, together with the earlier answer. */
function conditionsAt(
  when: readonly Condition[],
  who: Who,
  flow: readonly QuestionId[],
  question: QuestionId,
): { own: readonly Condition[]; others: readonly Condition[] } {
  const isNever = when.some(
    (condition) =>
      'in' in condition &&
      (condition.question === 'who' ? !condition.in.includes(who) : !flow.includes(condition.question)),
  );
  const asked = when.filter((condition) => flow.includes(condition.question));
  const isLast = asked.every((condition) => flow.indexOf(condition.question) <= flow.indexOf(question));
  if (isNever || !isLast) return { own: [], others: [] };
  return {
    own: asked.filter((condition) => condition.question === question),
    others: asked.filter((condition) => condition.question !== question),
  };
}

function answersText({ say, option, quoted }: Words, condition: Condition, who: Who): string {
  const name = (id: string): string => option(condition.question, id, who);
  return 'in' in condition
    ? quoted(condition.in.map(name))
    : say('flow.other-than', { options: quoted(condition.notIn.map(name)) });
}
