import type { Evidence } from '../../content/evidence.ts';
import type { EvidenceSource, SourceId } from '../../content/evidence-sources.ts';
import { SOURCES } from '../../content/evidence-sources.ts';
import type { Block, Piece } from '../document/blocks.ts';
import { heading, paragraph } from '../document/blocks.ts';
import type { Words } from './words.ts';

const IDS = Object.keys(SOURCES) as SourceId[];
const numberOf = (id: SourceId): number => IDS.indexOf(id) + 1;

/** What a rule rests on: its kind, a sentence or two, and the numbers of the sources. */
export const evidenceContent = ({ say, language }: Words, { basis, sources, ...text }: Evidence): Piece[] => [
  { text: say(`basis.${basis}`), strong: true },
  ` ${text[language]}`,
  ...sources.flatMap((id): Piece[] => [' ', { text: `[${numberOf(id)}]`, href: `#source-${numberOf(id)}` }]),
];

/** All sources, with a mark at those that have to be checked against the original. */
export const sourceSection = ({ say, language }: Words): Block[] => [
  heading(2, say('sources.title')),
  paragraph(say('sources.lead')),
  {
    kind: 'list',
    items: IDS.map((id) => {
      const { url, quoted, ...name }: EvidenceSource = SOURCES[id];
      return {
        id: `source-${numberOf(id)}`,
        content: [
          name[language],
          ...(url ? [' ', { text: url, href: url }] : []),
          ...(quoted ? [' ', { text: say('sources.quoted'), strong: true as const }] : []),
        ],
      };
    }),
  },
];
