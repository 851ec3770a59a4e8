import { describe, expect, it } from 'vitest';
import type { Centre } from '../../src/directory/centre.ts';
import { isClosedNow } from '../../src/directory/channel-opening.ts';
import {
  centre,
  CHAT,
  DIRECTORY,
  NOON,
  PHONE,
  QUESTIONNAIRE,
  SETTING,
  settingWith,
} from '../support/setting.ts';
import { EVERYONE, FAMILY, Visit } from '../support/visit.ts';

describe('the first screen', () => {
  it('shows three doors, has no way back, and nothing to delete', () => {
    expect(new Visit().view).toEqual({
      screen: 'start',
      doors: ['self', 'family', 'supporter'],
      questions: { least: 5, most: 7 },
      number: null,
      who: undefined,
      headingLevel: 2,
      canBack: false,
      canClear: false,
    });
  });

  it('has the place that was picked to delete', () => {
    expect(new Visit().send({ type: 'area', area: '12' }).view).toMatchObject({
      screen: 'start',
      canClear: true,
    });
  });

  it('has the number of the nearest centre for who wants nothing else, where it can stand alone', () => {
    const number = (...centres: Centre[]) => {
      const { number: found } = new Visit({ area: '千葉市' }, settingWith(...centres)).on('start');
      return found && [found.channel.tel, found.centre.area];
    };
    const city = { ...PHONE, tel: '110' };
    expect(number(centre('12100', [city]), centre('12', [PHONE]))).toEqual(['110', '12100']);
    expect(number(centre('12', [PHONE]))).toEqual([PHONE.tel, '12']);
    // The further one is not the person's own; that of the nearest one has to be asked for.
    expect(number(centre('12100', [{ method: 'phone' }]), centre('12', [PHONE]))).toBeNull();
    expect(number(centre('12100', [CHAT]), centre('12', [PHONE]))).toBeNull();
    expect(number(centre('12100', [city], { status: 'temporarily-closed' }))).toBeNull();
    expect(number(centre('12100', [city], { alert: '移転しました' }))).toBeNull();
    expect(number()).toBeNull();
    expect(new Visit({ phone: '110' }).on('start').number?.channel.tel).toBe('110');
  });

  it('fits the outline of the page', () => {
    expect(new Visit({ 'heading-level': '4' }).view.headingLevel).toBe(4);
  });
});

describe.each(EVERYONE)('each question of a person who came through the door of $who', (given) => {
  const flow = QUESTIONNAIRE.flows[given.who];
  const walk = () => {
    const visit = new Visit();
    return ['who' as const, ...flow]
      .map((question) => visit.answers({ [question]: given[question as keyof typeof given] }).view)
      .slice(0, -1);
  };

  it('is counted from one', () => {
    expect(walk().map((view) => view.screen === 'question' && [view.question, view.number])).toEqual(
      flow.map((question, index) => [question, index + 1]),
    );
  });

  it('tells how many follow, down to none', () => {
    expect(walk().map((view) => view.screen === 'question' && view.left)).toEqual(
      flow.map((_, index) => flow.length - 1 - index),
    );
  });

  it('offers the way to an early result from the third one on, not before', () => {
    expect(walk().map((view) => view.screen === 'question' && view.canSeeResult)).toEqual(
      flow.map((_, index) => index >= 2),
    );
  });

  it('shows all its options, none of them chosen for the person, and a way back', () => {
    for (const [index, view] of walk().entries()) {
      expect(view).toMatchObject({
        screen: 'question',
        who: given.who,
        canBack: true,
        canClear: true,
        opening: false,
        multiple: ['want', 'carer'].includes(flow[index]!),
      });
      expect(view.screen === 'question' && view.options).toEqual(
        QUESTIONNAIRE.questions[flow[index]!].options.map((id) => ({ id, chosen: false })),
      );
    }
  });
});

describe('a question that was answered before', () => {
  it('keeps its number, and the way to the result', () => {
    const visit = new Visit().answers(FAMILY).press('back', 'back', 'back', 'back');
    expect(visit.on('question')).toMatchObject({ question: 'when', number: 4, canSeeResult: true });
    expect(visit.press('back', 'back').on('question')).toMatchObject({
      question: 'know',
      number: 2,
      canSeeResult: false,
    });
  });
});

