// A widget about 不登校: three questions, for children and pupils, their parents and their teachers. The centre is
// made up and its number reaches nobody.
import { ownContent, TEXTS } from 'hikikomori-help/custom';

/** The texts of the widget carry readings, as [相談|そうだん]; a text without them is a text as well. */
const plain = (text: string): string => text.replace(/\[([^[\]|]+)\|[^[\]|]+\]/g, '$1');

/** Texts of the widget that name hikikomori, for this subject. */
const aboutSchool = Object.fromEntries(
  Object.entries(TEXTS.ja ?? {})
    .map(([key, text]) => [key, plain(text)] as const)
    .filter(([, text]) => text.includes('ひきこもり'))
    .map(([key, text]) => [
      key,
      text
        .replaceAll('家族のひきこもりのこと', '子どもが学校に行きづらいこと')
        .replaceAll('ひきこもりの方を支える立場', '学校に行きづらい子どもを支える立場')
        .replaceAll('ひきこもりの方を支えて', '学校に行きづらい子どもを支えて')
        .replaceAll('ひきこもり', '不登校'),
    ]),
);

export const content = ownContent({
  questions: {
    safe: { options: ['none', 'suicidal', 'violence'], untold: ['none'] },
    talk: { options: ['speak', 'write', 'hard'] },
    wish: { options: ['listen', 'study', 'place', 'undecided'] },
  },
  flows: {
    self: ['safe', 'talk', 'wish'],
    family: ['safe', 'wish'],
    supporter: ['safe', 'wish'],
  },
  rules: {
    points: [
      {
        question: 'who',
        option: 'family',
        reason: 'family',
        shown: 'general',
        points: { phone: 2, 'in-person': 1 },
      },
      { question: 'who', option: 'supporter', reason: 'supporter', shown: 'general', points: { phone: 2 } },
      { question: 'talk', option: 'speak', reason: 'speak', points: { phone: 3, 'in-person': 1 } },
      { question: 'talk', option: 'write', reason: 'write', points: { sns: 3, mail: 2 }, barred: ['phone'] },
      {
        question: 'talk',
        option: 'hard',
        reason: 'hard',
        points: { sns: 2, 'in-person': 1 },
        barred: ['phone'],
      },
      { question: 'wish', option: 'listen', reason: 'listen', points: { phone: 1, sns: 1 } },
      { question: 'wish', option: 'study', reason: 'study', points: { 'in-person': 2 } },
      { question: 'wish', option: 'place', reason: 'place', points: { 'in-person': 2 } },
    ],
    gates: [
      { gate: 'suicidal', when: [{ question: 'safe', in: ['suicidal'] }] },
      { gate: 'violence', when: [{ question: 'safe', in: ['violence'] }] },
      // Whoever is asking: it is about a child, so the lines for children come first.
      { gate: 'minor', when: [{ question: 'who', in: ['self', 'family', 'supporter'] }] },
      { gate: 'not-now', when: [{ question: 'wish', in: ['undecided'] }] },
    ],
    supports: [{ support: 'drop-in', when: [{ question: 'wish', in: ['place'] }] }],
    hardToPhone: [{ question: 'talk', in: ['write', 'hard'] }],
    keepHidden: [{ question: 'safe', in: ['violence'] }],
  },
  texts: {
    ja: {
      ...aboutSchool,
      'action.about': '',
      'widget.name': '学校に行きづらいときの相談先',
      'start.title': '学校に行きづらいとき、合いそうな相談の方法を探す',
      'start.lead':
        '学校に行きづらいことで、ご本人も、ご家族も、先生も使えます。{{range}}問に答えると、合いそうな相談の方法と窓口が分かります。',
      'option.who.self': 'わたしのこと',
      'option.who.family': '子どものこと',
      'option.who.supporter': '生徒のこと',
      'question.safe.title': 'いま、つらいことはありますか',
      'question.safe.why': '急いで助けてもらえるところを、先にお伝えするために聞いています。',
      'option.safe.none': 'いますぐ危ないことはない',
      'option.safe.suicidal': '消えたい、死にたいと思うことがある',
      'option.safe.violence': 'だれかに、たたかれたり、こわい思いをしている',
      'memo.safe.suicidal': '死にたいと思うことがあります。',
      'memo.safe.violence': 'だれかに、たたかれたり、こわい思いをしています。',
      'question.talk.title': 'どんな方法なら、話しやすいですか',
      'question.talk.why': 'あなたに合う相談の方法を選ぶために聞いています。',
      'option.talk.speak': '声で話せる',
      'option.talk.write': '書くほうがいい',
      'option.talk.hard': 'どちらも、まだむずかしい',
      'memo.talk.speak': '声で話せます。',
      'memo.talk.write': '書いて相談したいです。',
      'memo.talk.hard': 'うまく話せないかもしれません。',
      'question.wish.title': 'いまの気持ちに近いものは、どれですか',
      'question.wish.why': '何を聞けばよいかを、メモにまとめるために聞いています。',
      'option.wish.listen': '話を聞いてほしい',
      'option.wish.study': '勉強や進路のことを知りたい',
      'option.wish.place': '安心していられる場所がほしい',
      'option.wish.undecided': 'まだ決めていない',
      'memo.wish.listen': '話を聞いてほしいです。',
      'memo.wish.study': '勉強や進路のことを知りたいです。',
      'memo.wish.place': '安心していられる場所を知りたいです。',
      'memo.wish.undecided': 'これからどうするかは、まだ決めていません。',
      'reason.family': 'ご家族の相談は、電話から始まることが多い',
      'reason.supporter': '先生からは、状況を直接伝えやすい',
    },
  },
  centres: [
    {
      id: 'mihon-kyoiku',
      area: '',
      name: '見本市教育支援センター（見本）',
      website: 'https://www.city.example.lg.jp/kyoiku/',
      channels: [
        { method: 'phone', tel: '000-000-0000', hours: 'Mo-Fr 09:00-16:00; PH off' },
        {
          method: 'in-person',
          address: '見本市中央1-2-3',
          hours: 'Mo-Fr 09:00-16:00; PH off',
          reservation: 'required',
        },
        { method: 'sns', url: 'https://sns.example.lg.jp/kyoiku' },
      ],
      programs: ['drop-in'],
      minimumAge: 6,
      maximumAge: 18,
      checked: '2026-11-01',
      sources: [{ url: 'https://www.city.example.lg.jp/kyoiku/', date: '2026-11-01' }],
    },
  ],
});
