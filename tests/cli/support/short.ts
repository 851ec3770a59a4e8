// The real questions with fewer options, so that every path can be walked within a blink. Each kind of rule
// still has an answer that sets it off.
import type { Content } from '../../../src/content/index.ts';
import type { OptionIds, Questionnaire, QuestionId } from '../../../src/recommend/model.ts';
import { CONTENT } from '../../../src/content/index.ts';

type Fewer = { readonly [Q in QuestionId]?: readonly OptionIds[Q][] };

export const shortened = (fewer: Fewer): Questionnaire => ({
  ...CONTENT.questionnaire,
  questions: {
    ...CONTENT.questionnaire.questions,
    ...Object.fromEntries(
      Object.entries(fewer).map(([id, options]) => [
        id,
        { ...CONTENT.questionnaire.questions[id as QuestionId], options },
      ]),
    ),
  } as Questionnaire['questions'],
});

export const SHORT: Content = {
  ...CONTENT,
  questionnaire: shortened({
    safe: ['none', 'violence'],
    express: ['speak', 'write'],
    reach: ['out', 'screen', 'none'],
    want: ['listen', 'learn', 'undecided'],
    when: ['daytime', 'evening-weekend'],
    worry: ['overheard', 'acquaintance'],
    age: ['under-18', '40-64'],
    know: ['agrees', 'refuses'],
    carer: ['money'],
  }),
};