describe('the first question on a page that is for somebody', () => {
  it('opens the widget, so it has no way back', () => {
    expect(new Visit({ audience: 'family' }).on('question')).toMatchObject({
      question: 'safe',
      number: 1,
      opening: true,
      canBack: false,
      who: 'family',
    });
    expect(new Visit({ audience: 'family' }).answer('safe', 'none').on('question')).toMatchObject({
      number: 2,
      opening: false,
      canBack: true,
    });
  });
});

describe('a question on the screen', () => {
  it('stays while another place is picked: what is asked does not depend on the centres', () => {
    const visit = new Visit({ area: '千葉市' }).answers({
      who: 'self',
      safe: 'none',
      express: 'write',
      reach: 'none',
      want: ['listen'],
      when: 'evening-weekend',
    });
    const { view } = visit;
    expect(visit.place).toBe('question worry');
    expect(visit.send({ type: 'area', area: '12' }).view).toEqual(view);
  });

  it('of another door is replaced by the first one that is open', () => {
    const visit = new Visit()
      .answers({ who: 'self', safe: 'none' })
      .send({ type: 'change', question: 'carer' });
    expect(visit.place).toBe('question express');
  });
});

describe('the list of answers', () => {
  it('is empty before any question, and leads back', () => {
    expect(new Visit().open('answers').view).toMatchObject({
      screen: 'answers',
      rows: [],
      canBack: true,
      canClear: false,
    });
  });

  it('shows only what counts: an answer that was passed over is not in it', () => {
    const visit = new Visit().answers({ who: 'self', safe: 'none' });
    visit.session = {
      ...visit.session,
      answers: { ...visit.session.answers, carer: ['money'], age: '18-39' },
    };
    expect(visit.open('answers').on('answers').rows).toEqual([{ question: 'safe', options: ['none'] }]);
  });
});

describe('the contacts', () => {
  it('show the places and the national lines, in any state of the answers', () => {
    const { places, lines, ...rest } = new Visit({ area: '12' }).open('contacts').on('contacts');
    expect(rest).toEqual({
      screen: 'contacts',
      who: undefined,
      headingLevel: 2,
      canBack: true,
      canClear: false,
    });
    expect(places.levels.map(({ level }) => level)).toEqual(['prefecture', 'cities-within']);
    expect(lines.every(({ kinds }) => kinds.includes('general') || kinds.includes('suicidal'))).toBe(true);
    const of = (kind: 'general' | 'suicidal') =>
      DIRECTORY.hotlines.filter(({ kinds }) => kinds.includes(kind));
    expect(lines).toEqual(expect.arrayContaining([...of('general'), ...of('suicidal')]));
    // Those that answer now come before the others, and among them the general ones first.
    const always = lines.filter((line) => line.always);
    expect(lines.slice(0, always.length)).toEqual(always);
    expect(always[0]?.kinds).toContain('general');
    const atTwo = { ...SETTING, now: NOON + 14 * 3_600_000 };
    const night = new Visit({ area: '12' }, atTwo).open('contacts').on('contacts').lines;
    const closed = night.map(
      ({ numbers }) =>
        numbers.length > 0 &&
        numbers.every((number) => isClosedNow({ method: 'phone', ...number }, atTwo.now)),
    );
    expect(closed.slice(closed.indexOf(true))).toEqual([true]);
    expect(new Set(night)).toEqual(new Set(lines));
    expect(lines.some(({ text }) => text)).toBe(true);
  });
});

describe('the crisis panel', () => {
  it('says whether an answer called for it, and leads back', () => {
    expect(new Visit().open('crisis').on('crisis')).toMatchObject({
      kind: 'general',
      byAnswer: false,
      canBack: true,
    });
    expect(new Visit().answers({ who: 'family', safe: 'violence' }).on('crisis')).toMatchObject({
      kind: 'violence',
      byAnswer: true,
      canBack: true,
      who: 'family',
    });
  });

  it('remembers that the answers tell of a child', () => {
    const visit = new Visit().answers({ ...FAMILY, age: 'under-18' }).open('crisis');
    expect(visit.on('crisis')).toMatchObject({ minor: true });
    expect(visit.on('crisis').ways.near.some(({ kinds }) => kinds.includes('child'))).toBe(true);
    expect(new Visit().answers(FAMILY).open('crisis').on('crisis')).toMatchObject({ minor: false });
  });
});
