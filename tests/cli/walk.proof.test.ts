// The paths are counted by walking some of them; here every single one is walked, as a person would, and the counts have to agree.
import { describe, expect, test } from 'vitest';
import { answerClasses } from '../../src/cli/paths/classes.ts';
import { cover, resultOf } from '../../src/cli/paths/coverage.ts';
import { builtInPlaces } from '../../src/cli/paths/places.ts';
import { walkDoor } from '../../src/cli/paths/walk.ts';
import type { Centre } from '../../src/directory/centre.ts';
import type { Offer, QuestionId, Recorded, Rules, Who } from '../../src/recommend/model.ts';
import { WHO } from '../../src/recommend/model.ts';
import { levelsOf, termsOf } from '../../src/visit/places.ts';
import { recommendWith } from '../../src/recommend/recommend.ts';
import type { Terms } from '../../src/recommend/relevance.ts';
import { waysToAnswer } from '../../src/recommend/relevance.ts';
import { replay } from '../../src/visit/replay.ts';
import { toView } from '../../src/visit/to-view.ts';
import { CONTENT } from '../../src/content/index.ts';
import { SETTING } from '../support/setting.ts';
import { shortened } from './support/short.ts';

const { rules, questionnaire } = CONTENT;
/** Few enough to try each one, with an answer for every kind of rule. */
const few = shortened({
  express: ['speak', 'write'], reach: ['screen', 'none'], want: ['procedure', 'peer', 'undecided'], worry: ['acquaintance', 'none'],
  age: ['under-18', '40-64'], when: ['evening-weekend', 'any'], safe: ['none', 'violence'],
});
const termsFor = (offer: Offer, severalCentres = false, given: Rules = rules): Terms => ({ questionnaire: few, rules: given, offer, severalCentres });

function everyRecorded(terms: Terms, who: Who): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  const visit = (recorded: Recorded): void => {
    const { next, answers, asked } = replay(terms, recorded);
    if (next !== null) {
      for (const answer of [null, ...waysToAnswer(terms.questionnaire, next)]) visit({ ...recorded, [next]: answer });
      return;
    }
    const { outcome, methods } = recommendWith(terms.questionnaire, terms.rules, answers, terms.offer);
    const inHand = outcome === 'no-preference' ? null : (methods.find(({ offered, barred }) => offered && !barred)?.method ?? null);
    count('paths');
    count(`ends ${outcome} ${inHand}`);
    for (const question of asked) count(`asks ${question}`);
  };
  visit({ who });
  return counts;
}

function walked(terms: Terms, who: Who): Map<string, number> {
  const { paths, groups, asked } = walkDoor(terms, who);
  const counts = new Map([['paths', paths]]);
  for (const { outcome, inHand, count } of groups) counts.set(`ends ${outcome} ${inHand}`, (counts.get(`ends ${outcome} ${inHand}`) ?? 0) + count);
  for (const [question, count] of Object.entries(asked)) counts.set(`asks ${question}`, count);
  return counts;
}

