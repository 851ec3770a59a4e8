import type { Questionnaire, QuestionnaireShape } from '../recommend/model.ts';
import { WHO } from '../recommend/model.ts';

/**
 * Which questions are asked of whom, in which order, and what the memo makes of the answers. Texts are in
 * `locales/`.
 */
export const QUESTIONNAIRE = {
  questions: {
    who: { id: 'who', options: WHO },
    safe: { id: 'safe', options: ['none', 'life-danger', 'suicidal', 'violence'], untold: ['none'] },
    express: { id: 'express', options: ['speak', 'short', 'write', 'hard'] },
    reach: { id: 'reach', options: ['out', 'near', 'screen', 'none'] },
    want: {
      id: 'want',
      options: ['listen', 'procedure', 'peer', 'place', 'learn', 'visit', 'unsure', 'undecided'],
      multiple: true,
    },
    when: { id: 'when', options: ['daytime', 'evening-weekend', 'any'] },
    worry: { id: 'worry', options: ['overheard', 'acquaintance', 'past-bad', 'none'], untold: ['none'] },
    age: {
      id: 'age',
      options: ['under-18', '18-39', '40-64', '65-over'],
      ages: {
        'under-18': { minimumAge: 0, maximumAge: 17 },
        '18-39': { minimumAge: 18, maximumAge: 39 },
        '40-64': { minimumAge: 40, maximumAge: 64 },
        '65-over': { minimumAge: 65, maximumAge: 130 },
      },
    },
    know: { id: 'know', options: ['agrees', 'refuses', 'unaware'] },
    carer: { id: 'carer', options: ['elderly-or-ill', 'money', 'none'], multiple: true, untold: ['none'] },
    stage: {
      id: 'stage',
      options: ['enrolled', 'leaving-soon', 'left', 'not-school'],
      untold: ['not-school'],
      // Somebody at school, evening courses included.
      ages: { enrolled: { minimumAge: 6, maximumAge: 22 } },
    },
  },
  flows: {
    self: ['safe', 'express', 'reach', 'want', 'when', 'worry', 'age'],
    family: ['safe', 'know', 'want', 'when', 'worry', 'age', 'carer'],
    supporter: ['safe', 'stage', 'know', 'want', 'when'],
  },
  // Six lines at most: a longer one is not read out.
  memo: {
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
  },
} as const satisfies QuestionnaireShape;

/** Each question is listed under its own id, and each flow contains only existing questions. */
QUESTIONNAIRE satisfies Questionnaire;
