/** Every way through the questions behind one door, by where it leads. */
import { ageBandOf } from '../../visit/ages.ts';
import type { AgeBand } from '../../directory/centre.ts';
import { judge } from '../../recommend/judge.ts';
import type { Answers, MethodId, Offer, Recommendation, Recorded, QuestionId, Who } from '../../recommend/model.ts';
import type { Terms } from '../../recommend/relevance.ts';
import { canMatter } from '../../recommend/relevance.ts';
import type { AnswerClass } from './classes.ts';
import { answerClasses } from './classes.ts';

/** Paths that a result page shows the same contacts for. */
export interface Group {
  readonly who: Who;
  readonly outcome: Recommendation['outcome'];
  /** The method that fits best; null where nothing speaks for one. */
  readonly wish: MethodId | null;
  /** The best method that is offered and not barred. */
  readonly inHand: MethodId | null;
  readonly count: number;
  /** Some of them, those with the fewest answers first. */
  readonly examples: readonly Example[];
  /** By question, the options that occur: bit 0 for a skipped question, bit n for the nth option. */
  readonly options: { readonly [Q in QuestionId]?: number };
}
export interface Example {
  readonly recorded: Recorded;
  readonly answers: Answers;
  readonly asked: readonly QuestionId[];
}
export interface Walk {
  readonly who: Who;
  readonly paths: number;
  readonly groups: readonly Group[];
  /** In how many of the paths a question is asked. */
  readonly asked: { readonly [Q in QuestionId]?: number };
}

const EXAMPLES = 5;

type Step = readonly [QuestionId, AnswerClass];
type Growing = Group & { count: number; readonly examples: Example[]; readonly options: { [Q in QuestionId]?: number } };

/**
 * Walks every combination of answers and skipped questions; of a list every combination of options. As in `replay`, a question that can
 * no longer matter is passed over. A result looked at early equals one whose remaining questions were skipped, so it is among them.
 * @param offerAt what is offered at an age, where some centre is for some ages only; left out: the same to everybody
 */
export function walkDoor(terms: Terms, who: Who, offerAt?: (age: AgeBand | null) => Offer): Walk {
  const { questionnaire, rules } = terms;
  const flow = questionnaire.flows[who];
  const classes = flow.map((question) => answerClasses(questionnaire, rules, question));
  const groups = new Map<string, Growing>();
  const asked: { [Q in QuestionId]?: number } = {};

  const arrive = (answers: Answers, steps: readonly Step[], ways: number): void => {
    const age = ageBandOf(answers);
    const { outcome, gates, standings, prefectureFirst } = judge(rules, answers, offerAt?.(age) ?? terms.offer);
    const decided = outcome !== 'no-preference';
    const inHand = decided ? (standings.find(({ offered, barred }) => offered && !barred)?.method ?? null) : null;
    const wish = decided ? (standings[0]?.method ?? null) : null;
    // Which national lines are shown depends on age and violence, and which centres where some are for some ages only.
    const key = [outcome, wish, inHand, prefectureFirst, gates.includes('minor'), gates.includes('violence'), offerAt && age?.minimumAge].join();
    const group = groups.get(key) ?? { who, outcome, wish, inHand, count: 0, examples: [], options: {} };
    group.count += ways;
    for (const [question, { options }] of steps) group.options[question] = (group.options[question] ?? 0) | options;
    if (group.examples.length < EXAMPLES) group.examples.push(example(who, answers, steps));
    groups.set(key, group);
  };

  const walk = (index: number, answers: Answers, steps: readonly Step[], ways: number): number => {
    const question = flow[index];
    if (question === undefined) {
      arrive(answers, steps, ways);
      return ways;
    }
    if (!canMatter(terms, answers, question, flow.slice(index + 1))) return walk(index + 1, answers, steps, ways);
    let paths = 0;
    for (const way of classes[index] ?? []) {
      const next = way.answer === null ? answers : { ...answers, [question]: way.answer };
      paths += walk(index + 1, next, [...steps, [question, way]], ways * way.ways);
    }
    asked[question] = (asked[question] ?? 0) + paths;
    return paths;
  };

  const paths = walk(0, { who }, [], 1);
  return { who, paths, groups: [...groups.values()], asked };
}

const example = (who: Who, answers: Answers, steps: readonly Step[]): Example => ({
  recorded: { who, ...Object.fromEntries(steps.map(([question, { answer }]) => [question, answer])) },
  answers,
  asked: steps.map(([question]) => question),
});
