// JIS X 8341-3:2016 達成基準チェックリスト in the columns of WAIC's, and one more for how it was tested: the words are
// ours.
import { htmlTable } from '../../src/cli/document/page.ts';
import { escapeHtml } from '../../src/snippet/escape-html.ts';
import { fill } from '../../src/cli/texts.ts';
import { csvLine, htmlBy, htmlFacts, htmlIssues, reportPage } from './page.mjs';
import { countsOf, rowsOf } from './rows.mjs';
import { dayOf } from './words.mjs';

const RESULT = {
  supports: '○',
  'not-applicable': '○',
  partially: '×',
  'does-not': '×',
  'not-evaluated': '未評価',
  unconfirmed: '未確認',
};
const BEFORE = { partially: '一部だけ満たします。', 'not-applicable': '対象なし。' };

/** What the cells of a row say; whether there is something to apply it to is known without a test. */
function cellsOf(row, { open }, claimed) {
  return {
    id: row.id,
    name: row.name,
    level: row.level,
    applies: claimed === 'not-applicable' ? '―' : '○',
    result: RESULT[row.standing],
    note: `${row.standing === 'unconfirmed' ? open : (BEFORE[row.standing] ?? '')}${row.remarks}`,
  };
}

function tableOf(data, evidence, words, list) {
  const claims = new Map(data.criteria.map(({ id, conformance }) => [id, conformance]));
  return rowsOf(data, evidence, 'ja', words)
    .filter((row) => row.in.includes('JIS') === (list === 'JIS'))
    .map((row) => ({ row, cells: cellsOf(row, words, claims.get(row.id)) }));
}

export function jisHtml(data, evidence, version, { ja: words }) {
  const { title, facts, heads, tables, summary, counts, summaryHeads } = words.jis;
  const table = (caption, rows) =>
    htmlTable(
      caption,
      heads.map(escapeHtml),
      rows.map(({ row, cells: { id, name, level, applies, result, note } }) => [
        `${id} ${escapeHtml(name)}`,
        level,
        applies,
        { class: `sign ${row.standing}`, cell: result },
        { class: 'long', cell: escapeHtml(note) },
        { class: 'long by', cell: htmlBy(row.by) },
      ]),
    );
  const jis = tableOf(data, evidence, words, 'JIS');
  const filled = facts.map(([name, text]) => [
    name,
    fill(text, {
      version,
      day: dayOf(evidence, words),
      commit: evidence.commits.join('、') || '―',
      source: evidence.source,
    }),
  ]);
  return reportPage(
    'ja',
    title,
    `${htmlFacts(filled)}
<h2>${summary}</h2>
${htmlTable(
  counts,
  summaryHeads.map(escapeHtml),
  countsOf(jis.map(({ row }) => row)).map(({ level, all, of }) => [
    level,
    String(all),
    String(of('supports')),
    String(of('not-applicable')),
    String(of(['partially', 'does-not'])),
    String(of(['unconfirmed', 'not-evaluated'])),
  ]),
)}
<h2>${tables.title}</h2>
${table(tables.jis, jis)}
<h2>${tables.moreTitle}</h2>
${table(tables.more, tableOf(data, evidence, words, 'more'))}
<h2>${words.issues.title}</h2>
${htmlIssues(data.knownIssues, 'ja', (criteria) => `(${criteria.join('、')})`)}`,
  );
}

/** With a byte order mark, by which Excel knows it is UTF-8. */
export const jisCsv = (data, evidence, { ja: words }) =>
  `\ufeff${csvLine(words.jis.csvHeads)}${tableOf(data, evidence, words, 'JIS')
    .map(({ row, cells }) =>
      csvLine([
        ...Object.values(cells),
        row.by.map(({ test, words: said }) => (test ? `${said}: ${test}` : said)).join('\n'),
      ]),
    )
    .join('')}`;
