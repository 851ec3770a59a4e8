import { describe, expect, it } from 'vitest';
import { QUESTIONNAIRE } from '../support/setting.ts';
import { EVERYONE, FAMILY, SELF, Visit } from '../support/visit.ts';

const flowOf = (who: keyof typeof QUESTIONNAIRE.flows): readonly string[] => QUESTIONNAIRE.flows[who];

describe('a person who comes in', () => {
  it('sees the doors first, and nothing is known of them', () => {
    const visit = new Visit();
    expect(visit.place).toBe('start');
    expect(visit.session).toEqual({
      answers: {},
      place: { screen: 'start' },
      side: [],
      area: null,
      changing: false,
    });
  });

  it.each(EVERYONE)('goes through the door and is asked one question after the other: $who', (given) => {
    const visit = new Visit();
    const places = Object.entries(given).map(
      ([question, value]) => visit.answers({ [question]: value }).place,
    );
    expect(places).toEqual([...flowOf(given.who).map((question) => `question ${question}`), 'result']);
    expect(visit.session).toEqual({
      answers: given,
      place: { screen: 'result' },
      side: [],
      area: null,
      changing: false,
    });
  });

  it('may skip every question, and is asked each of them all the same', () => {
    const visit = new Visit().answer('who', 'family');
    for (const question of QUESTIONNAIRE.flows.family) visit.send({ type: 'skip', question });
    expect(visit.place).toBe('result');
    expect(Object.values(visit.session.answers)).toEqual(['family', ...Array(7).fill(null)]);
    expect(visit.path.answers).toEqual({ who: 'family' });
  });

  it('has skipped a list by choosing none of it', () => {
    const visit = new Visit().answers({ who: 'family', safe: 'none', know: 'agrees' }).answer('want');
    expect(visit.place).toBe('question when');
    expect(visit.session.answers.want).toBeNull();
  });

  it('chooses several of a list, in whatever order and how often', () => {
    const visit = new Visit()
      .answers({ who: 'family', safe: 'none', know: 'agrees' })
      .answer('want', 'visit', 'listen', 'visit');
    expect(visit.session.answers.want).toEqual(['listen', 'visit']);
  });

  it('finds the boxes ticked as they were after a look at the contacts or at the crisis panel', () => {
    const visit = new Visit()
      .answers({ who: 'family', safe: 'none', know: 'agrees' })
      .send({ type: 'tick', options: ['learn', 'visit'] });
    visit.open('contacts', 'crisis').send({ type: 'area', area: '12' }).press('back', 'back');
    expect([visit.place, visit.marked]).toEqual(['question want', ['learn', 'visit']]);
    expect(visit.path.answers).not.toHaveProperty('want');
    expect(visit.send({ type: 'tick', options: [] }).marked).toEqual([]);
  });

  it('has not answered by ticking: what was not sent is gone with the question', () => {
    const ticked = (): Visit =>
      new Visit()
        .answers(FAMILY)
        .press('back', 'back', 'back', 'back', 'back')
        .send({ type: 'tick', options: ['peer'] });
    expect(ticked().marked).toEqual(['peer']);
    expect(ticked().press('back').marked).toEqual([FAMILY.know]);
    expect(ticked().press('back').answer('know', 'agrees').marked).toEqual(FAMILY.want);
    expect(ticked().press('see-result').change('when').marked).toEqual([FAMILY.when]);
    expect(ticked().send({ type: 'skip', question: 'want' }).session.ticked).toBeUndefined();
    expect(ticked().answer('want', 'place').press('back').marked).toEqual(['place']);
    expect(ticked().press('see-result').path.answers.want).toEqual(FAMILY.want);
  });

  it.each([['unheard-of'], ['__proto__'], ['']])(
    'has answered nothing by an option that is none: %j',
    (option) => {
      const visit = new Visit().answer('who', 'self');
      const before = visit.session;
      expect(visit.answer('safe', option).session).toBe(before);
      expect(visit.answer('safe').session).toBe(before);
      expect(visit.answer('want', option).session).toBe(before);
    },
  );
});

