import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { JOINTS, missingIn, problemsIn } from '../../scripts/locales/texts.ts';
import type { CrisisKind } from '../../src/visit/crisis.ts';
import { memoOf } from '../../src/visit/memo.ts';
import type { Question } from '../../src/recommend/model.ts';
import { KINDS } from '../../src/directory/centre.ts';
import { MEMO_PARTS, METHODS, WHO } from '../../src/recommend/model.ts';
import { QUESTIONNAIRE, RULES } from '../support/setting.ts';
import { patternOf, UNREAD, usesIn, usesInSource } from '../support/text-keys.ts';
import { typeScriptFiles } from '../support/source-files.ts';
import { LANGUAGES, LOCALES } from '../support/texts.ts';

const { ja } = LANGUAGES;
const keys = Object.keys(ja);
const VARIANT = /_(?:self|family|supporter)$/;
const base = (key: string): string => key.replace(VARIANT, '');
const plain = keys.filter((key) => !VARIANT.test(key));
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\{.*?\}\}/g))].sort();

/** Reasons in words of their own; all others are told by the answer as it was given. */
const reasons = ['supporter-start', 'talk-first', 'closed-off-hours'];
const questions: readonly Question[] = Object.values(QUESTIONNAIRE.questions);
const crisisKinds: readonly CrisisKind[] = ['life-danger', 'suicidal', 'violence', 'general'];
/** Named beside the rules' own: a programme that a centre can run. */
const supports = [...RULES.supports.map(({ support }) => support), 'seminar', 'consult', 'information'];
const happens = ['first', 'time', 'hears', 'name', 'stop', 'secret', 'cost'];

/** Each option alone; of a list also the first one with each of the others. */
const ways = ({ options, multiple }: Question) =>
  multiple
    ? [...options.map((option) => [option]), ...options.slice(1).map((option) => [options[0], option])]
    : options;
/** Every sentence that an answer, or none, brings into a memo. */
const SENTENCES = [
  ...new Set(
    WHO.flatMap((who) =>
      questions.flatMap((question) =>
        [undefined, ...ways(question)].flatMap((way) =>
          memoOf(QUESTIONNAIRE, { [question.id]: way, who }).flatMap(({ sentences }) =>
            sentences.map((sentence) => sentence.id),
          ),
        ),
      ),
    ),
  ),
];

