/** Paths, patterns of answers, places and ends in words. */
import { chosen } from '../../recommend/answers.ts';
import type { Questionnaire, QuestionId, Recorded } from '../../recommend/model.ts';
import { WHO } from '../../recommend/model.ts';
import type { Content, Piece } from '../document/blocks.ts';
import type { Row } from '../paths/coverage.ts';
import type { End } from '../paths/ends.ts';
import type { PlaceCase } from '../paths/places.ts';
import type { Words } from './words.ts';

/** One path, e.g. 「わたしのこと」「電話で話せる」; skipped questions are left out, as an answer to them would stand here. */
export function pathText(
  { option, quoted, say }: Words,
  questionnaire: Questionnaire,
  recorded: Recorded,
): string {
  const who = recorded.who ?? 'self';
  const given = questionnaire.flows[who].flatMap((question) =>
    chosen(recorded, question).map((id) => option(question, id, who)),
  );
  return (
    quoted([option('who', who), ...given]) +
    (given.length === 0 ? say('path.all-skipped') : say('path.rest-skipped'))
  );
}

/** What the paths of a row have in common, door by door: questions of which only some answers occur. */
export function patternText(
  words: Words,
  { questions }: Questionnaire,
  { options }: Pick<Row, 'options'>,
): string {
  const { say, topic, option, quoted } = words;
  const limit = ([question, bits]: [QuestionId, number]): string[] => {
    const ids = ['', ...questions[question].options];
    const found = ids.filter((_, index) => bits & (1 << index));
    if (found.length === ids.length) return [];
    const few = found.length <= ids.length / 2;
    const shown = few ? found : ids.filter((id) => !found.includes(id));
    return [
      say(few ? 'path.only' : 'path.without', {
        topic: topic(question),
        options: quoted(shown.map((id) => (id === '' ? say('path.skipped') : option(question, id)))),
      }),
    ];
  };
  const doors = WHO.flatMap((who) => {
    const limits = (Object.entries(options[who] ?? {}) as [QuestionId, number][]).flatMap(limit);
    return limits.length > 0
      ? [say('path.pattern', { who: option('who', who), limits: limits.join(say('path.pattern.join')) })]
      : [];
  });
  return doors.length === 0 ? say('path.any') : doors.join('\n');
}

export function placeName({ language, say }: Words, { area, centres, config }: PlaceCase): string {
  if (area) return area[language];
  const code = config.locality?.municipality ?? '';
  return centres.find((centre) => centre.area === code)?.name || say('place.unnamed');
}

export const methodText = ({ say, method }: Words, end: End): string =>
  end.method ? method(end.method) : say('path.no-method');

export function endContent({ say }: Words, { kind, text, centre, line, freshness }: End): Content {
  const doubt = freshness === 'old' || freshness === 'undated' ? [`\n${say(`end.${freshness}`)}`] : [];
  if (!centre && !line) return say(`end.${kind}`);
  const link: Piece = text.startsWith('https:') ? { text, href: text } : text;
  return [link, '\n', { text: (centre ?? line)?.name || say('place.unnamed'), lang: 'ja' }, ...doubt];
}

/** How often each method would have fitted best, the most frequent first. */
export const wishesText = ({ method, say, number }: Words, { wishes }: Pick<Row, 'wishes'>): string =>
  [...wishes]
    .sort(([, a], [, b]) => b - a)
    .map(([wish, count]) => `${wish ? method(wish) : say('path.no-wish')} ${number(count)}`)
    .join('\n');
