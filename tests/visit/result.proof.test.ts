// What stands first, over every class of answers and every kind of centre: nobody is left without a step that
// they can take.
import { describe, expect, test } from 'vitest';
import type { Channel } from '../../src/directory/centre.ts';
import { isAnswering, offerOf, ownLevels } from '../../src/directory/directory.ts';
import { judge } from '../../src/recommend/judge.ts';
import type { Answers, Who } from '../../src/recommend/model.ts';
import { WHO } from '../../src/recommend/model.ts';
import type { Setting } from '../../src/visit/places.ts';
import { levelsOf } from '../../src/visit/places.ts';
import { toResult } from '../../src/visit/result-view.ts';
import type { ResultState } from '../../src/visit/next-step.ts';
import type { ResultView } from '../../src/visit/view.ts';
import {
  centre,
  CHAT,
  configOf,
  DESK,
  FORM,
  NOON,
  PHONE,
  QUESTIONNAIRE,
  RULES,
  settingWith,
} from '../support/setting.ts';
import { everyClass } from '../support/space.ts';

const OPEN = { hours: '24/7' };
/** The desk has a number and a page of its own: the number is not for those who can't phone. */
const ROOM: Channel = { ...DESK, tel: '000-000-0001', url: 'https://desk.example.jp/' };
const ALL: readonly Channel[] = [
  PHONE,
  ROOM,
  CHAT,
  FORM,
  { method: 'online', url: 'https://online.example.jp/' },
];
const website = 'https://www.pref.example.jp/hikikomori/';

/**
 * With the kinds of results that the person may meet there; a family and a supporter always have a
 * preference.
 */
const PLACES: readonly (readonly [string, Setting, readonly ResultState[]])[] = [
  [
    'that can be reached by every method',
    settingWith(
      centre(
        '12',
        ALL.map((channel) => ({ ...channel, ...OPEN })),
        { website },
      ),
    ),
    ['open'],
  ],
  [
    'that has a phone only',
    settingWith(centre('12', [{ ...PHONE, ...OPEN }], { complete: true })),
    ['open', 'ask-by-phone', 'voiceless'],
  ],
  ['of which nothing is known', settingWith(centre('12', [])), ['voiceless', 'none-confirmed']],
  [
    'where all is closed now',
    settingWith(
      centre(
        '12',
        ALL.map((channel) => ({ ...channel, hours: 'Mo-Fr 09:00-17:00' })),
      ),
    ),
    ['open', 'closed'],
  ],
  [
    'that names every method without a way',
    settingWith(
      centre(
        '12',
        ALL.map(({ method }) => ({ method })),
        { website },
      ),
    ),
    ['unconfirmed'],
  ],
];
/** Every so many. */
const SAMPLE = { self: 4999, family: 1009, supporter: 101 } as const;
const config = configOf({ area: '12' });

/**
 * What the first step may depend on, so that each is drawn up once; a sample shows that it depends on nothing
 * else.
 */
const situationOf = (answers: Answers, offer: ReturnType<typeof offerOf>): string => {
  const { outcome, gates, standings, prefectureFirst } = judge(RULES, answers, offer);
  return [
    outcome,
    gates,
    prefectureFirst,
    answers.express,
    answers.worry,
    ...standings.map(({ method, barred }) => `${method} ${barred}`),
  ].join();
};

function resultOf(setting: Setting, answers: Answers, who: Who): ResultView {
  const path = { answers, asked: QUESTIONNAIRE.flows[who], next: null };
  const session = { answers, place: { screen: 'result' }, side: [], area: null, changing: false } as const;
  const common = { who, headingLevel: 2, canBack: true, canClear: true } as const;
  return toResult(setting, config, session, { levels: levelsOf(setting, config, null), path, common });
}

