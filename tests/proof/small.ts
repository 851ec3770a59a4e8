// The smallest content there can be, in the form that others write it: two questions, one language.
import { ownContent } from '../../src/entries/custom.ts';

export const SMALL = ownContent({
  questions: {
    safe: { options: ['none', 'suicidal'], untold: ['none'] },
    talk: { options: ['speak', 'write'] },
  },
  flows: { self: ['safe', 'talk'], family: ['safe'], supporter: ['safe', 'talk'] },
  rules: {
    points: [
      { question: 'talk', option: 'speak', reason: 'speak', points: { phone: 2 } },
      { question: 'talk', option: 'write', reason: 'write', points: { sns: 2 }, barred: ['phone'] },
    ],
    gates: [{ gate: 'suicidal', when: [{ question: 'safe', in: ['suicidal'] }] }],
    hardToPhone: [{ question: 'talk', in: ['write'] }],
  },
  texts: {
    ja: {
      'question.safe.title': 'つらいことはありますか',
      'question.safe.why': '先に助けをお伝えするためです。',
      'option.safe.none': 'ない',
      'option.safe.suicidal': '死にたい',
      'memo.safe.suicidal': '死にたいと思います。',
      'question.talk.title': '話せますか',
      'question.talk.why': '方法を選ぶためです。',
      'option.talk.speak': '話せる',
      'option.talk.write': '書ける',
      'memo.talk.speak': '話せます。',
      'memo.talk.write': '書けます。',
    },
  },
});
