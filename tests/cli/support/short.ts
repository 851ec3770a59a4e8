// The real questions with fewer options, so that every path can be walked within a blink. Each kind of rule still has an answer that sets it off.
import type { Kit } from '../../../src/entries/kit.ts';
import type { OptionIds, Questionnaire, QuestionId } from '../../../src/core/model.ts';
import { KIT } from '../../../src/entries/kit.ts';

type Fewer = { readonly [Q in QuestionId]?: readonly OptionIds[Q][] };

export const shortened = (fewer: Fewer): Questionnaire => ({
  ...KIT.questionnaire,
  questions: { ...KIT.questionnaire.questions, ...Object.fromEntries(Object.entries(fewer).map(([id, options]) => [id, { ...KIT.questionnaire.questions[id as QuestionId], options }])) } as Questionnaire['questions'],
});

export const SHORT: Kit = {
  ...KIT,
  questionnaire: shortened({
    safe: ['none', 'violence'], express: ['speak', 'write'], reach: ['out', 'screen', 'none'], want: ['listen', 'learn', 'undecided'],
    when: ['daytime', 'evening-weekend'], worry: ['overheard', 'acquaintance'], age: ['under-18', '40-64'], know: ['agrees', 'refuses'], carer: ['money'],
  }),
};
