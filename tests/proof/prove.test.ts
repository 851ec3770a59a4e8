// The exported proofs find what would hurt a person, in content that others have written.
import { describe, expect, test } from 'vitest';
import { proveContent } from '../../src/entries/custom.ts';
import { SMALL } from './small.ts';

const { rules } = SMALL;
const [speak, write] = rules.points;
const found = (own: unknown): string[] => proveContent(own).map(({ code, what }) => `${code}: ${what}`);

test('small content that harms nobody passes', () => {
  // A family is asked one question, so that its memo is short and filled up.
  expect(found(SMALL)).toEqual([]);
});

describe('finds', () => {
  test('a person to whom every way is barred', () => {
    const all = ['phone', 'in-person', 'sns', 'mail', 'online'] as const;
    const faults = proveContent({
      ...SMALL,
      rules: { ...rules, points: [speak, { ...write, barred: all }] },
    });
    expect(faults.map(({ code }) => code)).toContain('proof/all-barred');
    expect(faults.find(({ code }) => code === 'proof/all-barred')?.at).toContain('"talk":"write"');
  });

  test('a question that changes nothing', () => {
    const untold = { ...SMALL.questions.talk, untold: ['speak', 'write'] };
    const points = [{ question: 'who', option: 'self', reason: 'self', points: { sns: 1 } }];
    const own = { ...SMALL, questions: { ...SMALL.questions, talk: untold }, rules: { points } };
    expect(found(own)).toContain(
      'proof/useless-question: whatever is answered to “talk”, all stays the same',
    );
  });

  test('a rule that nobody can fulfil', () => {
    const gates = [
      ...rules.gates!,
      {
        gate: 'violence',
        when: [
          { question: 'talk', in: ['speak'] },
          { question: 'talk', in: ['write'] },
        ],
      },
    ];
    expect(proveContent({ ...SMALL, rules: { ...rules, gates } })).toEqual([
      { code: 'proof/idle-rule', at: 'rules.gates.1', what: 'no answers fulfil it' },
    ]);
  });

  test('a memo that says too little, or too much to be read out', () => {
    const memo = { self: [], family: [], supporter: [] };
    expect(found({ ...SMALL, memo })).toContain('proof/memo: the memo has 2 lines, not 3 to 6');
    const seven = Array.from({ length: 7 }, () => ({ tells: ['start'] }));
    expect(proveContent({ ...SMALL, memo: { ...memo, self: seven } })[0]?.code).toBe('content/shape');
  });

  test('somebody who can only write, at night, where no line of the list can be written to', () => {
    const lines = [
      {
        id: 'day',
        name: '見本の電話',
        kinds: ['general', 'suicidal'],
        audience: 'どなたでも。',
        numbers: [{ tel: '000-000-0000', hours: 'Mo-Fr 09:00-17:00' }],
        text: false,
        always: false,
        sources: [{ url: 'https://www.example.lg.jp/' }],
      },
    ];
    expect(
      found({ ...SMALL, lines }).some((text) => text.startsWith("proof/result: no line beside what can't")),
    ).toBe(true);
  });

  test('what the check finds, before any proof', () => {
    expect(proveContent({})[0]?.code).toBe('content/shape');
  });
});
