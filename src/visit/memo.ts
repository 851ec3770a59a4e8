/**
 * The 相談メモ: three to six lines made from the answers, as ids of texts. Skipped questions are left out; a
 * memo that is too short is filled up with questions to the desk, which say nothing about the person.
 */
import type {
  Answers,
  MemoPart,
  OptionIds,
  QuestionId,
  Questionnaire,
  UntoldIds,
} from '../recommend/model.ts';
import { chosen } from '../recommend/answers.ts';

/** Questions whose options have a sentence of their own, but for those that are untold. */
type Told = Exclude<QuestionId, 'who' | 'age' | 'want'>;
type OwnSentence = { [Q in Told]: `${Q}.${Exclude<OptionIds[Q], UntoldIds[Q]>}` }[Told];
/** Sentences that need no answer. */
type General = 'start' | 'consent' | 'guardian' | 'request' | 'ask-name' | 'ask-secret';
/** The keys of the texts, after `memo.`. */
export type SentenceId =
  OwnSentence | General | 'age' | 'want' | 'want.open' | 'want.unsure' | 'want.undecided';

export interface Sentence {
  readonly id: SentenceId;
  /** Options that the sentence names, in the words of the question. */
  readonly names?: { readonly question: QuestionId; readonly options: readonly string[] };
}
export interface MemoLine {
  /** Null where the memo has no parts. */
  readonly part: MemoPart | null;
  /** At least one. */
  readonly sentences: readonly Sentence[];
}

const LEAST = 3;

const QUESTIONS = ['ask-name', 'ask-secret'] as const;

export function memoOf(questionnaire: Questionnaire, answers: Answers): readonly MemoLine[] {
  const { who = 'self' } = answers;
  const lines: MemoLine[] = questionnaire.memo[who]
    .map(({ part = null, tells }) => ({
      part,
      sentences: tells.flatMap((source) => tell(questionnaire, answers, source)),
    }))
    .filter(({ sentences }) => sentences.length > 0);
  return [
    ...lines,
    ...QUESTIONS.slice(0, Math.max(0, LEAST - lines.length)).map((id) => ({
      part: null,
      sentences: [{ id }],
    })),
  ];
}

function tell(
  { questions }: Questionnaire,
  answers: Answers,
  source: QuestionId | 'start',
): readonly Sentence[] {
  if (source === 'start') return [{ id: source }];
  if (source === 'age')
    return answers.age ? [{ id: source, names: { question: source, options: [answers.age] } }] : [];
  if (source === 'want') return wishes(answers);
  const { untold = [] } = questions[source];
  const own = chosen(answers, source)
    .filter((option) => !(untold as readonly string[]).includes(option))
    .map((option) => ({ id: `${source}.${option}` as OwnSentence }));
  return source === 'know' ? [...own, ...consent(answers)] : own;
}

/** A supporter's memo says that the name is withheld, unless the person has agreed. */
function consent({ who, know, stage }: Answers): readonly Sentence[] {
  if (who !== 'supporter') return [];
  return [
    ...(know === 'agrees' ? [] : [{ id: 'consent' } as const]),
    // A pupil's parents have to know as well; the supporter completes this line.
    ...(stage === 'enrolled' ? [{ id: 'guardian' } as const] : []),
  ];
}

/**
 * All wishes in one line; that the person is undecided is written as well. A supporter's memo always has a
 * request: without one the desk would have to guess.
 */
function wishes(answers: Answers): readonly Sentence[] {
  const wanted = chosen(answers, 'want');
  const options = wanted.filter((option) => option !== 'undecided' && option !== 'unsure');
  if (options.length > 0)
    return [
      { id: options.length < wanted.length ? 'want.open' : 'want', names: { question: 'want', options } },
    ];
  if (wanted.includes('undecided')) return [{ id: 'want.undecided' }];
  if (wanted.includes('unsure')) return [{ id: 'want.unsure' }];
  return answers.who === 'supporter' ? [{ id: 'request' }] : [];
}

/** The outcome of copying, saving or sharing the memo; each is a key of the texts, after `memo.said.`. */
export type HandedOver = 'copied' | 'not-copied' | 'saved' | 'maybe-saved' | 'not-saved' | 'not-shared';
