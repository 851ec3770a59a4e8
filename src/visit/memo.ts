/**
 * The 相談メモ: three to six lines made from the answers, as ids of texts. Skipped questions are left out; a
 * memo that is too short is filled up with questions to the desk, which say nothing about the person.
 */
import type { Answers, OptionIds, QuestionId, Who } from '../recommend/model.ts';
import { chosen } from '../recommend/answers.ts';

/** A supporter's memo has three parts: facts, what the person has agreed to, and what is asked for. */
export const MEMO_PARTS = ['fact', 'consent', 'request'] as const;
export type MemoPart = (typeof MEMO_PARTS)[number];

/** Questions whose options have a sentence of their own. */
type Told = 'safe' | 'express' | 'reach' | 'when' | 'worry' | 'know' | 'carer' | 'stage';
type OwnSentence = Exclude<
  { [Q in Told]: `${Q}.${OptionIds[Q]}` }[Told],
  'safe.none' | 'worry.none' | 'carer.none' | 'stage.not-school'
>;
/** Sentences that need no answer. */
type General = 'start' | 'consent' | 'guardian' | 'request' | 'ask-name' | 'ask-secret';
/** What a sentence is made from. */
type Source = Exclude<QuestionId, 'who'> | 'start';
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

/** What each line is made from, in order; a line without sentences is left out. Six lines at most. */
const LINES: {
  readonly [W in Who]: readonly { readonly part?: MemoPart; readonly tells: readonly Source[] }[];
} = {
  self: [
    { tells: ['start', 'age'] },
    { tells: ['safe'] },
    { tells: ['express', 'reach'] },
    { tells: ['want'] },
    { tells: ['when'] },
    { tells: ['worry'] },
  ],
  family: [
    { tells: ['start', 'age'] },
    { tells: ['safe'] },
    { tells: ['know'] },
    { tells: ['want'] },
    { tells: ['carer'] },
    { tells: ['when', 'worry'] },
  ],
  supporter: [
    { part: 'fact', tells: ['start'] },
    { part: 'fact', tells: ['stage'] },
    { part: 'fact', tells: ['safe'] },
    { part: 'consent', tells: ['know'] },
    { part: 'request', tells: ['want'] },
    { part: 'request', tells: ['when'] },
  ],
};
const QUESTIONS = ['ask-name', 'ask-secret'] as const;

export function memoOf(answers: Answers): readonly MemoLine[] {
  const { who = 'self' } = answers;
  const lines: MemoLine[] = LINES[who]
    .map(({ part = null, tells }) => ({
      part,
      sentences: tells.flatMap((source) => tell(answers, who, source)),
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

function tell(answers: Answers, who: Who, source: Source): readonly Sentence[] {
  switch (source) {
    case 'want':
      return wishes(answers, who);
    case 'know':
      return consent(answers, who);
    case 'age':
      return answers.age ? [{ id: 'age', names: { question: 'age', options: [answers.age] } }] : [];
    case 'safe':
    case 'express':
    case 'reach':
    case 'when':
    case 'worry':
    case 'carer':
    case 'stage':
      return own(answers, source);
    case 'start':
      return [{ id: source }];
  }
}

/**
 * The sentences of the chosen options. That there is no danger, worry or need of that kind gets no sentence.
 */
function own(answers: Answers, question: Told): readonly Sentence[] {
  return chosen(answers, question)
    .filter((option) => option !== 'not-school' && (option !== 'none' || question === 'reach'))
    .map((option) => ({ id: `${question}.${option}` as OwnSentence }));
}

/** A supporter's memo says that the name is withheld, unless the person has agreed. */
function consent(answers: Answers, who: Who): readonly Sentence[] {
  const known = own(answers, 'know');
  if (who !== 'supporter') return known;
  return [
    ...known,
    ...(answers.know === 'agrees' ? [] : [{ id: 'consent' } as const]),
    // A pupil's parents have to know as well; the supporter completes this line.
    ...(answers.stage === 'enrolled' ? [{ id: 'guardian' } as const] : []),
  ];
}

/**
 * All wishes in one line; that the person is undecided is written as well. A supporter's memo always has a
 * request: without one the desk would have to guess.
 */
function wishes(answers: Answers, who: Who): readonly Sentence[] {
  const wanted = chosen(answers, 'want');
  const options = wanted.filter((option) => option !== 'undecided' && option !== 'unsure');
  if (options.length > 0)
    return [
      { id: options.length < wanted.length ? 'want.open' : 'want', names: { question: 'want', options } },
    ];
  if (wanted.includes('undecided')) return [{ id: 'want.undecided' }];
  if (wanted.includes('unsure')) return [{ id: 'want.unsure' }];
  return who === 'supporter' ? [{ id: 'request' }] : [];
}

/** The outcome of copying, saving or sharing the memo; each is a key of the texts, after `memo.said.`. */
export type HandedOver = 'copied' | 'not-copied' | 'saved' | 'maybe-saved' | 'not-saved' | 'not-shared';
