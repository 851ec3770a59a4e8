import type { QuestionId, Who } from '../../recommend/model.ts';
import { WHO } from '../../recommend/model.ts';
import type { Setting } from '../../visit/places.ts';
import type { Block, Steps } from '../document/blocks.ts';
import { heading, paragraph } from '../document/blocks.ts';
import type { Flow, Step } from '../flow/graph.ts';
import { flowOf } from '../flow/graph.ts';
import { toMermaid } from '../flow/mermaid.ts';
import type { Walk } from '../paths/walk.ts';
import type { Words } from './words.ts';

/** The three flows; a question that some path of these walks passes over is marked. */
export const flowsOf = (words: Words, setting: Setting, walks: readonly Walk[]): Flow[] =>
  WHO.map((who) => flowOf(words, setting, who, passedOver(walks.filter((walk) => walk.who === who), setting.questionnaire.flows[who])));

export const flowSection = ({ say }: Words, flows: readonly Flow[]): Block[] => [
  heading(2, say('flow.title')),
  paragraph(say('flow.lead')),
  ...flows.map((flow): Block => ({ kind: 'steps', title: flow.title, steps: flow.steps.map(stepContent), end: `→ ${flow.result}`, mermaid: toMermaid(flow) })),
];

/** The question, its options, and what an answer sets off. */
const stepContent = ({ title, options, notes }: Step): Steps['steps'][number] => ({
  content: { text: title, strong: true },
  options,
  effects: notes.map(({ on, to, gate }) => [`${on} → `, gate ? { text: to, strong: true } : to]),
});

const passedOver = (walks: readonly Walk[], flow: Setting['questionnaire']['flows'][Who]): ReadonlySet<QuestionId> =>
  new Set(flow.filter((question) => walks.some(({ asked, paths }) => (asked[question] ?? 0) < paths)));
