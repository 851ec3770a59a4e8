/** The table of points: one row for each rule, and the answers that have none. */
import type { MethodId, PointRule, Questionnaire, QuestionId, Rules } from '../../recommend/model.ts';
import { METHODS } from '../../recommend/model.ts';
import { EVIDENCE } from '../../content/evidence.ts';
import type { Block, Content, Piece } from '../document/blocks.ts';
import { heading, paragraph } from '../document/blocks.ts';
import { evidenceContent } from './evidence.ts';
import type { Words } from './words.ts';

export function pointSection(words: Words, questionnaire: Questionnaire, rules: Rules): Block[] {
  const { say, method } = words;
  return [
    heading(2, say('points.title')),
    paragraph(say('points.lead')),
    {
      kind: 'table',
      caption: say('points.caption', { count: rules.points.length }),
      head: [
        say('column.question'),
        say('column.answer'),
        ...METHODS.map(method),
        say('column.reason'),
        say('column.evidence'),
      ],
      naming: 2,
      narrow: METHODS.map((_, index) => index + 2),
      rows: rules.points.map((rule) => pointRow(words, rule)),
    },
    ...silentAnswers(words, questionnaire, rules),
  ];
}

function pointRow(words: Words, rule: PointRule): Content[] {
  const { say, topic, option } = words;
  const { question, option: id, reason, during } = rule;
  return [
    topic(question),
    [
      option(question, id),
      `\n${question}: ${id}`,
      ...(during ? [`\n${say(`points.during.${during}`)}`] : []),
    ],
    ...METHODS.map((method) => pointText(rule, method)),
    reasonContent(words, reason),
    evidenceContent(words, EVIDENCE.reasons[reason]),
  ];
}

export function pointText({ points, barred }: PointRule, method: MethodId): string {
  if (barred?.includes(method)) return '✕';
  const value = points[method] ?? 0;
  return value === 0 ? '' : value > 0 ? `+${value}` : `−${-value}`;
}

/** As the widget says it, for and against, and the id. */
function reasonContent({ say, maybe }: Words, reason: string): Piece[] {
  const texts = (['for', 'against'] as const).flatMap((side) => {
    const text = maybe(`reason.${reason}.${side}`);
    return text ? [`${say(`points.${side}`)} ${text}\n`] : [];
  });
  return [...texts, reason];
}

/** Said as well, so that nobody has to wonder whether a row was forgotten. */
function silentAnswers(
  { say, topic, option, quoted }: Words,
  { questions }: Questionnaire,
  { points }: Rules,
): Block[] {
  const rows = (Object.keys(questions) as QuestionId[]).flatMap((question) => {
    const silent = questions[question].options.filter(
      (id) => !points.some((rule) => rule.question === question && rule.option === id),
    );
    return silent.length > 0
      ? [
          say('points.silent.item', {
            topic: topic(question),
            options: quoted(silent.map((id) => option(question, id))),
          }),
        ]
      : [];
  });
  return [paragraph(say('points.silent'), ...rows.map((row): Piece => `\n${row}`))];
}
