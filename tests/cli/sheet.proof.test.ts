// The sheet that the responsible section reads and signs, made from the real rules.
import { beforeAll, describe, expect, test } from 'vitest';
import type { MethodId } from '../../src/recommend/model.ts';
import { METHODS, WHO } from '../../src/recommend/model.ts';
import { EVIDENCE } from '../../src/content/evidence.ts';
import { SOURCES } from '../../src/content/evidence-sources.ts';
import { RULES } from '../../src/content/rules.ts';
import { CONTENT } from '../../src/content/index.ts';
import { LANGUAGES } from '../support/texts.ts';
import { between, elementsOf } from './support/markup.ts';
import type { Ran } from './support/run.ts';
import { centre, explain, run } from './support/run.ts';
import { SHORT } from './support/short.ts';

let ran: Ran;
beforeAll(() => {
  ran = explain(
    [
      centre({
        channels: [
          { method: 'phone', tel: '043-111-2222' },
          { method: 'in-person', address: '千葉市1-2-3' },
        ],
      }),
    ],
    [],
    CONTENT,
  );
}, 120_000);

const markdown = (): string => ran.files.get('out/explain.ja.md')!;
const html = (): string => ran.files.get('out/explain.ja.html')!;
/** The table's cells, without what protects them from Markdown. */
const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.replace(/\\(.)/g, '$1')),
    );
const points = (): string[][] => rowsOf(between(markdown(), '**点の規則', '点のない答え'));