describe('a person who goes back', () => {
  it.each(EVERYONE)(
    'passes every question again, up to the doors, and every answer is kept: $who',
    (given) => {
      const visit = new Visit().answers(given);
      const places = [...flowOf(given.who)].map(() => visit.press('back').place);
      expect(places).toEqual([...flowOf(given.who)].reverse().map((question) => `question ${question}`));
      expect(visit.press('back').place).toBe('start');
      expect(visit.press('back').place).toBe('start');
      expect(visit.session.answers).toEqual(given);
    },
  );

  it('sees the earlier answer marked, and goes forward again over the others', () => {
    const visit = new Visit().answers(SELF).press('back', 'back', 'back');
    expect(visit.marked).toEqual(['daytime']);
    expect(visit.answer('when', 'any').place).toBe('question worry');
    expect(visit.marked).toEqual(['overheard']);
    expect(visit.answers({ worry: 'none', age: null }).place).toBe('result');
  });

  it('sees every wish marked', () => {
    const visit = new Visit().answers(FAMILY).press('back', 'back', 'back', 'back', 'back');
    expect(visit.marked).toEqual(['learn', 'visit']);
  });

  it('can leave out an answer that was given', () => {
    const visit = new Visit().answers(SELF).press('back').send({ type: 'skip', question: 'age' });
    expect(visit.place).toBe('result');
    expect(visit.path.answers).not.toHaveProperty('age');
  });

  it('to the doors finds all answers kept behind the same door, and forgotten behind another', () => {
    const atDoors = () => {
      const visit = new Visit().answers(SELF);
      while (visit.place !== 'start') visit.press('back');
      return visit;
    };
    expect(atDoors().answer('who', 'self').session.answers).toEqual(SELF);
    const other = atDoors().answer('who', 'family');
    expect(other.session.answers).toEqual({ who: 'family' });
    expect(other.place).toBe('question safe');
    expect(other.marked).toEqual([]);
  });
});

describe('a person who looks at the result early', () => {
  const early = () =>
    new Visit().answers({ who: 'self', safe: 'none', express: 'speak' }).press('see-result');

  it('sees it, and can go on with the questions', () => {
    expect(early().on('result').canGoOn).toBe(true);
    expect(early().press('go-on').place).toBe('question reach');
    expect(early().press('back').session.answers).toEqual({ who: 'self', safe: 'none', express: 'speak' });
    expect(early().press('back').place).toBe('question reach');
  });

  it('has nothing to go on with once all is answered', () => {
    const visit = new Visit().answers(SELF);
    const before = visit.session;
    expect(visit.on('result').canGoOn).toBe(false);
    expect(visit.press('go-on').session).toBe(before);
  });

  it('goes on from a result only: on a question the action changes nothing', () => {
    const visit = new Visit().answers({ ...SELF, age: null }).press('back', 'back');
    const before = visit.session;
    expect(visit.press('go-on').session).toBe(before);
    expect(new Visit().answer('who', 'self').answers({ safe: 'none' }).press('back', 'go-on').place).toBe(
      'question safe',
    );
  });

  it('sees every way side by side, with no reason, when nothing was answered', () => {
    const visit = new Visit().answer('who', 'self');
    for (const question of QUESTIONNAIRE.flows.self) visit.send({ type: 'skip', question });
    expect(visit.on('result')).toMatchObject({
      outcome: 'no-preference',
      reasons: [],
      against: null,
      step: { state: 'no-preference', second: null },
    });
  });
});

describe('a person who deletes the answers', () => {
  it.each(['question', 'crisis', 'result', 'answers', 'contacts', 'change'])(
    'has them forgotten, with the place and all that was open: from %s',
    (from) => {
      const visit = new Visit().answers({ who: 'self', safe: 'none' }).send({ type: 'area', area: '12' });
      if (from === 'crisis') visit.press('back').answer('safe', 'suicidal');
      if (from === 'result') visit.press('see-result');
      if (from === 'answers' || from === 'contacts') visit.open('crisis', from);
      if (from === 'change') visit.press('see-result').change('safe');
      expect(visit.press('clear').session).toEqual(new Visit().session);
      expect(visit.place).toBe('start');
    },
  );
});

describe('a person on a page that is for them', () => {
  const given = { self: SELF, family: FAMILY } as const;

  it.each(['self', 'family'] as const)('is asked at once, without doors: %s', (audience) => {
    const { who, ...rest } = given[audience];
    const visit = new Visit({ audience });
    expect(visit.place).toBe('question safe');
    expect(visit.session.answers).toEqual({ who });
    expect(visit.answers(rest).place).toBe('result');
  });

  it('has no way back to doors that were never shown', () => {
    const visit = new Visit({ audience: 'supporter' });
    const first = visit.session;
    expect(visit.press('back').session).toBe(first);
    visit.answers({ safe: 'none', stage: null }).press('back');
    expect(visit.on('question')).toMatchObject({ question: 'stage', canBack: true });
    visit.press('back', 'back', 'back');
    expect(visit.place).toBe('question safe');
    expect(visit.on('question').canBack).toBe(false);
  });

  it('begins again at the first question after deleting the answers', () => {
    const visit = new Visit({ audience: 'family' }).answers({ safe: 'none', know: 'agrees' }).press('clear');
    expect(visit.session).toEqual(new Visit({ audience: 'family' }).session);
  });
});
