// The flows of questions: a list in the HTML, a chart in the Markdown, and nothing missing in either.
import { describe, expect, test } from 'vitest';
import type { Flow } from '../../src/cli/flow/graph.ts';
import { flowOf } from '../../src/cli/flow/graph.ts';
import { toMermaid } from '../../src/cli/flow/mermaid.ts';
import { toHtml } from '../../src/cli/document/html.ts';
import { flowSection } from '../../src/cli/explain/flows.ts';
import { wordsFor } from '../../src/cli/explain/words.ts';
import type { Language } from '../../src/cli/texts.ts';
import type { Who } from '../../src/recommend/model.ts';
import { WHO } from '../../src/recommend/model.ts';
import { CONTENT } from '../../src/content/index.ts';
import { elementsOf } from './support/markup.ts';

const flow = (who: Who, language: Language = 'ja'): Flow =>
  flowOf(wordsFor(CONTENT.languages, language), CONTENT, who);
const hostile: Flow = {
  who: 'self',
  title: '<script>"&\'',
  door: '</svg><b>',
  result: ']]> -->',
  steps: [
    {
      question: 'safe',
      title: '"]; click x "javascript:alert(1)" ```',
      options: ['<b>', 'a|b', '#quot;'],
      notes: [{ on: '"', to: '}}\n```', gate: true }],
    },
  ],
};

/** The list as it stands in the page, one line for each item, without markup. */
const listOf = (flow: Flow, language: Language = 'ja'): { page: string; lines: string[] } => {
  const page = toHtml({
    language,
    title: '',
    blocks: flowSection(wordsFor(CONTENT.languages, language), [flow]),
  });
  const list = page.slice(page.indexOf('<ol class="steps">'), page.indexOf('</main>'));
  return {
    page,
    lines: list
      .split(/<\/?(?:li|ol|ul|p)\b[^>]*>/)
      .map((text) => text.replace(/<[^>]+>/g, '').trim())
      .filter(Boolean),
  };
};

describe.each(WHO)('the flow of the door "%s"', (who) => {
  const { page, lines } = listOf(flow(who));
  const text = lines.join('\n');
  test('is named after the door, and ends in the result', () => {
    expect(page).toContain(`<h3>「${wordsFor(CONTENT.languages, 'ja').option('who', who)}」の流れ</h3>`);
    expect(lines.at(-1)).toBe('→ 結果: 合いそうな方法・理由・連絡先');
  });
  test('has every question in its order, with every option, in the words for that door', () => {
    const words = wordsFor(CONTENT.languages, 'ja');
    const asked = CONTENT.questionnaire.flows[who];
    const starts = asked.map((question) =>
      lines.findIndex((line) => line.startsWith(words.question(question, who))),
    );
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts[0]).toBe(0);
    for (const [index, question] of asked.entries()) {
      const { options, multiple } = CONTENT.questionnaire.questions[question];
      expect(lines.slice(starts[index]! + 1).slice(0, options.length)).toEqual(
        options.map((option) => words.option(question, option, who)),
      );
      expect(lines[starts[index]!]!.includes('(いくつでも)')).toBe(multiple === true);
    }
  });
  test('says of every answer what it sets off beside points', () => {
    const { steps } = flow(who);
    const notes = steps.flatMap((step) => step.notes.map(({ on, to }) => `${on} → ${to}`));
    expect(notes.length).toBeGreaterThan(2);
    expect(lines.filter((line) => line.includes('」のほか') || line.startsWith('「'))).toEqual(notes);
  });
  test('marks the gates that answers open behind this door, and no others', () => {
    expect(text.includes('関門: 本人の同意')).toBe(who !== 'self');
    expect(text.includes('家族教室')).toBe(who === 'family');
    expect(text).toContain('関門: 命の危険');
    expect(text).toContain('関門: 未成年');
  });
  test('notes what asks for two answers at the later question, with the earlier answer, and only where both are asked', () => {
    const station = flow(who).steps.flatMap(({ question, notes }) =>
      notes.filter(({ to }) => to.includes('サポステ')).map(({ on }) => [question, on]),
    );
    const words = wordsFor(CONTENT.languages, 'ja');
    const [work, old] = [words.option('want', 'procedure', who), words.option('age', '65-over', who)];
    expect(station).toEqual(
      {
        self: [['age', `「${old}」のほか(答えないときも) かつ ほしいものが「${work}」`]],
        family: [],
        supporter: [
          ['stage', `「${words.option('stage', 'leaving-soon', who)}」`],
          ['want', `「${work}」`],
        ],
      }[who],
    );
  });
  test('is there as Mermaid too, one node for each question', () => {
    const text = toMermaid(flow(who));
    expect(text.split('\n')[0]).toBe('flowchart TD');
    const asked = CONTENT.questionnaire.flows[who];
    for (const [index, question] of asked.entries()) {
      expect(text).toContain(`  q_${question}["`);
      expect(text).toContain(
        `  q_${question} --> ${index + 1 < asked.length ? `q_${asked[index + 1]}` : 'result'}\n`,
      );
    }
    for (const line of text.split('\n')) expect((line.match(/"/g) ?? []).length % 2).toBe(0);
  });
  test('is there in English', () => {
    // Services keep their Japanese name, in brackets.
    expect(toMermaid(flow(who, 'en')).replaceAll(/\([^()[\]]*\)/g, '')).not.toMatch(
      /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
    );
  });
});

describe('texts that look like markup', () => {
  test('stay texts in the list', () => {
    const { page } = listOf(hostile);
    expect(elementsOf(page).filter(({ name }) => ['script', 'b', 'svg'].includes(name))).toEqual([]);
    expect(page).toContain('&lt;script&gt;');
  });
  test('stay texts in Mermaid, and do not end its fence', () => {
    const text = toMermaid(hostile);
    expect(text).not.toContain('```');
    expect(text).not.toContain('<script');
    expect(text.split('\n')).toHaveLength(6);
    for (const line of text.split('\n')) expect((line.match(/"/g) ?? []).length % 2).toBe(0);
  });
});
