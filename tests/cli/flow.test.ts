// The pictures of the flows: complete, readable, and the same for those who do not see them.
import { describe, expect, test } from 'vitest';
import type { Flow } from '../../src/cli/flow/graph.ts';
import { flowOf } from '../../src/cli/flow/graph.ts';
import { toMermaid } from '../../src/cli/flow/mermaid.ts';
import { toSvg } from '../../src/cli/flow/svg.ts';
import { widthOf, wrap } from '../../src/cli/flow/wrap.ts';
import { wordsFor } from '../../src/cli/explain/words.ts';
import type { Language } from '../../src/cli/texts.ts';
import { say } from '../../src/cli/texts.ts';
import type { Who } from '../../src/core/model.ts';
import { WHO } from '../../src/core/model.ts';
import { KIT } from '../../src/entries/kit.ts';
import { elementsOf } from './support/markup.ts';

const flow = (who: Who, language: Language = 'ja'): Flow => flowOf(wordsFor(KIT.languages, language), KIT, who, new Set(['worry']));
const hostile: Flow = {
  who: 'self', title: '<script>"&\'', door: '</svg><b>', result: ']]> -->',
  steps: [{ question: 'safe', title: '"]; click x "javascript:alert(1)" ```', options: ['<b>', 'a|b', '#quot;'], sometimes: false, notes: [{ on: '"', to: '}}\n```', gate: true }] }],
};

describe.each(WHO)('the picture of the door "%s"', (who) => {
  const svg = toSvg(flow(who), say('ja'));
  test('can be parsed, and is named and described', () => {
    const elements = elementsOf(svg);
    const [root, title, desc] = elements;
    expect(root).toMatchObject({ name: 'svg', attributes: { role: 'img', 'aria-labelledby': `flow-${who}-title flow-${who}-desc` } });
    expect([title, desc]).toMatchObject([{ name: 'title', attributes: { id: `flow-${who}-title` } }, { name: 'desc', attributes: { id: `flow-${who}-desc` } }]);
  });
  test('shows every question in its order, with every option, in the words for that door', () => {
    const description = svg.slice(svg.indexOf('<desc'), svg.indexOf('</desc>'));
    const words = wordsFor(KIT.languages, 'ja');
    let at = 0;
    for (const [index, question] of KIT.questionnaire.flows[who].entries()) {
      const found = description.indexOf(`${index + 1}. ${words.question(question, who)}`, at);
      expect(found).toBeGreaterThan(at);
      at = found;
      for (const option of KIT.questionnaire.questions[question].options) expect(description.slice(at)).toContain(words.option(question, option, who));
    }
  });
  test('keeps its text within the boxes and the picture', () => {
    const elements = elementsOf(svg);
    const [, , width, height] = elements[0]!.attributes['viewBox']!.split(' ').map(Number);
    for (const { attributes } of elements.filter(({ name }) => name === 'rect')) {
      expect(Number(attributes['x'] ?? 0) + Number(attributes['width'])).toBeLessThanOrEqual(width!);
      expect(Number(attributes['y'] ?? 0) + Number(attributes['height'])).toBeLessThanOrEqual(height!);
    }
    for (const [, x, text] of svg.matchAll(/<text x="(\d+)"[^>]*>([^<]*)</g)) expect(Number(x) + widthOf(text!) * 13).toBeLessThanOrEqual(Number(x) < 480 ? 460 : 850);
  });
  test('marks the gates that answers open behind this door, and no others', () => {
    expect(svg.includes('関門: 本人の同意')).toBe(who !== 'self');
    expect(svg.includes('家族教室')).toBe(who === 'family');
    expect(svg).toContain('関門: 命の危険');
    expect(svg).toContain('関門: 未成年');
  });
  test('marks a question that may be passed over', () => {
    expect(svg.includes('(省かれることがあります)')).toBe(who !== 'supporter');
  });
  test('is there as Mermaid too, one node for each question', () => {
    const text = toMermaid(flow(who));
    expect(text.split('\n')[0]).toBe('flowchart TD');
    const asked = KIT.questionnaire.flows[who];
    for (const [index, question] of asked.entries()) {
      expect(text).toContain(`  q_${question}["`);
      expect(text).toContain(`  q_${question} --> ${index + 1 < asked.length ? `q_${asked[index + 1]}` : 'result'}\n`);
    }
    for (const line of text.split('\n')) expect((line.match(/"/g) ?? []).length % 2).toBe(0);
  });
  test('is there in English', () => {
    // Services keep their Japanese name, in brackets.
    expect(toMermaid(flow(who, 'en')).replaceAll(/\([^()[\]]*\)/g, '')).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
  });
});

describe('texts that look like markup', () => {
  test('stay texts in the picture', () => {
    const elements = elementsOf(toSvg(hostile, say('ja')));
    expect(new Set(elements.map(({ name }) => name))).toEqual(new Set(['svg', 'title', 'desc', 'rect', 'path', 'text']));
  });
  test('stay texts in Mermaid, and do not end its fence', () => {
    const text = toMermaid(hostile);
    expect(text).not.toContain('```');
    expect(text).not.toContain('<script');
    expect(text.split('\n')).toHaveLength(7);
    for (const line of text.split('\n')) expect((line.match(/"/g) ?? []).length % 2).toBe(0);
  });
});

describe('lines of a box', () => {
  test('break Japanese anywhere but before a full stop, and keep Latin words whole', () => {
    expect(wrap('あいうえおかきくけこ。', 5)).toEqual(['あいうえお', 'かきくけこ。']);
    expect(wrap('about hikikomori and more', 8)).toEqual(['about', 'hikikomori and', 'more']);
    expect(wrap('', 5)).toEqual([]);
  });
  test('lose nothing', () => {
    for (const text of ['「電話はむずかしい。文字なら」のほか(答えないときも)', 'Nobody is asked to imagine being someone else.', 'SNS・チャット 24時間']) {
      expect(wrap(text, 6).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });
});
