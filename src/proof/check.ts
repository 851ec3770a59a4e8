/** What has to hold between questions, rules, centres, lines and texts, without going through answers. */
import { lineFaults } from '../directory/line-schema.ts';
import type { Directory } from '../directory/directory.ts';
import { parseDirectory } from '../directory/parse-directory.ts';
import { httpsUrl } from '../directory/links.ts';
import type { Languages } from '../i18n/translate.ts';
import { MEMO_PARTS, METHODS, WHO } from '../recommend/model.ts';
import type { Condition, Question, Questionnaire, QuestionId, Rules } from '../recommend/model.ts';
import { SUPPORT } from '../recommend/supports.ts';
import { memoOf } from '../visit/memo.ts';
import type { Fault } from './fault.ts';
import { waysToAnswer } from './ways.ts';

/** All that a widget is made of. */
export interface Parts {
  readonly questionnaire: Questionnaire;
  readonly rules: Rules;
  readonly directory: Directory;
  readonly languages: Languages;
}

/** What an answer can open; `not-offered` is opened by the centre. */
const GATES: readonly string[] = ['life-danger', 'suicidal', 'violence', 'consent', 'minor', 'not-now'];

/**
 * Everything that is wrong; empty: the widget can be drawn with it.
 * @param today `YYYY-MM-DD` in Japan, to find dates in the future
 */
export function checkParts(parts: Parts, today: string): Fault[] {
  const questions: readonly Question[] = Object.values(parts.questionnaire.questions);
  const ids = [
    ...questions.flatMap(questionFaults),
    ...WHO.flatMap((who) => doorFaults(parts.questionnaire, who)),
    ...ruleFaults(parts),
  ];
  // Which texts are needed can be told only if the ids are right.
  return [...ids, ...(ids.length === 0 ? textFaults(parts) : []), ...contactFaults(parts.directory, today)];
}

const fault = (code: string, at: string, what: string): Fault => ({ code, at, what });

/** Those of `given` that are not known, and those that stand there twice. */
function wrongIds(code: string, at: string, given: readonly string[], known: readonly string[]): Fault[] {
  return given.flatMap((id, nth) => [
    ...(known.includes(id) ? [] : [fault(code, at, `“${id}” is not one of: ${known.join(', ')}`)]),
    ...(given.indexOf(id) < nth ? [fault(code, at, `“${id}” stands there twice`)] : []),
  ]);
}

function questionFaults({ id, options, untold = [], ages = {} }: Question): Fault[] {
  const at = `questions.${id}`;
  return [
    ...wrongIds('content/question', `${at}.options`, options, options),
    ...wrongIds('content/question', `${at}.untold`, untold, options),
    ...wrongIds('content/question', `${at}.ages`, Object.keys(ages), options),
  ];
}

function doorFaults({ questions, flows, memo }: Questionnaire, who: (typeof WHO)[number]): Fault[] {
  const known = Object.keys(questions).filter((id) => id !== 'who');
  const flow = flows[who];
  return [
    ...wrongIds('content/flow', `flows.${who}`, flow, known),
    ...memo[who].flatMap(({ part, tells }, nth) => [
      ...wrongIds('content/memo', `memo.${who}.${nth}.tells`, tells, ['start', ...flow]),
      ...(part === undefined ? [] : wrongIds('content/memo', `memo.${who}.${nth}.part`, [part], MEMO_PARTS)),
    ]),
  ];
}