/** Texts that are asked for by an id, each family with the pattern by which the source asks for it. */
const FAMILIES: { readonly [pattern: string]: readonly string[] } = {
  'question.*.title': questions.map(({ id }) => `question.${id}.title`),
  'question.*.why': questions.filter(({ id }) => id !== 'who').map(({ id }) => `question.${id}.why`),
  'option.*.*': questions.flatMap(({ id, options }) => options.map((option) => `option.${id}.${option}`)),
  'option.who.*': WHO.map((who) => `option.who.${who}`),
  'option.who.*.note': ['option.who.supporter.note'],
  'method.*': METHODS.map((method) => `method.${method}`),
  'method.*.lead': METHODS.map((method) => `method.${method}.lead`),
  'method.*.how': METHODS.map((method) => `method.${method}.how`),
  'method.*.short': ['method.in-person.short'],
  'reason.*': reasons.map((reason) => `reason.${reason}`),
  'reason.*.*': ['phone', 'in-person'].map((method) => `reason.family-start.${method}`),
  'support.*': supports.map((support) => `support.${support}`),
  'support.*.note': supports.map((support) => `support.${support}.note`),
  'crisis.title.*': crisisKinds.map((kind) => `crisis.title.${kind}`),
  'crisis.lead.*': crisisKinds.map((kind) => `crisis.lead.${kind}`),
  'crisis.ask.*': ['119', '110'].map((number) => `crisis.ask.${number}`),
  'strip.*': crisisKinds.filter((kind) => kind !== 'general').map((kind) => `strip.${kind}`),
  'result.title.*': ['ask-by-phone', 'voiceless', 'no-preference', 'not-now'].map(
    (state) => `result.title.${state}`,
  ),
  'result.page.*': METHODS.map((method) => `result.page.${method}`),
  'happens.row.*': happens.map((row) => `happens.row.${row}`),
  // For all methods; and a method's own words in their place, or with the name beside them.
  'happens.*': happens.filter((row) => row !== 'first').map((row) => `happens.${row}`),
  'happens.*.*': [
    ...METHODS.flatMap((method) => [`happens.first.${method}`, `happens.name.${method}`]),
    ...['sns', 'mail'].map((method) => `happens.time.${method}`),
    ...['phone', 'in-person', 'online'].flatMap((method) => [
      `happens.hears.${method}`,
      `happens.stop.${method}`,
    ]),
  ],
  'about.ease.*': ['free', 'listen', 'family'].map((ease) => `about.ease.${ease}`),
  'about.role.*': ['consult', 'connect', 'family', 'inform'].map((role) => `about.role.${role}`),
  'about.who.*': ['person', 'unsure', 'past', 'supporter'].map((who) => `about.who.${who}`),
  'about.way.*': ['phone', 'in-person', 'sns'].map((way) => `about.way.${way}`),
  'about.flow.*': ['1', '2', '3', '4'].map((step) => `about.flow.${step}`),
  'about.faq.*': ['listen', 'name', 'family', 'age', 'cost', 'say', 'secret', 'stop', 'phone'].map(
    (question) => `about.faq.${question}`,
  ),
  'memo.*': SENTENCES.map((id) => `memo.${id}`),
  'memo.part.*': MEMO_PARTS.map((part) => `memo.part.${part}`),
  'memo.promise.*': ['bring', 'deadline', 'tell'].map((promise) => `memo.promise.${promise}`),
  'memo.say.*': ['switchboard', 'desk', 'around'].map((to) => `memo.say.${to}`),
  'memo.say.*.words': ['switchboard', 'desk', 'around'].map((to) => `memo.say.${to}.words`),
  'memo.say.*.note': ['switchboard', 'desk', 'around'].map((to) => `memo.say.${to}.note`),
  'memo.said.*': ['copied', 'not-copied', 'saved', 'maybe-saved', 'not-saved', 'not-shared'].map(
    (outcome) => `memo.said.${outcome}`,
  ),
  'start.promise.*': ['name', 'private', 'stop'].map((promise) => `start.promise.${promise}`),
  'contacts.level.*': [
    'local',
    'host',
    'municipality',
    'city',
    'prefecture',
    'window',
    'office',
    'cities-within',
  ].map((level) => `contacts.level.${level}`),
  'contact.kind.*': KINDS.map((kind) => `contact.kind.${kind}`),
  'contact.reservation.*': ['none', 'recommended', 'required'].map(
    (reservation) => `contact.reservation.${reservation}`,
  ),
  'contact.hours.for.*': ['holidays', 'first-time', 'other'].map(
    (condition) => `contact.hours.for.${condition}`,
  ),
  'language.*': Object.keys(LANGUAGES).map((tag) => `language.${tag}`),
  'status.*': ['start', 'contacts', 'crisis', 'answers', 'about', 'result'].map(
    (screen) => `status.${screen}`,
  ),
};

const uses = usesInSource();
const named = uses.filter(({ key }) => !key.includes('*')).map(({ key }) => key);
const inFamilies = Object.values(FAMILIES).flat();

describe('a person always finds words', () => {
  it.each(Object.entries(FAMILIES))('for %s, whatever the id', (_pattern, family) => {
    expect(family.filter((key) => !ja[key])).toEqual([]);
  });

  it('for everything that a screen names', () => {
    const spaces = new Set(keys.map((key) => key.split('.')[0]));
    expect(named.filter((key) => spaces.has(key.split('.')[0]!) && ja[key] === undefined)).toEqual([]);
    expect(named.length).toBeGreaterThan(100);
  });

  it('of a family in FAMILIES: new ones are added there, those no screen asks for any more leave', () => {
    const patterns = new Set(
      uses
        .map(({ key }) => key)
        .filter((key) => key.includes('*') && plain.some((known) => patternOf(key).test(known))),
    );
    expect([...patterns].sort()).toEqual(Object.keys(FAMILIES).sort());
  });

  it('and never words that nothing shows any more', () => {
    const used = new Set([...named, ...inFamilies]);
    expect(plain.filter((key) => !used.has(key))).toEqual([]);
  });

  it('and never the sign of a value that was not given', () => {
    const wanting = uses.flatMap(({ key, values }) => {
      const given = values?.includes(UNREAD) ? null : (values?.map((value) => `{{${value}}}`) ?? null);
      const possible = key.includes('*') ? (FAMILIES[key] ?? []) : [key];
      return possible.filter(
        (one) => given && placeholders(ja[one] ?? '').some((sign) => !given.includes(sign)),
      );
    });
    expect(wanting).toEqual([]);
    const told = new Set(
      uses.filter(({ values }) => values && values.length > 0).flatMap(({ key }) => FAMILIES[key] ?? [key]),
    );
    expect(plain.filter((key) => placeholders(ja[key]!).length > 0 && !told.has(key))).toEqual([]);
  });
});

