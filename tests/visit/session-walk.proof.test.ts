// Random visits: first of people, who press what is on the screen, then of anything at all.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawAttributes } from '../../src/settings/attributes.ts';
import type { Recorded } from '../../src/recommend/model.ts';
import { QUESTIONNAIRE } from '../support/setting.ts';
import { Visit } from '../support/visit.ts';
import { answersTo, anyAction, someWalk, walk } from '../support/walk.ts';

const attributes = fc.constantFrom<RawAttributes>(
  {},
  { area: '12' },
  { area: '千葉市', phone: '110' },
  { sns: 'https://example.jp/', area: '47' },
  { audience: 'self' },
  { audience: 'supporter', area: '33100' },
);
const RUNS = { numRuns: 300 };

/** Where the widget stands must follow from the answers, or the next press would jump. */
function expectConsistent(visit: Visit): void {
  const {
    session: { place, side },
    path,
  } = visit;
  if (place.screen === 'question') expect([...path.asked, path.next]).toContain(place.question);
  if (place.screen === 'crisis')
    expect(['life-danger', 'suicidal', 'violence']).toContain(visit.session.answers.safe);
  if (place.screen === 'start') expect(visit.terms.audience).toBeUndefined();
  expect(new Set(side).size).toBe(side.length);
}

/** The same answers, given once, in order, from the beginning. */
function answeredOnce(raw: RawAttributes, recorded: Recorded): Visit {
  const visit = new Visit(raw);
  if (!recorded.who) return visit;
  visit.answer('who', recorded.who);
  for (let { next } = visit.path; next !== null && recorded[next] !== undefined; { next } = visit.path) {
    visit.answers({ [next]: recorded[next] });
  }
  return visit;
}

describe('a person who presses whatever is on the screen', () => {
  it('is always somewhere that follows from the answers', () => {
    fc.assert(
      fc.property(attributes, someWalk, (raw, picks) => {
        walk(new Visit(raw), picks, expectConsistent);
      }),
      RUNS,
    );
  });

  it('has answered what they would have answered going straight: going back and answering again equals answering once', () => {
    fc.assert(
      fc.property(attributes, someWalk, (raw, picks) => {
        const visit = walk(new Visit(raw), picks);
        const straight = answeredOnce(raw, visit.session.answers);
        expect(straight.path).toEqual(visit.path);
        visit.send({ type: 'see-result' });
        straight.send({ type: 'see-result' });
        expect(straight.view).toEqual(visit.view);
      }),
      RUNS,
    );
  });

  it('comes to just the same place by going back any number of steps and giving the same answers', () => {
    fc.assert(
      fc.property(someWalk, fc.nat(6), (picks, steps) => {
        const visit = walk(
          new Visit(),
          picks.map((pick) => pick % 4),
        );
        // What was ticked and not sent is gone with the first step back.
        const session = { ...visit.session, ticked: undefined };
        if (session.place.screen !== 'question' || session.changing || session.side.length > 0) return;
        let back = 0;
        while (back < steps && visit.on('question').number > 1) {
          visit.press('back');
          back += 1;
        }
        for (; back > 0; back -= 1) {
          const { question } = visit.on('question');
          visit.answers({ [question]: session.answers[question] });
          if (visit.view.screen === 'crisis') visit.press('go-on');
        }
        expect({ ...visit.session, ticked: undefined }).toEqual(session);
      }),
      RUNS,
    );
  });

  it('finds that every press does something', () => {
    fc.assert(
      fc.property(attributes, someWalk, (raw, picks) => {
        const visit = new Visit(raw);
        let seen = JSON.stringify(visit.view);
        walk(visit, picks, (_, action) => {
          const now = JSON.stringify(visit.view);
          // The same boxes may be ticked as before.
          if (action.type !== 'tick') expect(now, JSON.stringify(action)).not.toBe(seen);
          seen = now;
        });
      }),
      RUNS,
    );
  });

  it('never sees the doors on a page that is for them, whatever they press', () => {
    fc.assert(
      fc.property(fc.constantFrom('self', 'family', 'supporter'), someWalk, (audience, picks) => {
        walk(new Visit({ audience }), picks, (visit) => {
          expect(visit.view.screen).not.toBe('start');
          expect(visit.view.who).toBe(audience);
        });
      }),
      RUNS,
    );
  });

  it('is always one press away from having everything forgotten, as soon as there is something', () => {
    fc.assert(
      fc.property(attributes, someWalk, (raw, picks) => {
        const visit = walk(new Visit(raw), picks);
        expect(visit.view.canClear).toBe(
          Object.keys(visit.session.answers).some((question) => question !== 'who' || !raw.audience),
        );
        expect(visit.press('clear').session).toEqual(new Visit(raw).session);
      }),
      RUNS,
    );
  });
});

describe('a person who only answers', () => {
  it('is at a result after at most seven questions, whatever the answers', () => {
    fc.assert(
      fc.property(
        attributes,
        fc.array(fc.nat((1 << 14) - 1), { minLength: 10, maxLength: 10 }),
        (raw, picks) => {
          const visit = new Visit(raw);
          let questions = 0;
          for (const pick of picks) {
            const { view } = visit;
            if (view.screen === 'result') break;
            if (view.screen === 'question') questions += 1;
            const answers = answersTo(view, pick >> 7);
            visit.send(answers[(pick & 127) % answers.length]!);
          }
          expect(visit.place).toBe('result');
          expect(questions).toBeLessThanOrEqual(7);
          expect(visit.on('result').methods).toHaveLength(5);
        },
      ),
      RUNS,
    );
  });
});

describe('anything at all that is sent', () => {
  it('never throws, leads to some screen, and answers to questions that were not asked never count', () => {
    fc.assert(
      fc.property(attributes, fc.array(anyAction, { maxLength: 25 }), (raw, actions) => {
        const visit = new Visit(raw);
        for (const action of actions) {
          visit.send(action);
          const { path, view, session } = visit;
          expect(['start', 'question', 'crisis', 'result', 'contacts', 'answers']).toContain(view.screen);
          const flow: readonly string[] = session.answers.who ? QUESTIONNAIRE.flows[session.answers.who] : [];
          expect(
            Object.keys(path.answers).filter((question) => question !== 'who' && !flow.includes(question)),
          ).toEqual([]);
          if (view.screen === 'question') expect([...path.asked, path.next]).toContain(view.question);
          if (view.screen === 'result') expect(view.answers).toEqual(path.answers);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same session twice, and does not change the given one', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 15 }), anyAction, (actions, last) => {
        const visit = new Visit({ area: '12' }).send(...actions);
        const { session } = visit;
        const before = JSON.stringify(session);
        const once = visit.send(last).session;
        expect(JSON.stringify(session)).toBe(before);
        expect(Object.assign(visit, { session }).send(last).session).toEqual(once);
      }),
      RUNS,
    );
  });
});
