import type { Questionnaire, QuestionnaireShape } from '../recommend/model.ts';
import { WHO } from '../recommend/model.ts';

/** Which questions are asked of whom, and in which order. Texts are in `locales/`. */
export const QUESTIONNAIRE = {
  questions: {
    who: { id: 'who', options: WHO },
    safe: { id: 'safe', options: ['none', 'life-danger', 'suicidal', 'violence'] },
    express: { id: 'express', options: ['speak', 'short', 'write', 'hard'] },
    reach: { id: 'reach', options: ['out', 'near', 'screen', 'none'] },
    want: {
      id: 'want',
      options: ['listen', 'procedure', 'peer', 'place', 'learn', 'visit', 'unsure', 'undecided'],
      multiple: true,
    },
    when: { id: 'when', options: ['daytime', 'evening-weekend', 'any'] },
    worry: { id: 'worry', options: ['overheard', 'acquaintance', 'past-bad', 'none'] },
    age: { id: 'age', options: ['under-18', '18-39', '40-64', '65-over'] },
    know: { id: 'know', options: ['agrees', 'refuses', 'unaware'] },
    carer: { id: 'carer', options: ['elderly-or-ill', 'money', 'none'], multiple: true },
    stage: { id: 'stage', options: ['enrolled', 'leaving-soon', 'left', 'not-school'] },
  },
  flows: {
    self: ['safe', 'express', 'reach', 'want', 'when', 'worry', 'age'],
    family: ['safe', 'know', 'want', 'when', 'worry', 'age', 'carer'],
    supporter: ['safe', 'stage', 'know', 'want', 'when'],
  },
} as const satisfies QuestionnaireShape;

/** Each question is listed under its own id, and each flow contains only existing questions. */
QUESTIONNAIRE satisfies Questionnaire;
