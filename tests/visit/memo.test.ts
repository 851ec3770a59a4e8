// The memo over every combination of answers: what is in it was answered, and what was answered is in it.
import { describe, expect, it, test } from 'vitest';
import type { MemoLine, Sentence } from '../../src/visit/memo.ts';
import { memoOf } from '../../src/visit/memo.ts';
import type { Answers, OptionIds, Who } from '../../src/recommend/model.ts';
import { MEMO_PARTS, WHO } from '../../src/recommend/model.ts';
import { waysToAnswer } from '../../src/proof/ways.ts';
import { completions } from '../support/space.ts';
import { createTranslator } from '../../src/i18n/i18next.ts';
import { memoText } from '../../src/components/memo/memo-text.ts';
import { QUESTIONNAIRE } from '../support/setting.ts';
import { LANGUAGES, LOCALES } from '../support/texts.ts';
import { EVERYONE, FAMILY, SELF, SUPPORTER, Visit } from '../support/visit.ts';

const NOTHING_TO_SAY = ['safe', 'worry', 'carer'];
const GENERAL = ['start', 'consent', 'guardian', 'request', 'ask-name', 'ask-secret'];
const sentencesOf = (memo: readonly MemoLine[]): readonly Sentence[] =>
  memo.flatMap(({ sentences }) => sentences);
const ids = (answers: Answers): string[] =>
  memoOf(QUESTIONNAIRE, answers).map(({ sentences }) => sentences.map(({ id }) => id).join(' '));
const TRANSLATORS = { ja: createTranslator(LOCALES, 'ja'), en: createTranslator(LOCALES, 'en') };
const wordsOf = (answers: Answers, language: 'ja' | 'en' = 'ja'): string =>
  memoText(TRANSLATORS[language](answers.who), { memo: memoOf(QUESTIONNAIRE, answers), rewritten: null });

/** The answers that a memo tells, as `question.option`, in order. */
const told = (memo: readonly MemoLine[]): string[] =>
  sentencesOf(memo)
    .flatMap(({ id, names }) => {
      const named = names?.options.map((option) => `${names.question}.${option}`) ?? [];
      if (id.startsWith('want.')) return [...named, id];
      return names ? named : GENERAL.includes(id) ? [] : [id];
    })
    .sort();

/**
 * Wishes are repeated; that one is open, undecided, or does not know yet, is said beside them or in their
 * place.
 */
function wishes(want: Answers['want'] = []): string[] {
  const named = want.filter((option) => option !== 'unsure' && option !== 'undecided');
  const open = named.length > 0 ? 'open' : want.includes('undecided') ? 'undecided' : 'unsure';
  return [...named, ...(named.length < want.length ? [open] : [])].map((option) => `want.${option}`);
}

/** The answers that are worth telling. */
const given = ({ who: _, want, ...answers }: Answers): string[] =>
  [
    ...wishes(want),
    ...Object.entries(answers).flatMap(([question, value]) =>
      [value]
        .flat()
        .filter(
          (option) => option !== 'not-school' && (option !== 'none' || !NOTHING_TO_SAY.includes(question)),
        )
        .map((option) => `${question}.${option}`),
    ),
  ].sort();

/**
 * Wishes share one line whatever they are, so a few kinds of lists stand for all; all lists are tried by
 * themselves below.
 */
const WISHES: readonly (readonly OptionIds['want'][])[] = [
  [],
  ['visit'],
  ['undecided'],
  ['unsure'],
  ['unsure', 'undecided'],
  ['listen', 'undecided'],
  ['listen', 'procedure', 'peer', 'place', 'learn', 'visit', 'unsure', 'undecided'],
];

/** Every combination of the other answers, each question also skipped, with each kind of wishes. */
function* combinations(who: Who): Generator<Answers> {
  const others = QUESTIONNAIRE.flows[who].filter((question) => question !== 'want');
  for (const answers of completions({ who }, others))
    for (const want of WISHES) yield want.length > 0 ? { ...answers, want } : answers;
}

