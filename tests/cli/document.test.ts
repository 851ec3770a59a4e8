// The two ways of writing a document: whatever stands in the data stays text.
import { describe, expect, test } from 'vitest';
import type { Block, Document } from '../../src/cli/document/blocks.ts';
import { heading, list, paragraph } from '../../src/cli/document/blocks.ts';
import { toHtml } from '../../src/cli/document/html.ts';
import { toMarkdown } from '../../src/cli/document/markdown.ts';
import { elementsOf } from './support/markup.ts';
import { centre, explain } from './support/run.ts';

const documentOf = (...blocks: Block[]): Document => ({ language: 'ja', title: 'A & B', blocks });
const markdown = (...blocks: Block[]): string => toMarkdown(documentOf(...blocks));
const html = (...blocks: Block[]): string => toHtml(documentOf(...blocks));
const HOSTILE =
  '<img src=x onerror=alert(1)> | `code` [link](javascript:alert(1)) **bold** \\ \u0000\u2028 </style></script>';

describe('Markdown', () => {
  test('has headings, paragraphs, lists and tables as GitHub reads them', () => {
    expect(
      markdown(
        heading(2, '1. 見出し'),
        paragraph('a\nb'),
        list(['x', ['y', { text: 'z', strong: true }]]),
        { kind: 'table', caption: '表', head: ['a', 'b'], naming: 1, narrow: [1], rows: [['1', '+2']] },
        { kind: 'form', fields: ['日付'] },
        { kind: 'steps', title: '図', steps: [], end: '', mermaid: 'flowchart TD' },
      ),
    ).toBe(
      [
        '## 1\\. 見出し',
        '',
        'a<br>b',
        '',
        '1. x',
        '2. y**z**',
        '',
        '**表**',
        '',
        '| a | b |',
        '| --- | :-: |',
        '| 1 | \\+2 |',
        '',
        '- 日付: ＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿',
        '',
        '### 図',
        '',
        '```mermaid',
        'flowchart TD',
        '```',
        '',
      ].join('\n'),
    );
  });
  test('takes nothing in a cell for markup, and never breaks a row', () => {
    const table = markdown({
      kind: 'table',
      caption: 'c',
      head: ['a', 'b'],
      naming: 1,
      rows: [[HOSTILE, 'a\r\nb\nc']],
    });
    const row = table.trimEnd().split('\n').at(-1)!;
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(3);
    expect(row).not.toMatch(/(?<!\\)[<`*[](?!br>)/);
    expect(row).toContain('a<br>b<br>c');
  });
  test.each([
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['12. a', '12\\. a'],
    ['# a', '\\# a'],
    ['> a', '\\> a'],
    ['a_b_c', 'a\\_b\\_c'],
    ['1.0.0', '1\\.0.0'],
  ])('takes %s literally', (text, written) => {
    expect(markdown(paragraph(text))).toBe(`${written}\n`);
  });
  test('links to pages only', () => {
    expect(markdown(paragraph({ text: 'a', href: 'https://example.jp/a_b' }))).toBe(
      '[a](<https://example.jp/a_b>)\n',
    );
    for (const href of ['javascript:alert(1)', '#source-1', 'https://example.jp/> x', 'data:text/html,x'])
      expect(markdown(paragraph({ text: 'a', href }))).toBe('a\n');
  });
});

describe('HTML', () => {
  test('takes nothing for markup, in texts and in attributes', () => {
    const page = html(heading(1, HOSTILE), paragraph(HOSTILE, { text: HOSTILE, strong: true, lang: 'ja' }), {
      kind: 'table',
      caption: `"${HOSTILE}`,
      head: [HOSTILE],
      naming: 0,
      rows: [[HOSTILE]],
    });
    const elements = elementsOf(page);
    expect(elements.filter(({ name }) => ['img', 'script', 'code'].includes(name))).toEqual([]);
    expect(elements.flatMap(({ attributes }) => Object.keys(attributes))).not.toContain('onerror');
    // eslint-disable-next-line no-control-regex
    expect(page).not.toMatch(/\u0000/);
  });
  test('breaks lines in texts, not in attributes', () => {
    const page = html({ kind: 'table', caption: 'a\nb', head: ['x'], naming: 0, rows: [['1\n2']] });
    expect(page).toContain('<td>1<br>2</td>');
    expect(page).toContain('aria-label="a\nb"');
    elementsOf(page);
  });
  test('links to pages and within itself, and to nothing else', () => {
    const hrefs = (href: string): (string | undefined)[] =>
      elementsOf(html(paragraph({ text: 'a', href }))).flatMap(({ name, attributes }) =>
        name === 'a' ? [attributes['href']] : [],
      );
    expect(hrefs('https://example.jp/?a=1&b=2')).toEqual(['https://example.jp/?a=1&amp;b=2']);
    expect(hrefs('http://example.jp/')).toEqual(['http://example.jp/']);
    expect(hrefs('#source-1')).toEqual(['#source-1']);
    for (const href of [
      'javascript:alert(1)',
      '#"><b>',
      'data:text/html,x',
      '//example.jp',
      'mailto:a@b.jp?bcc=c@d.jp',
    ])
      expect(hrefs(href)).toEqual([]);
  });
});

describe('a centre with a hostile name', () => {
  const name = '<script>alert(1)</script>|`x`\u202e';
  const { files } = explain([centre({ name }), centre({ id: 'tag', area: '', name })]);
  test('stays a name in both files', () => {
    expect(files.get('out/explain.ja.html')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;|`x`');
    expect(
      elementsOf(files.get('out/explain.ja.html')!).filter((element) => element.name === 'script'),
    ).toEqual([]);
    expect(files.get('out/explain.ja.md')).toContain('\\<script\\>alert(1)\\</script\\>\\|\\`x\\`');
    expect(files.get('out/explain.ja.md')).not.toContain('\u202e');
  });
});