describe('a section head', () => {
  test('finds every rule, one row each, in the order of the table', () => {
    expect(points().map((cells) => cells[1]!.split('<br>')[1])).toEqual(
      RULES.points.map(({ question, option }) => `${question}: ${option}`),
    );
  });

  test('finds exactly the points that the widget counts with', () => {
    const read = points().map((cells) =>
      Object.fromEntries(
        METHODS.flatMap((method, index): [MethodId, number | '✕'][] => {
          const cell = cells[index + 2]!.trim();
          return cell === '' ? [] : [[method, cell === '✕' ? cell : Number(cell.replace('−', '-'))]];
        }),
      ),
    );
    expect(read).toEqual(
      RULES.points.map((rule) => ({
        ...rule.points,
        ...Object.fromEntries(('barred' in rule ? rule.barred : []).map((method) => [method, '✕'])),
      })),
    );
  });

  test('finds every rule with its evidence, the kind of it and the numbers of its sources', () => {
    const ids = Object.keys(SOURCES);
    const kinds = { survey: '調査', practice: '指針・実例', judgement: '判断' };
    for (const [index, { reason }] of RULES.points.entries()) {
      const { ja, basis, sources } = EVIDENCE.reasons[reason];
      expect(points()[index]!.at(-1)).toBe(
        [`**${kinds[basis]}** ${ja}`, ...sources.map((id) => `[${ids.indexOf(id) + 1}]`)].join(' '),
      );
    }
  });

  test('reads the very words that a person is given as the reason', () => {
    const { ja } = LANGUAGES;
    for (const [index, { reason }] of RULES.points.entries()) {
      for (const side of ['for', 'against'])
        if (ja[`reason.${reason}.${side}`])
          expect(points()[index]!.at(-2)).toContain(ja[`reason.${reason}.${side}`]);
      expect(points()[index]!.at(-2)).toContain(reason);
    }
  });

  test('reads of answers without points that they have none', () => {
    const silent = between(markdown(), '点のない答え', '## 関門');
    const { ja } = LANGUAGES;
    expect(silent).toContain(
      `ほしいもの: ${['peer', 'place', 'unsure', 'undecided'].map((option) => `「${ja[`option.want.${option}`]}」`).join('')}`,
    );
    for (const key of ['when.any', 'worry.none', 'know.unaware', 'carer.money', 'stage.not-school'])
      expect(silent).toContain(`「${ja[`option.${key}`]}」`);
  });

  test('finds every gate, when it opens, what follows and why', () => {
    const rows = rowsOf(between(markdown(), '**関門', '## 窓口に頼めること'));
    expect(rows.map(([name]) => name!.split('<br>')[1]).sort()).toEqual(
      [...new Set([...RULES.gates.map(({ gate }) => gate), 'not-offered'])].sort(),
    );
    for (const [name, when, effect, evidence] of rows) {
      expect([when, effect].map((cell) => cell!.length > 5)).toEqual([true, true]);
      expect(evidence).toContain(EVIDENCE.gates[name!.split('<br>')[1] as keyof typeof EVIDENCE.gates].ja);
    }
    const option = (id: string): string => `「${LANGUAGES.ja[`option.${id}`]}」`;
    expect(markdown()).toContain(
      `立場が${option('who.family')}${option('who.supporter')} かつ 本人は知っているかが${option('know.agrees')}ではない(答えないときも)`,
    );
    expect(markdown()).toContain(`年齢が${option('age.under-18')} または 学校が${option('stage.enrolled')}`);
  });

  test('finds what is named beside the methods, and when it is withheld', () => {
    const rows = rowsOf(between(markdown(), '**案内の規則', '## 順番の決まり'));
    expect(rows.map(([name]) => name!.split('<br>')[1])).toEqual(
      RULES.supports.map(({ support }) => support),
    );
    expect(rows.filter(([, when]) => when!.includes('「暴力」の関門が開いたときは出しません'))).toHaveLength(
      RULES.supports.filter((rule) => 'unless' in rule).length,
    );
  });

  test('finds the order of exposure behind each door', () => {
    const rows = rowsOf(between(markdown(), '**順番と', '## 質問の流れ'));
    for (const [index, who] of WHO.entries())
      expect(rows[index]![1]).toBe(
        RULES.exposure[who].map((method) => LANGUAGES.ja[`method.${method}`]).join(' → '),
      );
    expect(rows).toHaveLength(WHO.length + 3);
  });

  test('knows which version is signed, and has a place for date, name and signature', () => {
    const [year, month, day] = RULES.date.split('-').map(Number);
    expect(markdown()).toContain(`| 規則の版 | 第${RULES.version}版(${year}年${month}月${day}日) |`);
    for (const field of ['確認した日', '部署', '氏名', '署名'])
      expect(between(markdown(), '## 確認', '## 根拠')).toMatch(new RegExp(`- ${field}: ＿+`));
  });

  test('can look up every source, and sees which ones have to be checked against the original', () => {
    const list = markdown()
      .slice(markdown().indexOf('## 根拠の出典'))
      .split('\n')
      .filter((line) => /^\d+\. /.test(line));
    expect(list).toHaveLength(Object.keys(SOURCES).length);
    for (const [index, source] of Object.values(SOURCES).entries()) {
      expect(list[index]).toContain('url' in source ? `(<${source.url}>)` : '');
      expect(list[index]!.includes('原典をご確認ください')).toBe('quoted' in source);
    }
  });

  test('reads of each kind of result what it means, and finds each row of the tables under one of them', () => {
    const list = between(markdown(), 'はじめの一歩（ボタン）で', '**地域ごとの')
      .split('\n')
      .filter((line) => /^\d+\. /.test(line));
    const names = list.map((line) => /\*\*(.+?)\*\*/.exec(line)![1]!);
    expect(names).toHaveLength(7);
    const rows = rowsOf(between(markdown(), '**はじめの一歩と行き着く連絡先', '## 行き着かない道'));
    expect(rows.length).toBeGreaterThan(4);
    for (const [state] of rows) expect(names).toContain(state);
  });

  test('reads how many ways of ticking wishes were tried', () =>
    expect(markdown()).toContain('選び方(255通り)'));

  test('sees in a few lines what was looked at and written', () => {
    expect(ran.code).toBe(0);
    expect(ran.out.split('\n').length).toBeLessThan(15);
    expect(ran.out).toContain('→ out/explain.ja.html');
    expect([...ran.files.keys()]).toEqual(['out/explain.ja.md', 'out/explain.ja.html']);
  });
});