/** Collecting the broken memos instead of asserting each keeps a hundred thousand of them within seconds. */
describe.each(WHO)('over every combination of answers: %s', (who) => {
  test('there are three to six lines, no sentence twice, all that was answered and nothing else', () => {
    const wrong: Answers[] = [];
    let count = 0;
    for (const answers of combinations(who)) {
      count += 1;
      const memo = memoOf(QUESTIONNAIRE, answers);
      const sentences = sentencesOf(memo).map(({ id }) => id);
      const right =
        memo.length >= 3 &&
        memo.length <= 6 &&
        new Set(sentences).size === sentences.length &&
        memo.every((line) => line.sentences.length > 0) &&
        sentences[0] === 'start' &&
        told(memo).join() === given(answers).join();
      if (!right) wrong.push(answers);
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(count).toBeGreaterThan(1000);
  });

  test('every list of wishes is told in one line, all of it', () => {
    for (const want of waysToAnswer(QUESTIONNAIRE, 'want') as OptionIds['want'][][]) {
      const memo = memoOf(QUESTIONNAIRE, { who, want });
      expect(told(memo)).toEqual(given({ who, want }));
      expect(memo.filter(({ sentences }) => sentences.some(({ id }) => id.startsWith('want')))).toHaveLength(
        1,
      );
    }
  });

  test('a skipped question leaves the other lines as they were', () => {
    const full = EVERYONE.find((answers) => answers.who === who) as Answers;
    for (const question of Object.keys(full).filter((key) => key !== 'who')) {
      const without = told(memoOf(QUESTIONNAIRE, { ...full, [question]: undefined }));
      expect(without).toEqual(
        told(memoOf(QUESTIONNAIRE, full)).filter((id) => !id.startsWith(`${question}.`)),
      );
    }
  });
});

describe('a memo made from nothing', () => {
  it.each<[Who | undefined, string[]]>([
    [undefined, ['start', 'ask-name', 'ask-secret']],
    ['self', ['start', 'ask-name', 'ask-secret']],
    ['family', ['start', 'ask-name', 'ask-secret']],
    ['supporter', ['start', 'consent', 'request']],
  ])('has three lines that say nothing about the person: %s', (who, lines) => {
    expect(ids(who ? { who } : {})).toEqual(lines);
  });

  it('asks fewer questions the more there is to say', () => {
    expect(ids({ who: 'self', when: 'daytime' })).toEqual(['start', 'when.daytime', 'ask-name']);
    expect(ids({ who: 'self', when: 'daytime', reach: 'none' })).toEqual([
      'start',
      'reach.none',
      'when.daytime',
    ]);
  });
});

describe('the memo of a person', () => {
  it('says how to talk in one line, then what is wished for, when, and what worries', () => {
    expect(ids(SELF)).toEqual([
      'start age',
      'express.short reach.near',
      'want',
      'when.daytime',
      'worry.overheard',
    ]);
  });

  it('puts safety before everything else', () => {
    expect(ids({ ...SELF, safe: 'suicidal' })[1]).toBe('safe.suicidal');
  });

  it('asks to be contacted with care where others might hear, and to be heard gently after a bad time', () => {
    expect(wordsOf({ who: 'self', worry: 'overheard' })).toContain('折り返しの電話');
    expect(wordsOf({ who: 'self', worry: 'past-bad' })).toContain('ゆっくり');
  });

  it('joins the wishes in one line, and says when one is undecided', () => {
    const line = (...want: NonNullable<Answers['want']>): string =>
      wordsOf({ who: 'self', want }).split('\n')[1]!;
    expect(line('listen', 'place')).toBe('お願いしたいこと：話を聞いてほしい / 安心していられる場所');
    expect(line('listen', 'undecided')).toMatch(/^まだ迷って.*：話を聞いてほしい$/);
    expect(line('undecided')).toBe(LANGUAGES.ja['memo.want.undecided']);
    expect(line('unsure')).toBe(LANGUAGES.ja['memo.want.unsure']);
  });
});

describe('the memo of a family', () => {
  it('begins with a first sentence and the age, and says whether the person knows', () => {
    expect(ids(FAMILY)).toEqual(['start age', 'know.refuses', 'want', 'carer.money', 'when.daytime']);
    expect(wordsOf(FAMILY).split('\n')[0]).toBe(
      '家族のひきこもりのことで相談したいです。（本人の年齢：40〜64歳）',
    );
  });

  it('says in one line that it is both elderly and short of money', () => {
    expect(ids({ ...FAMILY, carer: ['elderly-or-ill', 'money'] })[3]).toBe(
      'carer.elderly-or-ill carer.money',
    );
  });

  it('still has six lines with everything answered', () => {
    expect(ids({ ...FAMILY, safe: 'violence', worry: 'past-bad' })).toEqual([
      'start age',
      'safe.violence',
      'know.refuses',
      'want',
      'carer.money',
      'when.daytime worry.past-bad',
    ]);
  });
});

describe('the memo of a supporter', () => {
  it('keeps facts, consent and request apart, each of them always there', () => {
    for (const answers of combinations('supporter')) {
      const parts = memoOf(QUESTIONNAIRE, answers).map(({ part }) => part);
      if (
        [...new Set(parts)].join() !== MEMO_PARTS.join() ||
        parts.join() !== [...parts].sort((a, b) => MEMO_PARTS.indexOf(a!) - MEMO_PARTS.indexOf(b!)).join()
      )
        expect(parts).toEqual(MEMO_PARTS);
    }
    expect(memoOf(QUESTIONNAIRE, SUPPORTER).map(({ part }) => part)).toEqual([
      'fact',
      'fact',
      'consent',
      'request',
      'request',
    ]);
    expect(ids(SUPPORTER).at(-1)).toBe(`when.${SUPPORTER.when}`);
  });

  it('withholds the name until the person has agreed', () => {
    const holdsBack = (know?: Answers['know']): boolean =>
      sentencesOf(memoOf(QUESTIONNAIRE, { who: 'supporter', ...(know && { know }) })).some(
        ({ id }) => id === 'consent',
      );
    expect([holdsBack(), holdsBack('refuses'), holdsBack('unaware'), holdsBack('agrees')]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('leaves room to say whether the parents of a pupil know', () => {
    const tellsParents = (stage?: Answers['stage']): boolean =>
      sentencesOf(memoOf(QUESTIONNAIRE, { who: 'supporter', ...(stage && { stage }) })).some(
        ({ id }) => id === 'guardian',
      );
    expect([
      tellsParents('enrolled'),
      tellsParents('leaving-soon'),
      tellsParents('left'),
      tellsParents('not-school'),
      tellsParents(),
    ]).toEqual([true, false, false, false, false]);
    expect(
      memoOf(QUESTIONNAIRE, { who: 'supporter', stage: 'enrolled', know: 'agrees' })
        .find(({ part }) => part === 'consent')
        ?.sentences.map(({ id }) => id),
    ).toEqual(['know.agrees', 'guardian']);
  });

  it('says nothing of school where it has nothing to do with it', () => {
    expect(ids({ who: 'supporter', stage: 'not-school' })).toEqual(ids({ who: 'supporter' }));
  });

  it('has its parts labelled, with space between them', () => {
    expect(wordsOf({ who: 'supporter', stage: 'left', know: 'agrees' })).toBe(
      [
        '【事実】',
        'ひきこもりの方を支える立場から相談したいです。',
        '本人は、学校を離れています。',
        '',
        '【本人の同意】',
        '本人は、相談することを知っていて、同意しています。',
        '',
        '【お願い】',
        '支える側にできることを、一緒に考えてほしいです。',
      ].join('\n'),
    );
  });
});

describe.each(['ja', 'en'] as const)('the words of a memo in %s', (language) => {
  it('are there for every sentence, without a sign or a name of a key, and no line twice', () => {
    for (const who of WHO) {
      let count = 0;
      for (const answers of combinations(who)) {
        // Coprime to the sizes of the questions, so that each option is met with each other one.
        if ((count += 1) % 97 !== 0) continue;
        const lines = wordsOf(answers, language).split('\n').filter(Boolean);
        expect(new Set(lines).size).toBe(lines.length);
        expect(lines.filter((line) => /\{\{|\}\}|memo\.|option\.|undefined| {2}|^ | $/.test(line))).toEqual(
          [],
        );
      }
    }
  });

  it('can be given to a stranger, or be found by somebody at home: the hardest things are not spelled out', () => {
    for (const who of WHO) {
      for (const safe of ['life-danger', 'suicidal', 'violence'] as const) {
        const text = wordsOf({ who, safe }, language);
        expect(text).not.toMatch(/死|消え|自殺|殺|暴力|殴|suicid|\bdie|dying|kill|violen|disappear|hit/i);
        expect(text).not.toBe(wordsOf({ who }, language));
      }
    }
  });

  it('leave a line for each door that differs from the other doors', () => {
    expect(new Set(WHO.map((who) => wordsOf({ who }, language))).size).toBe(3);
  });
});

describe('a person who rewrites the memo', () => {
  const visit = (): Visit => new Visit().answers(SELF);
  const rewritten = (seen: Visit): string | null => seen.on('result').rewritten;

  it('finds it as written, after looking at contacts and answers and changing one', () => {
    const seen = visit().send({ type: 'memo', text: '短く話します。' });
    expect(rewritten(seen)).toBe('短く話します。');
    expect(rewritten(seen.open('contacts', 'crisis').press('back', 'back'))).toBe('短く話します。');
    expect(rewritten(seen.change('express').answer('express', 'speak'))).toBe('短く話します。');
  });

  it('may empty it, which is not the same as restoring the generated text', () => {
    const seen = visit().send({ type: 'memo', text: '' });
    expect(rewritten(seen)).toBe('');
    expect(rewritten(seen.send({ type: 'memo', text: null }))).toBe(null);
  });

  it('loses it with the answers, and does not move by writing', () => {
    const seen = visit();
    const { place, side, answers } = seen.session;
    expect(seen.send({ type: 'memo', text: 'x' }).session).toMatchObject({ place, side, answers });
    expect(seen.press('clear').answers(SELF).on('result').rewritten).toBe(null);
  });

  it('keeps it behind the same door, and does not find it in the words of another one', () => {
    const seen = visit().send({ type: 'memo', text: 'x' });
    const again = (who: Who): string | null =>
      visit()
        .send(
          { type: 'memo', text: 'x' },
          { type: 'answer', question: 'who', options: [who] },
          { type: 'see-result' },
        )
        .on('result').rewritten;
    expect([rewritten(seen), again('self'), again('family')]).toEqual(['x', 'x', null]);
  });
});
