// Content that somebody else has written: what is wrong with it is told, whatever they have written.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/entries/custom.ts';
import { CONTENT } from '../../src/content/index.ts';
import { checkParts } from '../../src/proof/check.ts';
import { TODAY } from '../support/setting.ts';
import { SMALL } from './small.ts';

type Loose = Record<string, unknown>;
/** The small content with one thing changed; the path is of keys. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(SMALL) as unknown as Loose;
  let inner = copy;
  for (const key of path.slice(0, -1)) inner = inner[key] as Loose;
  const last = path.at(-1)!;
  if (value === undefined) delete inner[last];
  else inner[last] = value;
  return copy;
}
const codes = (own: unknown): string[] => [...new Set(checkContent(own).map(({ code }) => code))];

test('the built-in content has no fault', () => {
  expect(checkParts(CONTENT, TODAY)).toEqual([]);
});
test('small content has none either, built-in centres, lines and texts filling it up', () => {
  expect(checkContent(SMALL)).toEqual([]);
});

describe('is told by its code and its place:', () => {
  const { website, ...LINE } = { ...CONTENT.directory.hotlines[2]!, id: 'own-line' };
  expect(website).toBeDefined();
  test.each<[string, (string | number)[], unknown, string, string]>([
    ['no questions', ['questions'], undefined, 'content/shape', 'questions'],
    [
      'an id with a dot',
      ['questions', 'talk', 'options'],
      ['a.b', 'c'],
      'content/shape',
      'questions.talk.options.0',
    ],
    [
      'a question with one option',
      ['questions', 'talk', 'options'],
      ['speak'],
      'content/shape',
      'questions.talk.options',
    ],
    [
      'an option that stands there twice',
      ['questions', 'talk', 'options'],
      ['speak', 'write', 'speak'],
      'content/question',
      'questions.talk.options',
    ],
    [
      'an untold option that is none',
      ['questions', 'safe', 'untold'],
      ['nothing'],
      'content/question',
      'questions.safe.untold',
    ],
    [
      'ages of an option that is none',
      ['questions', 'safe', 'ages'],
      { old: { minimumAge: 65 } },
      'content/question',
      'questions.safe.ages',
    ],
    [
      'a door without questions of its own list',
      ['flows', 'family'],
      ['mood'],
      'content/flow',
      'flows.family',
    ],
    ['a door that asks the same twice', ['flows', 'self'], ['safe', 'safe'], 'content/flow', 'flows.self'],
    [
      'eight questions',
      ['flows', 'self'],
      Array.from({ length: 8 }, () => 'safe'),
      'content/shape',
      'flows.self',
    ],
    ['a door that is missing', ['flows', 'supporter'], undefined, 'content/shape', 'flows.supporter'],
    [
      'a memo of what is not asked',
      ['memo'],
      { self: [{ tells: ['start'] }], family: [{ tells: ['talk'] }], supporter: [] },
      'content/memo',
      'memo.family.0.tells',
    ],
    [
      'points for a question that is none',
      ['rules', 'points', 0, 'question'],
      'mood',
      'content/rule',
      'rules.points.0',
    ],
    [
      'points for an option that is none',
      ['rules', 'points', 0, 'option'],
      'sing',
      'content/rule',
      'rules.points.0',
    ],
    [
      'points for a method that is none',
      ['rules', 'points', 0, 'points'],
      { fax: 1 },
      'content/rule',
      'rules.points.0.points',
    ],
    [
      'half a point',
      ['rules', 'points', 0, 'points'],
      { phone: 0.5 },
      'content/shape',
      'rules.points.0.points.phone',
    ],
    ['a gate that is none', ['rules', 'gates', 0, 'gate'], 'moon', 'content/rule', 'rules.gates.0'],
    [
      'a condition on an option that is none',
      ['rules', 'gates', 0, 'when'],
      [{ question: 'safe', in: ['sad'] }],
      'content/rule',
      'rules.gates.0.when',
    ],
    [
      'a condition without options',
      ['rules', 'gates', 0, 'when'],
      [{ question: 'safe' }],
      'content/shape',
      'rules.gates.0.when.0',
    ],
    [
      'a support that is none',
      ['rules', 'supports'],
      [{ support: 'cake', when: [] }],
      'content/rule',
      'rules.supports.0',
    ],
    [
      'an order that lacks a method',
      ['rules', 'exposure'],
      { self: ['phone'], family: ['phone'], supporter: ['phone'] },
      'content/rule',
      'rules.exposure.self',
    ],
    [
      'a title that is missing',
      ['texts', 'ja', 'question.talk.title'],
      undefined,
      'content/text',
      'texts.ja',
    ],
    [
      'a sentence of the memo that is missing',
      ['texts', 'ja', 'memo.talk.write'],
      undefined,
      'content/text',
      'texts.ja',
    ],
    ['an empty option', ['texts', 'ja', 'option.talk.write'], ' ', 'content/text', 'texts.ja'],
    [
      'a text that is no text',
      ['texts', 'ja', 'option.talk.write'],
      3,
      'content/shape',
      'texts.ja.option.talk.write',
    ],
    ['no language', ['texts'], {}, 'content/shape', 'texts'],
    ['a second language without its questions', ['texts', 'fr'], {}, 'content/text', 'texts.fr'],
    [
      'a placeholder that is lost',
      ['texts', 'en'],
      { ...SMALL.texts['ja'], 'start.lead': 'No number of questions.' },
      'content/text',
      'texts.en',
    ],
    [
      'a centre without a source',
      ['centres'],
      [
        {
          id: 'a',
          area: '',
          name: '見本',
          channels: [{ method: 'phone', tel: '000-000-0000' }],
          programs: [],
          sources: [],
        },
      ],
      'content/centre',
      'centres[0].sources',
    ],
    [
      'a centre with a kind of contact that is none',
      ['centres'],
      [
        {
          id: 'a',
          area: '',
          name: '見本',
          channels: [{ method: 'fax' }],
          programs: [],
          sources: [{ url: 'https://a.example.jp/' }],
        },
      ],
      'content/centre',
      'centres[0].channels[0].method',
    ],
    ['a line without a source', ['lines'], [{ ...LINE, sources: [] }], 'content/line', 'lines.0.sources'],
    [
      'a line with a number that nobody can dial',
      ['lines'],
      [{ ...LINE, numbers: [{ tel: '12345' }] }],
      'content/line',
      'lines.0.numbers.0.tel',
    ],
    ['a line that nobody can reach', ['lines'], [{ ...LINE, numbers: [] }], 'content/line', 'lines.0'],
    ['two lines with one id', ['lines'], [LINE, LINE], 'content/line', 'lines'],
    [
      'a last resort without https',
      ['nationalList'],
      'http://list.example.jp/',
      'content/shape',
      'nationalList',
    ],
  ])('%s', (_, path, value, code, at) => {
    const faults = checkContent(changed(path, value));
    expect(faults.map((one) => [one.code, one.at])).toContainEqual([code, at]);
    expect(faults[0]?.what).toMatch(/\S/);
  });
});

test('anything at all is answered with faults, never with an exception', () => {
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      expect(codes(anything)).toEqual(['content/shape']);
    }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom('questions', 'flows', 'memo', 'rules', 'texts', 'centres', 'lines', 'nationalList'),
      fc.anything(),
      (key, anything) => {
        expect(Array.isArray(checkContent(changed([key], anything)))).toBe(true);
      },
    ),
  );
});
