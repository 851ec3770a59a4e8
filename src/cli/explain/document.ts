/** The whole sheet, for the section that answers for the widget to read and sign. */
import type { Setting } from '../../visit/places.ts';
import type { Block, Document } from '../document/blocks.ts';
import { heading, paragraph } from '../document/blocks.ts';
import type { Flow } from '../flow/graph.ts';
import type { Coverage } from '../paths/coverage.ts';
import { sourceSection } from './evidence.ts';
import { flowSection } from './flows.ts';
import { gateSection, orderSection, supportSection } from './gates.ts';
import { pathSection } from './paths.ts';
import { placeName } from './path-words.ts';
import { pointSection } from './points.ts';
import type { Words } from './words.ts';

export function explainDocument(
  words: Words,
  setting: Setting,
  flows: readonly Flow[],
  coverages: readonly Coverage[],
  strict: boolean,
): Document {
  const { say, language } = words;
  const { rules, questionnaire } = setting;
  return {
    language,
    title: say('document.title'),
    blocks: [
      heading(1, say('document.title')),
      paragraph(say('document.lead')),
      facts(words, setting, coverages),
      ...pointSection(words, questionnaire, rules),
      ...gateSection(words, rules),
      ...supportSection(words, rules),
      ...orderSection(words, rules),
      ...flowSection(words, flows),
      ...pathSection(words, questionnaire, coverages, strict),
      ...signature(words, setting),
      ...sourceSection(words),
    ],
  };
}

const facts = (words: Words, { rules, today }: Setting, coverages: readonly Coverage[]): Block => {
  const { say, date, number } = words;
  const [first] = coverages;
  const places =
    coverages.length === 1 && first
      ? placeName(words, first.place)
      : say('facts.places.count', { count: number(coverages.length) });
  return {
    kind: 'table',
    caption: say('facts.caption'),
    head: [say('facts.item'), say('facts.value')],
    naming: 1,
    rows: [
      [say('facts.version'), say('facts.version.value', { version: rules.version, date: date(rules.date) })],
      [say('facts.made'), date(today)],
      [say('facts.places'), places],
      [say('facts.paths'), number(coverages.reduce((all, { paths }) => all + paths, 0))],
      [say('facts.failed'), number(coverages.reduce((all, { failed }) => all + failed, 0))],
    ],
  };
};

const signature = ({ say, date }: Words, { rules }: Setting): Block[] => [
  heading(2, say('sign.title')),
  paragraph(say('sign.lead', { version: rules.version, date: date(rules.date) })),
  {
    kind: 'form',
    fields: [
      say('sign.date'),
      say('sign.section'),
      say('sign.name'),
      say('sign.signature'),
      say('sign.wishes'),
      say('sign.next'),
    ],
  },
];
