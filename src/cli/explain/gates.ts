/** Gates, supports, and what decides the order: the rules without points. */
import type { GateId, Rules, SupportRule } from '../../recommend/model.ts';
import { WHO } from '../../recommend/model.ts';
import type { Evidence } from '../../content/evidence.ts';
import { EVIDENCE } from '../../content/evidence.ts';
import type { Block, Content } from '../document/blocks.ts';
import { heading, paragraph } from '../document/blocks.ts';
import { evidenceContent } from './evidence.ts';
import type { Words } from './words.ts';
import { conditionsText } from './words.ts';

/** Opened by what the centre offers, not by an answer; so it has no row in the rules. */
const BY_OFFER: GateId = 'not-offered';

export function gateSection(words: Words, rules: Rules): Block[] {
  const { say } = words;
  const ids = [...new Set(rules.gates.map(({ gate }) => gate)), BY_OFFER];
  const when = (gate: GateId): string => {
    const ways = rules.gates
      .filter((rule) => rule.gate === gate)
      .map((rule) => conditionsText(words, rule.when));
    return ways.length > 0 ? ways.join(say('condition.or')) : say('gates.by-offer');
  };
  return [
    heading(2, say('gates.title')),
    paragraph(say('gates.lead')),
    {
      kind: 'table',
      caption: say('gates.caption', { count: ids.length }),
      head: [say('column.gate'), say('column.when'), say('column.effect'), say('column.evidence')],
      naming: 1,
      rows: ids.map((gate) => [
        `${say(`gate.${gate}`)}\n${gate}`,
        when(gate),
        say(`gate.${gate}.effect`),
        evidenceContent(words, EVIDENCE.gates[gate]),
      ]),
    },
  ];
}

export function supportSection(words: Words, rules: Rules): Block[] {
  const { say, maybe } = words;
  const row = ({ support, when, unless }: SupportRule): Content[] => [
    `${maybe(`support.${support}`) ?? ''}\n${support}`,
    `${conditionsText(words, when)}${unless ? `\n${say('supports.unless', { gate: say(`gate.${unless}`) })}` : ''}`,
    maybe(`support.${support}.note`) ?? '',
    evidenceContent(words, evidenceOf(support)),
  ];
  return [
    heading(2, say('supports.title')),
    paragraph(say('supports.lead')),
    {
      kind: 'table',
      caption: say('supports.caption', { count: rules.supports.length }),
      head: [say('column.support'), say('column.when'), say('column.note'), say('column.evidence')],
      naming: 1,
      rows: rules.supports.map(row),
    },
  ];
}

/** Rules given from outside may name a support that ours do not; then there is nothing to say. */
const evidenceOf = (support: string): Evidence =>
  (EVIDENCE.supports as Readonly<Record<string, Evidence>>)[support] ?? {
    basis: 'judgement',
    ja: '',
    en: '',
    sources: [],
  };

export function orderSection(words: Words, rules: Rules): Block[] {
  const { say, method, option, quoted, topic } = words;
  const evidence = EVIDENCE.order;
  return [
    heading(2, say('order.title')),
    paragraph(say('order.lead')),
    {
      kind: 'table',
      caption: say('order.caption'),
      head: [say('column.rule'), say('column.content'), say('column.evidence')],
      naming: 1,
      rows: [
        ...WHO.map((who) => [
          say('order.exposure', { who: option('who', who) }),
          rules.exposure[who].map(method).join(' → '),
          evidenceContent(words, evidence.exposure),
        ]),
        [
          say('order.prefecture-first'),
          conditionsText(words, rules.prefectureFirst),
          evidenceContent(words, evidence['prefecture-first']),
        ],
        [
          say('order.always-open'),
          quoted(rules.alwaysOpen.map(method)),
          evidenceContent(words, evidence['always-open']),
        ],
        [
          say('order.counterfactual'),
          quoted(rules.counterfactual.map(topic)),
          evidenceContent(words, evidence.counterfactual),
        ],
      ],
    },
  ];
}
