import { WHO } from '../../recommend/model.ts';
import type { Setting } from '../../visit/places.ts';
import type { Block, Steps } from '../document/blocks.ts';
import { heading, paragraph } from '../document/blocks.ts';
import type { Flow, Step } from '../flow/graph.ts';
import { flowOf } from '../flow/graph.ts';
import { toMermaid } from '../flow/mermaid.ts';
import type { Words } from './words.ts';

export const flowsOf = (words: Words, setting: Setting): Flow[] =>
  WHO.map((who) => flowOf(words, setting, who));

export const flowSection = ({ say }: Words, flows: readonly Flow[]): Block[] => [
  heading(2, say('flow.title')),
  paragraph(say('flow.lead')),
  ...flows.map((flow): Block => ({
    kind: 'steps',
    title: flow.title,
    steps: flow.steps.map(stepContent),
    end: `→ ${flow.result}`,
    mermaid: toMermaid(flow),
  })),
];

/** The question, its options, and what an answer sets off. */
const stepContent = ({ title, options, notes }: Step): Steps['steps'][number] => ({
  content: { text: title, strong: true },
  options,
  effects: notes.map(({ on, to, gate }) => [`${on} → `, gate ? { text: to, strong: true } : to]),
});
