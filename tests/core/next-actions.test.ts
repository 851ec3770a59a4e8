import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextActions } from '../../src/core/next-actions.ts';
import type { Action } from '../../src/core/session.ts';
import { Visit } from '../support/visit.ts';
import { presses, someWalk, walk } from '../support/walk.ts';

const names = (actions: readonly Action[]): string[] => actions.map((action) => JSON.stringify(action));
const leadOn = ({ type }: Action): boolean => type === 'answer' || type === 'skip' || type === 'see-result' || type === 'open';

describe('what a person is likely to do next', () => {
  it('is, at the doors and at a question with one answer, all that leads on and what helps at once', () => {
    fc.assert(fc.property(fc.constantFrom({}, { audience: 'family' }, { area: '47' }), someWalk, (attributes, picks) => {
      walk(new Visit(attributes), picks, ({ view }) => {
        if (view.screen !== 'start' && !(view.screen === 'question' && !view.multiple)) return;
        const offered = presses(view, 0).filter((action) => leadOn(action) && !(action.type === 'open' && action.side === 'about'));
        expect(names(nextActions(view)).sort()).toEqual(names(offered).sort());
      });
    }), { numRuns: 200 });
  });

  it('is, where several boxes can be ticked, each of them alone', () => {
    const visit = new Visit({ audience: 'self' }).answers({ safe: 'none', express: 'write', reach: 'none' });
    const { options } = visit.on('question');
    const answers = nextActions(visit.view).flatMap((action) => (action.type === 'answer' ? [action.options] : []));
    expect(answers).toEqual(options.map(({ id }) => [id]));
    expect(answers.length).toBeGreaterThan(3);
  });

  it('always changes something', () => {
    fc.assert(fc.property(someWalk, (picks) => {
      walk(new Visit(), picks, (visit) => {
        const { session } = visit;
        for (const action of nextActions(visit.view)) {
          visit.session = session;
          visit.send(action);
          expect(visit.session, JSON.stringify(action)).not.toBe(session);
        }
        visit.session = session;
      });
    }), { numRuns: 100 });
  });

  it('is nothing on a screen that is read at length', () => {
    for (const visit of [new Visit({ audience: 'self' }).press('see-result'), new Visit().send({ type: 'open', side: 'contacts' })]) expect(nextActions(visit.view)).toEqual([]);
  });
});
