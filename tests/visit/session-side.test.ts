import { describe, expect, it } from 'vitest';
import { SELF, Visit } from '../support/visit.ts';

/** A visit that has come to each kind of place. */
const PLACES: { readonly [name: string]: () => Visit } = {
  start: () => new Visit(),
  'question safe': () => new Visit().answer('who', 'self'),
  'question want': () => new Visit().answers({ who: 'family', safe: 'none', know: null }),
  'crisis by an answer': () => new Visit().answers({ who: 'self', safe: 'violence' }),
  'crisis by the link': () => new Visit().open('crisis'),
  'an early result': () =>
    new Visit().answers({ who: 'self', safe: 'none', express: 'hard' }).press('see-result'),
  result: () => new Visit().answers(SELF),
  answers: () => new Visit().answers(SELF).open('answers'),
  'a change': () => new Visit().answers(SELF).change('express'),
};
const names = Object.keys(PLACES);

describe('a person who only wants a number', () => {
  it.each(names)(
    'finds the contacts from %s, and closing them leads back to just where they were',
    (name) => {
      const visit = PLACES[name]!();
      const { session, view } = visit;
      expect(visit.open('contacts').place).toBe('contacts');
      expect(visit.on('contacts')).toMatchObject({ canBack: true });
      visit.press('back');
      expect(visit.session).toEqual(session);
      expect(visit.view).toEqual(view);
    },
  );

  it('finds the centre of the place when asking what this is about', () => {
    expect(new Visit({ area: '12' }).open('about').on('about').centre?.area).toBe('12');
    expect(new Visit().open('about').on('about').centre).toBeNull();
  });

  it('finds national lines before any place is known, with one that always answers in front', () => {
    expect(new Visit().open('contacts').on('contacts').lines[0]?.always).toBe(true);
  });

  it('picks a prefecture among the contacts, and the result knows it', () => {
    const visit = new Visit().open('contacts').send({ type: 'area', area: '12' });
    expect(visit.on('contacts').places.levels.map(({ level }) => level)).toEqual([
      'prefecture',
      'cities-within',
    ]);
    expect(visit.press('back').answers(SELF).on('result').places.picked).toBe('12');
  });
});

describe('a person whom a button of the page leads back to the questions', () => {
  it.each(names)('is where they were at %s, however many screens were opened over it', (name) => {
    const visit = PLACES[name]!();
    const { session } = visit;
    visit.open('contacts', 'about', 'crisis').send({ type: 'resume' });
    expect(visit.session).toEqual({ ...session, side: [] });
    const again = visit.session;
    expect(visit.send({ type: 'resume' }).session).toBe(again);
  });
});

describe('a person who wants to know what a centre is', () => {
  it.each(names)('finds it from %s, and closing it leads back to just where they were', (name) => {
    const visit = PLACES[name]!();
    const { view } = visit;
    expect(visit.open('about').place).toBe('about');
    expect(visit.press('back').view).toEqual(view);
  });
});