/** Everything that is wrong with a result. */
function faults({ step, methods, gates, lines, urgent, answers, places }: ResultView): string[] {
  const { action, also, second, others, now } = step;
  const barred = new Set(methods.flatMap(({ method, barred: isBarred }) => (isBarred ? [method] : [])));
  const start = action?.kind === 'start' || action?.kind === 'remind' ? action.start : null;
  const pressed = [...(start ? [start] : []), ...also, ...(second ? [second] : [])];
  const isMinor = gates.includes('minor');
  const shown = [
    ...lines,
    ...(now ? [now] : []),
    ...(action?.kind === 'line' ? [action.line] : []),
    ...(urgent?.near ?? []),
    ...(urgent?.rest ?? []),
  ];
  const isWritten = [...pressed, ...others].some(({ method }) => method === 'sns' || method === 'mail');
  const isPhoningHard =
    (answers.express !== undefined && answers.express !== 'speak') || answers.worry === 'overheard';
  const wrong: Readonly<Record<string, boolean>> = {
    'no action': (action === null) !== (step.state === 'not-now'),
    'a barred method is pressed': pressed.some(({ method }) => barred.has(method)),
    'a barred method comes first': barred.has(methods[0]!.method),
    "a number for who can't phone":
      barred.has('phone') && pressed.some(({ press }) => press.tel !== undefined),
    'nothing to press':
      pressed.some(({ press }) => !(press.tel ?? press.url)) ||
      (action?.kind === 'page' && !action.centre.website),
    'the same twice':
      new Set([...pressed, ...others].map(({ method }) => method)).size !== pressed.length + others.length,
    'a line that does not answer': now !== null && !isAnswering(now, NOON),
    "a voice for who can't phone": barred.has('phone') && now !== null && !now.text,
    'a line beside what can be used':
      now !== null && (action?.kind === 'line' || (action?.kind === 'start' && !start!.closed)),
    "no line beside what can't be used":
      now === null &&
      (action?.kind === 'page' || action?.kind === 'list' || start?.closed === true) &&
      urgent === null,
    "a children's line for an adult": !isMinor && shown.some(({ kinds }) => kinds.includes('child')),
    "a children's line for a teacher": answers.who === 'supporter' && (now?.kinds.includes('child') ?? false),
    'a line about violence': lines.some(({ kinds }) => kinds.includes('violence')),
    'a bridge without a need': step.bridge && (!isPhoningHard || isWritten),
    'no bridge where it is needed': !step.bridge && isPhoningHard && !isWritten,
    'nowhere to turn': pressed.length === 0 && lines.length === 0 && places.nationalList === '',
    'a danger without its strip':
      (urgent !== null) !==
      ['life-danger', 'suicidal', 'violence'].some((danger) => (gates as readonly string[]).includes(danger)),
  };
  return Object.entries(wrong).flatMap(([name, is]) => (is ? [name] : []));
}

describe.each(PLACES)('at a centre %s', (_, setting, expected) => {
  const offer = offerOf(ownLevels(levelsOf(setting, config, null)), setting.today);

  test.each(WHO)('each class of answers has a first step that this person can take: %s', (who) => {
    const known = new Map<string, string>();
    const wrong: string[] = [];
    const states = new Set<ResultState>();
    const look = (answers: Answers, situation: string): void => {
      const view = resultOf(setting, answers, who);
      const first = known.get(situation);
      const step = JSON.stringify([view.step, view.lines, view.urgent]);
      if (first !== undefined && first !== step) wrong.push(`depends on more: ${JSON.stringify(answers)}`);
      known.set(situation, step);
      states.add(view.step.state);
      for (const fault of faults(view)) wrong.push(`${fault}: ${JSON.stringify(answers)}`);
    };
    for (const answers of everyClass(who)) {
      const situation = situationOf(answers, offer);
      if (!known.has(situation)) look(answers, situation);
    }
    const situations = known.size;
    let count = 0;
    // The sample is of all that memo and supports tell apart too. Coprime to the sizes of the questions, so
    // that each class is met with each other.
    for (const answers of everyClass(who, true))
      if ((count += 1) % SAMPLE[who] === 0) look(answers, situationOf(answers, offer));
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(situations).toBeGreaterThan(100);
    // The classes had every situation.
    expect(known.size).toBe(situations);
    expect([...states].sort()).toEqual(
      [...expected, 'not-now', ...(who === 'self' ? ['no-preference'] : [])]
        .filter((state) => who === 'self' || state !== 'voiceless')
        .sort(),
    );
  });
});
