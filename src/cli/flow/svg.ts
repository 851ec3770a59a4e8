/** The flow as a picture of its own: text stays text, title and description are read out, and it prints without colours. */
import { escapeHtml } from '../document/html.ts';
import type { Say } from '../texts.ts';
import type { Flow, Note, Step } from './graph.ts';
import { wrap } from './wrap.ts';

const WIDTH = 860;
const LEFT = { x: 20, width: 430 };
const RIGHT = { x: 500, width: 340 };
const [SIZE, LINE, PAD, GAP] = [13, 19, 10, 26];

/** Something drawn, and how much height it took. */
interface Drawn {
  readonly svg: string;
  readonly height: number;
  /** Height of the box on the left alone, where notes beside it reach further down. */
  readonly own?: number;
}

/** @param id begins the ids within, so that several pictures can stand on one page */
export function toSvg(flow: Flow, say: Say, id = `flow-${flow.who}`): string {
  let y = 10;
  const parts: string[] = [];
  const place = ({ svg, height, own = height }: Drawn, last = false): void => {
    parts.push(svg);
    if (!last) parts.push(arrow(LEFT.x + LEFT.width / 2, y + own, y + height + GAP));
    y += height + GAP;
  };
  place(pill(flow.door, y));
  for (const [index, step] of flow.steps.entries()) place(stepBox(step, index + 1, y, say));
  place(pill(flow.result, y), true);
  const height = y - GAP + 10;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="'Hiragino Sans', 'Yu Gothic UI', 'Noto Sans JP', 'Noto Sans CJK JP', Meiryo, sans-serif" font-size="${SIZE}" fill="#1a1a1c">
<title id="${id}-title">${escapeHtml(flow.title)}</title>
<desc id="${id}-desc">${escapeHtml(description(flow, say))}</desc>
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
${parts.join('\n')}
</svg>`;
}

/** The same in sentences, for those who do not see it. */
export const description = ({ door, steps, result }: Flow, say: Say): string =>
  [
    door,
    ...steps.map(({ title, options, sometimes, notes }, index) =>
      `${index + 1}. ${title} ${options.join(' / ')}${sometimes ? ` (${say('flow.sometimes')})` : ''}${notes.map(({ on, to }) => `; ${on} → ${to}`).join('')}`),
    result,
  ].join('\n');

function stepBox({ title, options, sometimes, notes }: Step, number: number, y: number, say: Say): Drawn {
  const heads = wrap(`${number}. ${title}`, (LEFT.width - 2 * PAD) / SIZE);
  const texts = [...options.map((option) => `・${option}`), ...(sometimes ? [`(${say('flow.sometimes')})`] : [])].flatMap((text) => wrap(text, (LEFT.width - 2 * PAD) / SIZE));
  const own = (heads.length + texts.length) * LINE + 2 * PAD;
  let at = y;
  const sides = notes.map((note) => {
    const drawn = noteBox(note, at, y + own / 2);
    at += drawn.height + 8;
    return drawn;
  });
  return {
    own,
    height: Math.max(own, at - y - 8),
    svg: [box(LEFT, y, own, sometimes ? ' stroke-dasharray="6 4"' : ''), lines([...heads.map((text) => [text, true] as const), ...texts.map((text) => [text, false] as const)], LEFT.x + PAD, y), ...sides.map(({ svg }) => svg)].join('\n'),
  };
}

function noteBox({ on, to, gate }: Note, y: number, from: number): Drawn {
  const texts = [...wrap(on, (RIGHT.width - 2 * PAD) / SIZE).map((text) => [text, false] as const), ...wrap(`→ ${to}`, (RIGHT.width - 2 * PAD) / SIZE).map((text) => [text, true] as const)];
  const height = texts.length * LINE + PAD;
  const line = `<path d="M${LEFT.x + LEFT.width} ${from}L${RIGHT.x} ${y + height / 2}" stroke="#767676" fill="none" stroke-dasharray="2 3"/>`;
  return { height, svg: [line, box(RIGHT, y, height, gate ? ' stroke-width="2.5"' : '', gate ? '#fff5f0' : '#f8f8fb'), lines(texts, RIGHT.x + PAD, y - PAD / 2)].join('\n') };
}

const pill = (text: string, y: number): Drawn => {
  const texts = wrap(text, (LEFT.width - 4 * PAD) / SIZE);
  const height = texts.length * LINE + 2 * PAD;
  return { height, svg: [box(LEFT, y, height, ' stroke-width="2"', '#e8f1fe', 20), lines(texts.map((line) => [line, true] as const), LEFT.x + 2 * PAD, y)].join('\n') };
};

const box = ({ x, width }: typeof LEFT, y: number, height: number, more = '', fill = '#fff', radius = 6): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" stroke="#1a1a1c"${more}/>`;

const lines = (texts: readonly (readonly [text: string, bold: boolean])[], x: number, y: number): string =>
  texts.map(([text, bold], index) => `<text x="${x}" y="${y + PAD + index * LINE + SIZE}"${bold ? ' font-weight="bold"' : ''}>${escapeHtml(text)}</text>`).join('\n');

const arrow = (x: number, from: number, to: number): string => `<path d="M${x} ${from}V${to - 2}M${x - 5} ${to - 8}L${x} ${to - 1}L${x + 5} ${to - 8}" stroke="#1a1a1c" fill="none" stroke-width="1.5"/>`;