describe('a person who needs help now', () => {
  it.each(names)('finds it from %s, and closing it leads back to just where they were', (name) => {
    const visit = PLACES[name]!();
    const { session } = visit;
    expect(visit.open('crisis').place).toBe('crisis');
    visit.press('back');
    // Where it was open already it is closed with it.
    expect(visit.session).toEqual(name === 'crisis by the link' ? new Visit().session : session);
  });

  it('finds it again from the contacts that were opened over it: the press has a visible effect', () => {
    const visit = new Visit().open('crisis', 'contacts');
    expect(visit.open('crisis').place).toBe('crisis');
    expect(visit.open('contacts').place).toBe('contacts');
    expect(visit.press('back').place).toBe('crisis');
    expect(visit.press('back').place).toBe('start');
  });

  it.each(['life-danger', 'suicidal', 'violence'] as const)(
    'sees the panel at once after answering %s, and can go on with the questions',
    (safe) => {
      const visit = new Visit().answers({ who: 'family', safe });
      expect(visit.on('crisis')).toMatchObject({ kind: safe, byAnswer: true, canBack: true });
      expect(visit.press('go-on').place).toBe('question know');
      expect(visit.path.answers.safe).toBe(safe);
    },
  );

  it.each(['none', null])('sees no panel after answering %s', (safe) => {
    expect(new Visit().answers({ who: 'family', safe }).place).toBe('question know');
  });

  it('can go back from the panel to the question, and take the answer back', () => {
    const visit = new Visit().answers({ who: 'self', safe: 'suicidal' }).press('back');
    expect(visit.place).toBe('question safe');
    expect(visit.marked).toEqual(['suicidal']);
    expect(visit.answer('safe', 'none').place).toBe('question express');
  });

  it('sees the panel of their own answer when opening it later', () => {
    const visit = new Visit()
      .answers({ ...SELF, safe: 'violence' })
      .press('go-on')
      .answers({ age: 'under-18' });
    expect(visit.open('crisis').on('crisis')).toMatchObject({ kind: 'violence', byAnswer: false });
    expect(visit.on('crisis')).toMatchObject({ minor: true });
    expect(visit.on('crisis').ways.near.some(({ kinds }) => kinds.includes('child'))).toBe(true);
  });

  it('goes on from the side panel to what lies under it', () => {
    expect(new Visit().answers(SELF).open('crisis').press('go-on').place).toBe('result');
    expect(new Visit().answers({ who: 'self', safe: 'suicidal' }).open('contacts').press('go-on').place).toBe(
      'crisis',
    );
  });
});

describe('a person who looks over the answers', () => {
  it('reads every question that was asked, with what was answered, and never the door', () => {
    const visit = new Visit().answers({ ...SELF, want: ['listen', 'peer'], worry: null }).open('answers');
    expect(visit.on('answers').rows).toEqual([
      { question: 'safe', options: ['none'] },
      { question: 'express', options: ['short'] },
      { question: 'reach', options: ['near'] },
      { question: 'want', options: ['listen', 'peer'] },
      { question: 'when', options: ['daytime'] },
      { question: 'worry', options: [] },
      { question: 'age', options: ['18-39'] },
    ]);
  });

  it('changes one and is back at the result, with everything else as it was', () => {
    const visit = new Visit().answers(SELF).change('express');
    expect(visit.place).toBe('question express');
    expect(visit.marked).toEqual(['short']);
    expect(visit.answer('express', 'speak').session).toEqual({
      ...new Visit().answers(SELF).session,
      answers: { ...SELF, express: 'speak' },
    });
    expect(visit.place).toBe('result');
  });

  it('skips one there and is back at the result', () => {
    expect(new Visit().answers(SELF).change('worry').send({ type: 'skip', question: 'worry' }).place).toBe(
      'result',
    );
  });

  it('cancels a change: back leads to the list, and closing it to the result', () => {
    const visit = new Visit().answers(SELF).change('want').press('back');
    expect(visit.place).toBe('answers');
    expect(visit.session).toEqual(new Visit().answers(SELF).open('answers').session);
    expect(visit.press('back').place).toBe('result');
    expect(visit.press('back').place).toBe('question age');
  });

  it('who opened the result early continues after a change with the open question', () => {
    const visit = new Visit()
      .answers({ who: 'self', safe: 'none', express: 'hard' })
      .press('see-result')
      .change('express');
    expect(visit.answer('express', 'speak').place).toBe('question reach');
    expect(visit.press('back').place).toBe('question express');
  });

  it('changes the answer on danger, sees the panel, and goes on to the result', () => {
    const visit = new Visit().answers(SELF).change('safe').answer('safe', 'suicidal');
    expect(visit.place).toBe('crisis');
    expect(visit.press('go-on').place).toBe('result');
    expect(visit.on('result').gates).toContain('suicidal');
    expect(visit.press('back').place).toBe('question age');
  });

  it('looks at the result instead of changing, and is no longer changing', () => {
    const visit = new Visit().answers(SELF).change('express').press('see-result');
    expect(visit.place).toBe('result');
    expect(visit.press('back').place).toBe('question age');
  });
});