describe('the page', () => {
  test('is whole: every tag closes, every id is single, and links within it lead somewhere', () => {
    const elements = elementsOf(html());
    const ids = elements.flatMap(({ attributes: { id } }) => id ?? []);
    const inner = elements.flatMap(({ attributes: { href } }) =>
      href?.startsWith('#') ? href.slice(1) : [],
    );
    expect(inner.length).toBeGreaterThan(40);
    expect(inner.filter((id) => !ids.includes(id))).toEqual([]);
  });
  test('brings no script, loads nothing, and forbids itself both', () => {
    const elements = elementsOf(html());
    expect(
      elements.filter(({ name }) => ['script', 'link', 'img', 'iframe', 'object', 'form'].includes(name)),
    ).toEqual([]);
    expect(
      elements
        .flatMap(({ attributes }) => Object.keys(attributes))
        .filter((key) => key.startsWith('on') || key === 'src' || key === 'style'),
    ).toEqual([]);
    expect(html()).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    for (const {
      attributes: { href, rel },
    } of elements.filter(({ name }) => name === 'a')) {
      expect(href).toMatch(/^(?:https?:\/\/|#)/);
      if (!href!.startsWith('#')) expect(rel).toBe('noreferrer noopener');
    }
  });
  test('is in Japanese, prints on A4, and has the same rows as the Markdown', () => {
    expect(html()).toMatch(/^<!doctype html>\n<html lang="ja">/);
    expect(html()).toContain('@page { size: A4 landscape');
    const rows = (html().match(/<tr>/g) ?? []).length;
    const lines = markdown()
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !/^\| :?-/.test(line)).length;
    expect(rows).toBe(lines);
  });
  test('has headings in order, a caption on every table, and names for rows and columns', () => {
    const elements = elementsOf(html());
    const levels = elements.flatMap(({ name }) => (/^h\d$/.test(name) ? Number(name[1]) : []));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      if (index > 0) expect(level - levels[index - 1]!).toBeLessThanOrEqual(1);
    const count = (wanted: string): number => elements.filter(({ name }) => name === wanted).length;
    expect(count('caption')).toBe(count('table'));
    expect(elements.filter(({ name, attributes }) => name === 'th' && !attributes['scope'])).toEqual([]);
  });
});

describe('someone who reads English', () => {
  const english = explain(centre(), ['--lang', 'en'], SHORT);
  const text = english.files.get('out/explain.en.md')!;
  test('has all of it in English, but for the names of centres', () => {
    // Services keep their Japanese name, in brackets.
    const names = /見本県ひきこもり地域支援センター|あなたのいばしょ|高校中退者等の相談支援事業|\([^()]*\)/g;
    expect(text.replaceAll(names, '')).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
    expect(english.out).toContain('Every path leads to a contact');
    expect(english.files.get('out/explain.en.html')).toContain('<html lang="en">');
  });
  test('can take one format alone', () => {
    expect([...explain(centre(), ['--format', 'html', '--lang', 'en']).files.keys()]).toEqual([
      'out/explain.en.html',
    ]);
    expect([...explain(centre(), ['--format=md']).files.keys()]).toEqual(['out/explain.ja.md']);
  });
});

describe("a folder that can't be written to", () => {
  test('is named, without a trace of the program', () => {
    const { code, err } = run(['explain', '--out', '/locked'], {}, SHORT, {
      write: () => {
        throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      },
    });
    expect(code).toBe(2);
    expect(err).toBe(
      "/locked/explain.ja.md: 書き込めません。--out のフォルダーをご確認ください\n/locked/explain.ja.md: can't be written; check the folder of --out",
    );
  });
});
