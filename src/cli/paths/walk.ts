/** Every path through the questions behind one door, grouped by where it leads. */
import { ageBandOf } from '../../visit/ages.ts';
import type { AgeBand } from '../../directory/centre.ts';
import { holds } from '../../recommend/answers.ts';
import { inDanger } from '../../visit/next-step.ts';
import { judge } from '../../recommend/judge.ts';
import type {
  Answers,
  MethodId,
  Offer,
  Questionnaire,
  Recommendation,
  Recorded,
  QuestionId,
  Rules,
  Who,
} from '../../recommend/model.ts';
import type { AnswerClass } from '../../proof/classes.ts';
import { answerClasses } from '../../proof/classes.ts';

/** What the answers are judged with at a place. */
export interface Ground {
  readonly questionnaire: Questionnaire;
  readonly rules: Rules;
  /**
   * What is offered at an age (null: unknown), with or without the prefecture's centre first. The age matters
   * only if some centre is for certain ages.
   */
  readonly offerAt: (age: AgeBand | null, prefectureFirst: boolean) => Offer;
  /** Some centre is for certain ages only. */
  readonly byAge: boolean;
  /** The methods that some centre of the place names. */
  readonly named: readonly MethodId[];
}
/** Paths whose results show the same contacts. */
export interface Group {
  readonly who: Who;
  readonly outcome: Recommendation['outcome'];
  /** The best method; null: no answer gave points. */
  readonly wish: MethodId | null;
  readonly count: number;
  /** Some of the paths, those with the fewest answers first. */
  readonly examples: readonly Example[];
  /** Which options occur, by question: bit 0 for a skipped question, bit n for the nth option. */
  readonly options: { readonly [Q in QuestionId]?: number };
}
export interface Example {
  readonly recorded: Recorded;
  readonly answers: Answers;
}
export interface Walk {
  readonly who: Who;
  readonly paths: number;
  readonly groups: readonly Group[];
}

const EXAMPLES = 5;

type Step = readonly [QuestionId, AnswerClass];
type Growing = Group & {
  count: number;
  readonly examples: Example[];
  readonly options: { [Q in QuestionId]?: number };
};

/**
 * Walks every combination of answers and skipped questions; for a list, every combination of options. A
 * result that is opened early equals one whose remaining questions were skipped, so it is included.
 */
export function walkDoor({ questionnaire, rules, offerAt, byAge, named }: Ground, who: Who): Walk {
  const flow = questionnaire.flows[who];
  const classes = flow.map((question) => answerClasses(questionnaire, rules, question));
  const groups = new Map<string, Growing>();

  const arrive = (answers: Answers, steps: readonly Step[], ways: number): void => {
    const age = ageBandOf(questionnaire, answers);
    const prefectureFirst = holds(rules.prefectureFirst, answers);
    const { outcome, gates, standings } = judge(rules, answers, offerAt(age, prefectureFirst));
    const wish = outcome === 'no-preference' ? null : (standings[0]?.method ?? null);
    // The button uses the first of these methods that has a contact. Barred methods are part of the key too:
    // they limit how a visit can be arranged.
    const free = standings
      .filter(({ method, barred }) => !barred && named.includes(method))
      .map(({ method }) => method);
    const barred = standings.filter((standing) => standing.barred).map(({ method }) => method);
    // Danger and age decide which national lines are shown. Age also decides which centres are, if some are
    // for certain ages only.
    const lines = [inDanger(gates), gates.includes('minor')];
    const key = [outcome, wish, free, barred, prefectureFirst, lines, byAge && age?.minimumAge].join('|');
    const group = groups.get(key) ?? { who, outcome, wish, count: 0, examples: [], options: {} };
    group.count += ways;
    for (const [question, { options }] of steps)
      group.options[question] = (group.options[question] ?? 0) | options;
    if (group.examples.length < EXAMPLES) group.examples.push(example(who, answers, steps));
    groups.set(key, group);
  };

  const walk = (index: number, answers: Answers, steps: readonly Step[], ways: number): number => {
    const question = flow[index];
    if (question === undefined) {
      arrive(answers, steps, ways);
      return ways;
    }
    return (classes[index] ?? []).reduce((paths, way) => {
      const next = way.answer === null ? answers : { ...answers, [question]: way.answer };
      return paths + walk(index + 1, next, [...steps, [question, way]], ways * way.ways);
    }, 0);
  };

  const paths = walk(0, { who }, [], 1);
  return { who, paths, groups: [...groups.values()] };
}

const example = (who: Who, answers: Answers, steps: readonly Step[]): Example => ({
  recorded: { who, ...Object.fromEntries(steps.map(([question, { answer }]) => [question, answer])) },
  answers,
});