const sorted = (counts: Map<string, number>): [string, number][] => [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
const OFFERS: [string, Offer, boolean][] = [
  ['of which nothing is known', {}, false],
  ['that has phone and desk', { offered: ['phone', 'in-person'], openOffHours: [] }, false],
  ['that chats at night, in a city and a prefecture', { offered: ['phone', 'sns'], openOffHours: ['sns'] }, true],
];

describe.each(WHO)('a person at the door "%s"', (who) => {
  test.each(OFFERS)('meets the counted paths at a centre %s', { timeout: 60_000 }, (_, offer, several) => {
    const terms = termsFor(offer, several);
    expect(sorted(walked(terms, who))).toEqual(sorted(everyRecorded(terms, who)));
  });
});

describe('a rule that asks for two questions at once', () => {
  const joint: Rules = { ...rules, supports: [...rules.supports, { support: 'seminar', when: [{ question: 'want', in: ['peer'] }, { question: 'when', in: ['any'] }] }] };
  test('keeps apart the answers that it tells apart', { timeout: 60_000 }, () => {
    const terms = termsFor({ offered: ['phone'] }, false, joint);
    expect(sorted(walked(terms, 'supporter'))).toEqual(sorted(everyRecorded(terms, 'supporter')));
    expect(answerClasses(few, joint, 'want').length).toBeGreaterThan(answerClasses(few, rules, 'want').length);
  });
});

describe('an answer that changes nothing but the order of centres', () => {
  const ordered: Rules = { ...rules, prefectureFirst: [{ question: 'worry', in: ['none'] }] };
  test('is kept apart from a skipped question', () => {
    expect(answerClasses(few, ordered, 'worry')).toHaveLength(3);
    expect(answerClasses(few, rules, 'worry')).toHaveLength(2);
  });
});

describe('answers that no rule tells apart', () => {
  const sizes = (question: QuestionId) => answerClasses(questionnaire, rules, question).map(({ ways }) => ways);
  test('are counted, none left out', () => {
    for (const question of Object.keys(questionnaire.questions) as QuestionId[]) {
      const ways = waysToAnswer(questionnaire, question).length + 1;
      expect(sizes(question).reduce((sum, size) => sum + size, 0), question).toBe(ways);
    }
    expect(sizes('want').reduce((sum, size) => sum + size, 0)).toBe(128);
  });
  test('are few, and skipping stands for what says nothing', () => {
    expect(answerClasses(questionnaire, rules, 'worry').find(({ answer }) => answer === null)).toMatchObject({ ways: 2, options: 0b10001 });
    expect(answerClasses(questionnaire, rules, 'want')).toHaveLength(32);
  });
});

describe('what is judged', () => {
  test('is the page that the widget shows at the end of the path', () => {
    const places = builtInPlaces(CONTENT.directory).filter(({ area }) => ['47', '05', '15100'].includes(area!.code));
    expect(places).toHaveLength(3);
    for (const place of places) {
      const setting = { ...SETTING, questionnaire: few };
      const levels = levelsOf(setting, place.config, null);
      for (const { examples, inHand, outcome } of walkDoor({ ...termsOf(setting, place.config, levels), questionnaire: few }, 'self').groups) {
        for (const example of examples) {
          const judged = resultOf(setting, place, example);
          const shown = toView(setting, place.config, { answers: example.recorded, place: { screen: 'result' }, side: [], area: null, changing: false }, levels);
          expect({ ...judged, canBack: true, canClear: true }).toEqual({ ...shown, canBack: true, canClear: true });
          expect([judged.inHand?.method ?? null, judged.outcome]).toEqual([inHand, outcome]);
        }
      }
    }
  });

  test('is also the page of those for whom the nearest centre is too young: they are led to what is for them', () => {
    const [some] = CONTENT.directory.centres;
    const young: Centre = { ...some!, id: 'young', area: '47201', channels: [{ method: 'sns', url: 'https://lin.ee/x' }], maximumAge: 39 };
    const all: Centre = { ...some!, id: 'all', area: '47', channels: [{ method: 'phone', tel: '000-000-0000' }] };
    const setting = { ...SETTING, questionnaire: few, directory: { ...CONTENT.directory, centres: [young, all] } };
    const [place] = builtInPlaces(setting.directory).filter(({ area }) => area!.code === '47');
    const walks = cover(setting, { ...place!, config: { ...place!.config, locality: { ...place!.config.locality!, municipality: '47201' } }, centres: setting.directory.centres }, false);
    const ends = walks.rows.map(({ inHand, end }) => `${inHand} ${end.centre?.id}`);
    expect(ends).toContain('sns young');
    expect(ends).toContain('phone all');
    for (const { inHand, end, examples } of walks.rows) if (end.centre?.id === 'young') {
      expect(['sns', null]).toContain(inHand);
      expect(examples.map(({ age }) => age)).not.toContain('40-64');
    }
  });
});
