// No two sentences on one result contradict each other, and none claims a contact that is not there. A sample
// of all answers, drawn with a fixed seed, and those that a sample misses, beside centres of every kind, in
// both languages.
import { expect } from 'chai';
import type { Centre, Channel } from '../../src/directory/centre.ts';
import type { Answers, QuestionId } from '../../src/recommend/model.ts';
import { WHO } from '../../src/recommend/model.ts';
import { result } from '../../src/screens/result/result.ts';
import { inDanger } from '../../src/visit/next-step.ts';
import type { Setting } from '../../src/visit/places.ts';
import { levelsOf } from '../../src/visit/places.ts';
import { toView } from '../../src/visit/to-view.ts';
import type { ResultView } from '../../src/visit/view.ts';
import { waysToAnswer } from '../../src/proof/ways.ts';
import { all, find, parts } from '../support/find.ts';
import { centre, CHAT, configOf, DESK, FORM, PHONE, QUESTIONNAIRE, settingWith } from '../support/setting.ts';
import { show } from '../support/screen.ts';
import type { Language } from '../support/texts.ts';
import { say } from '../support/texts.ts';
import { stage } from '../support/stage.ts';

const SAMPLE = 40;
const ONLINE: Channel = { method: 'online', url: 'https://online.example.jp/' };
const NAMED: readonly Channel[] = (['phone', 'in-person', 'sns', 'mail', 'online'] as const).map(
  (method) => ({ method }),
);
const CLOSED = 'Mo 09:00-09:30';
const OFFERS: Readonly<Record<string, Centre>> = {
  'that can be reached in every way': centre('12', [PHONE, DESK, CHAT, FORM, ONLINE], {
    complete: true,
    programs: ['home-visit'],
  }),
  'that has a phone only': centre('12', [PHONE], { complete: true }),
  'of which nothing is known': centre('12', []),
  'that is closed now': centre(
    '12',
    [PHONE, DESK, CHAT].map((channel) => ({ ...channel, hours: CLOSED })),
    { complete: true },
  ),
  'that names its ways without a contact': centre('12', NAMED, { website: 'https://www.pref.example.jp/' }),
};

/** The same numbers each time, from 0 to below 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
function* sample(): Generator<Answers> {
  const next = numbers(20_261_129);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  for (const who of WHO) yield { who };
  for (const safe of ['life-danger', 'suicidal', 'violence'] as const)
    yield { who: 'self', safe, express: 'write' };
  for (let count = 0; count < SAMPLE; count += 1) {
    const who = pick(WHO);
    const given = QUESTIONNAIRE.flows[who].flatMap((question: QuestionId) =>
      next() < 0.15 ? [] : [[question, pick(waysToAnswer(QUESTIONNAIRE, question))]],
    );
    yield { who, ...Object.fromEntries(given) };
  }
}

function viewOf(setting: Setting, answers: Answers): ResultView {
  const config = configOf({ area: '12' });
  const recorded = Object.fromEntries(
    (['who', ...QUESTIONNAIRE.flows[answers.who!]] as QuestionId[]).map((id) => [id, answers[id] ?? null]),
  );
  const view = toView(
    setting,
    config,
    { answers: recorded, place: { screen: 'result' }, side: [], area: null, changing: false },
    levelsOf(setting, config, null),
  );
  if (view.screen !== 'result') throw new Error(view.screen);
  return view;
}

/** What is wrong with the screen, in words; empty: nothing. */
function faults(root: HTMLElement, view: ResultView, language: Language): string[] {
  const text = root.querySelector('.result > :not(.paper)')
    ? all(root, '.result > :not(.paper)')
        .map(({ textContent }) => textContent)
        .join(' ')
    : '';
  const has = (key: string): boolean => text.includes(say(key, {}, language));
  const tels = all(root, '.result > :not(.paper) [href^="tel:"]').map((link) => link.getAttribute('href')!);
  const phone = view.methods.find(({ method }) => method === 'phone');
  const own = (tel: string): boolean =>
    view.methods.some(({ contacts }) =>
      contacts.some(
        ({ channel }) => channel.tel !== undefined && `tel:${channel.tel.replaceAll('-', '')}` === tel,
      ),
    );
  const rules: readonly (readonly [string, boolean])[] = [
    ['says that no number is known, and has one', has('contact.none-confirmed') && tels.some(own)],
    [
      'says open and closed at once',
      parts(root, 'status').filter((status) => status.closest('.first')).length > 1,
    ],
    [
      'tells of home where there is violence',
      view.gates.includes('violence') && (has('method.phone.lead') || has('method.online.lead')),
    ],
    [
      'tells somebody in danger that waiting is all right',
      inDanger(view.gates) && root.querySelector('[part~="not-now"]') !== null && view.outcome !== 'not-now',
    ],
    ['sends an adult to the line for children', !view.gates.includes('minor') && tels.includes('tel:189')],
    ['speaks of the person to the person', view.who !== 'family' && has('result.trust.without')],
    [
      'names a method as missing and as there',
      view.methods.some(
        ({ method, contacts }) =>
          contacts.some(({ channel }) => channel.url ?? channel.tel) &&
          view.step.others.every((other) => other.method !== method) &&
          text.includes(
            say('result.others.missing', { methods: say(`method.${method}`, {}, language) }, language),
          ),
      ),
    ],
    [
      'has more or fewer than one filled button',
      all(root, '.primary').filter((button) => button.checkVisibility()).length !==
        (view.step.action === null && view.urgent === null ? 0 : 1),
    ],
    [
      "leads with a call who can't phone",
      !inDanger(view.gates) &&
        phone?.barred === true &&
        (find(root, '.result').querySelector('a')?.getAttribute('href') ?? '').startsWith('tel:'),
    ],
    ["offers words for a call to who can't phone", phone?.barred === true && has('memo.say.title')],
    [
      'says "not offered" of what nobody has stated',
      view.methods.every(({ offered }) => offered !== false) && has('result.why.missing'),
    ],
    [
      'says that it can be used and names no contact',
      has('result.no-preference.lead') && view.step.action?.kind !== 'start',
    ],
  ];
  return rules.filter(([, isWrong]) => isWrong).map(([fault]) => fault);
}

describe('on the result at a centre', () => {
  for (const [name, offered] of Object.entries(OFFERS)) {
    for (const language of ['ja', 'en'] as const) {
      it(`${name}, no sentence contradicts another: ${language}`, function () {
        this.timeout(60_000);
        const setting = settingWith(offered);
        const wrong: string[] = [];
        for (const answers of sample()) {
          const view = viewOf(setting, answers);
          const { root } = show((context) => result(view, context), { language, who: view.who });
          for (const fault of faults(root, view, language))
            wrong.push(`${fault}: ${view.step.state} ${JSON.stringify(answers)}`);
          stage.replaceChildren();
        }
        expect(wrong.slice(0, 5)).to.deep.equal([]);
      });
    }
  }
});