describe('the reader of the source', () => {
  it('finds the ways in which texts are asked for', () => {
    const text = `t('a.b'); context.t(\`m.\${x}.lead\`, { v, w: 1 }); t(x ? 'c.d' : 'e.f', rest);
      const k = ['g.h', 'no key', 'x'] as const; t.maybe(\`r.\${y}\` as TextKey); other('i.j'); t('k.l', { ...rest });`;
    expect(usesIn('x.ts', text).map(({ key, values }) => [key, values])).toEqual([
      ['a.b', []],
      ['m.*.lead', ['v', 'w']],
      ['c.d', [UNREAD]],
      ['e.f', [UNREAD]],
      ['c.d', null],
      ['e.f', null],
      ['g.h', null],
      ['r.*', []],
      ['r.*', null],
      ['i.j', null],
      ['k.l', [UNREAD]],
    ]);
    expect(patternOf('method.*').test('method.in-person')).toBe(true);
    expect(patternOf('method.*').test('method.phone.lead')).toBe(false);
  });
});

describe.each(Object.entries(LANGUAGES))('a reader of %s', (language, texts) => {
  const entries = Object.entries(texts);

  it('finds every text that the Japanese reader finds, and none that is unknown there', () => {
    const own = new Set(Object.keys(texts).filter((key) => !VARIANT.test(key)));
    expect(plain.filter((key) => !own.has(key))).toEqual([]);
    expect([...own].filter((key) => !plain.includes(key))).toEqual([]);
    expect(Object.keys(texts).filter((key) => VARIANT.test(key) && !own.has(base(key)))).toEqual([]);
    if (language === 'en') expect(Object.keys(texts).filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('finds the same values in each text, also in the wording for families and supporters', () => {
    expect(
      entries
        .filter(([key, text]) => placeholders(text).join() !== placeholders(ja[base(key)]!).join())
        .map(([key]) => key),
    ).toEqual([]);
  });

  it('never finds an empty text, a line break, markup, a half sign, or space at the ends', () => {
    const isBroken = (text: string): boolean =>
      text.trim() !== text || text === '' || /[\n\r\t<>&\\]|\p{Cf}| {2}|undefined|null/u.test(text);
    // What stands between words, or behind others, may have a space at that end; a range is held together by
    // word joiners.
    const bare = ([key, text]: readonly [string, string]): string =>
      (JOINTS.has(key) ? text.trim() : text).replaceAll('\u2060〜\u2060', '〜');
    expect(entries.filter((entry) => isBroken(bare(entry))).map(([key]) => key)).toEqual([]);
    expect(
      entries.filter(([, text]) => /[{}]/.test(text.replace(/\{\{\w+\}\}/g, ''))).map(([key]) => key),
    ).toEqual([]);
  });

  it('can tell the options of a question apart, and the methods', () => {
    for (const family of [
      METHODS.map((method) => `method.${method}`),
      ...questions.map(({ id, options }) => options.map((option) => `option.${id}.${option}`)),
    ]) {
      expect(new Set(family.map((key) => texts[key])).size).toBe(family.length);
    }
  });
});

describe('every file of a language', () => {
  const files = readdirSync('locales').filter((name) => /^(?!cli\.)[\w-]+\.json$/.test(name));

  it.each(files)('is whole, and none of its texts would break a screen: %s', (name) => {
    const tag = name.replace('.json', '');
    const texts = JSON.parse(readFileSync(`locales/${name}`, 'utf8')) as Readonly<Record<string, string>>;
    expect(missingIn(tag, texts, LOCALES.ja)).toEqual([]);
    expect(problemsIn(tag, texts, LOCALES.ja)).toEqual([]);
    expect(texts[`language.${tag}`]).toMatch(/\S/);
  });
});

describe('the words of the widget stand in its locales alone:', () => {
  /** Letters of other languages; what names a place, a day or a unit in contacts is looked for, not shown. */
  const FOREIGN =
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Arabic}\p{sc=Cyrillic}]/u;
  const wordsIn = (text: string): string[] => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const isText =
        ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
      if (isText && FOREIGN.test(node.text)) found.push(node.text.trim());
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true));
    return found;
  };

  it.each(['components', 'screens', 'element', 'i18n', 'visit', 'entries'])('none in src/%s', (room) => {
    const found = typeScriptFiles(`src/${room}`)
      .filter(({ file }) => !file.endsWith('.styles.ts'))
      .flatMap(({ file, text }) => wordsIn(text).map((words) => `${file}: ${words}`));
    expect(found).toEqual([]);
  });

  it('and it would be seen', () => {
    expect(wordsIn('const a = html`<p>相談 ${x} 방법</p>`; // 注')).toEqual(['<p>相談', '방법</p>']);
  });
});