function ruleFaults({ questionnaire: { questions }, rules }: Parts): Fault[] {
  const optionsOf = (question: string): readonly string[] =>
    Object.entries(questions).find(([id]) => id === question)?.[1].options ?? [];
  const asked = (at: string, question: string, options: readonly string[]): Fault[] => [
    ...wrongIds('content/rule', at, [question], Object.keys(questions)),
    ...(optionsOf(question).length > 0 ? wrongIds('content/rule', at, options, optionsOf(question)) : []),
  ];
  const conditions = (at: string, all: readonly Condition[]): Fault[] =>
    all.flatMap((one) => asked(at, one.question, 'in' in one ? one.in : one.notIn));
  const methods = (at: string, ids: readonly string[]): Fault[] => wrongIds('content/rule', at, ids, METHODS);
  return [
    ...rules.points.flatMap(({ question, option, points, barred = [] }, nth) => [
      ...asked(`rules.points.${nth}`, question, [option]),
      ...methods(`rules.points.${nth}.points`, Object.keys(points)),
      ...methods(`rules.points.${nth}.barred`, barred),
    ]),
    ...rules.gates.flatMap(({ gate, when }, nth) => [
      ...wrongIds('content/rule', `rules.gates.${nth}`, [gate], GATES),
      ...conditions(`rules.gates.${nth}.when`, when),
    ]),
    ...rules.supports.flatMap(({ support, when, unless }, nth) => [
      ...wrongIds('content/rule', `rules.supports.${nth}`, [support], Object.keys(SUPPORT)),
      ...conditions(`rules.supports.${nth}.when`, when),
      ...(unless ? wrongIds('content/rule', `rules.supports.${nth}.unless`, [unless], GATES) : []),
    ]),
    ...(['prefectureFirst', 'hardToPhone', 'keepHidden'] as const).flatMap((name) =>
      conditions(`rules.${name}`, rules[name]),
    ),
    ...methods('rules.alwaysOpen', rules.alwaysOpen),
    ...WHO.flatMap((who) => [
      ...methods(`rules.exposure.${who}`, rules.exposure[who]),
      ...METHODS.filter((method) => !rules.exposure[who].includes(method)).map((method) =>
        fault('content/rule', `rules.exposure.${who}`, `“${method}” is missing`),
      ),
    ]),
    ...wrongIds('content/rule', 'rules.counterfactual', rules.counterfactual, Object.keys(questions)),
  ];
}

/** The texts that are asked for because of these questions. */
export function textsNeeded(questionnaire: Questionnaire): string[] {
  const questions: readonly Question[] = Object.values(questionnaire.questions);
  const sentences = WHO.flatMap((who) =>
    [...questions].flatMap(({ id }) =>
      [undefined, ...waysToAnswer(questionnaire, id)].flatMap((way) =>
        memoOf(questionnaire, { ...(way === undefined ? {} : { [id]: way }), who }).flatMap((line) =>
          line.sentences.map((sentence) => `memo.${sentence.id}`),
        ),
      ),
    ),
  );
  return [
    ...questions.flatMap(({ id, options }) => [
      `question.${id}.title`,
      ...(id === ('who' satisfies QuestionId) ? [] : [`question.${id}.why`]),
      ...options.map((option) => `option.${id}.${option}`),
    ]),
    ...new Set(sentences),
  ];
}

function textFaults({ questionnaire, languages }: Parts): Fault[] {
  const [reference = '', ...others] = Object.keys(languages);
  const needed = textsNeeded(questionnaire);
  const texts = (language: string): Readonly<Record<string, string>> => languages[language] ?? {};
  const missing = (language: string, keys: readonly string[]): Fault[] =>
    keys
      .filter((key) => !texts(language)[key]?.trim())
      .map((key) => fault('content/text', `texts.${language}`, `“${key}” is missing`));
  const placeholders = (text: string): string => [...new Set(text.match(/\{\{\w+\}\}/g))].sort().join(' ');
  return [
    ...missing(reference, needed),
    ...others.flatMap((language) => [
      ...missing(language, needed),
      ...Object.entries(texts(language))
        .filter(([key, text]) => placeholders(text) !== placeholders(texts(reference)[key] ?? text))
        .map(([key]) =>
          fault('content/text', `texts.${language}`, `“${key}” has other placeholders than in ${reference}`),
        ),
    ]),
  ];
}

function contactFaults({ areas, centres, hotlines, nationalList }: Directory, today: string): Fault[] {
  const read = centres.length === 0 ? [] : parseDirectory(centres, areas, today).issues;
  const lines = hotlines.map((line, nth) => ({ nth, line, faults: lineFaults(line) }));
  const ids = lines.filter(({ faults }) => faults.length === 0).map(({ line }) => line.id);
  return [
    ...read
      .filter(({ severity }) => severity === 'error')
      .map(({ code, path, value }) => fault('content/centre', `centres${path}`, `${code} ${value}`.trim())),
    ...lines.flatMap(({ nth, faults }) =>
      faults.map(({ at, what }) =>
        fault('content/line', ['lines', nth, ...(at ? [at] : [])].join('.'), what),
      ),
    ),
    ...wrongIds('content/line', 'lines', ids, ids),
    ...(httpsUrl(nationalList) === null
      ? [fault('content/list', 'nationalList', 'an https:// address is needed: it is the last resort')]
      : []),
  ];
}
