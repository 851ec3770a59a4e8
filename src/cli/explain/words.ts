/** The widget's own words for questions, options, methods and reasons, and the command's for the rest. */
import type { Condition, MethodId, QuestionId, Who } from '../../recommend/model.ts';
import { dateText } from '../../i18n/dates.ts';
import { createTranslator } from '../../i18n/i18next.ts';
import type { Languages, TextKey } from '../../i18n/translate.ts';
import type { Language, Say } from '../texts.ts';
import { say } from '../texts.ts';

export interface Words {
  readonly language: Language;
  readonly say: Say;
  /** As the person behind that door reads it. */
  readonly question: (question: QuestionId, who?: Who) => string;
  readonly option: (question: QuestionId, option: string, who?: Who) => string;
  readonly method: (method: MethodId) => string;
  /** A text of the widget that not every id has. */
  readonly maybe: (key: string) => string | undefined;
  readonly topic: (question: QuestionId) => string;
  /** In quotation marks, one after the other. */
  readonly quoted: (texts: readonly string[]) => string;
  readonly number: (value: number) => string;
  /** `YYYY-MM-DD` as it is said. */
  readonly date: (date: string) => string;
}

export function wordsFor(languages: Languages, language: Language): Words {
  const translator = createTranslator(languages, language);
  const t = translator(undefined);
  const own = say(language);
  return {
    language,
    say: own,
    question: (question, who) => translator(who)(`question.${question}.title`),
    option: (question, option, who) => translator(who)(`option.${question}.${option}` as TextKey),
    method: (method) => t(`method.${method}`),
    maybe: (key) => t.maybe(key),
    topic: (question) => own(`topic.${question}`),
    quoted: (texts) => texts.map((text) => own('quote', { text })).join(own('quote.join')),
    number: (value) => value.toLocaleString(language),
    date: (date) => dateText(t, date),
  };
}

/** A condition in words, e.g. 「立場」が「家族のこと」. */
export function conditionText({ say: text, topic, option, quoted }: Words, condition: Condition): string {
  const { question } = condition;
  const options = 'in' in condition ? condition.in : condition.notIn;
  return text('in' in condition ? 'condition.in' : 'condition.not-in', {
    topic: topic(question),
    options: quoted(options.map((id) => option(question, id))),
  });
}

export const conditionsText = (words: Words, conditions: readonly Condition[]): string =>
  conditions.map((condition) => conditionText(words, condition)).join(words.say('condition.and'));
