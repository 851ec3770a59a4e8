// The conformance report in the layout of VPAT 2.5 (WCAG edition): the words are ours.
import { htmlTable } from '../../src/cli/document/page.ts';
import { escapeHtml } from '../../src/snippet/escape-html.ts';
import { fill } from '../../src/cli/texts.ts';
import { htmlBy, htmlFacts, htmlIssues, reportPage } from './page.mjs';
import { countsOf, rowsOf } from './rows.mjs';
import { dayOf } from './words.mjs';

const LEVELS = ['A', 'AA', 'AAA'];
const STANDINGS = ['supports', 'partially', 'does-not', 'not-applicable', 'not-evaluated', 'unconfirmed'];

export function acrHtml(data, evidence, version, language, all) {
  const words = all[language];
  const rows = rowsOf(data, evidence, language, words).filter((row) => row.in.includes('WCAG'));
  const facts = words.acr.facts.map(([name, text]) => [
    name,
    fill(text, {
      version,
      day: dayOf(evidence, words),
      commit: evidence.commits.join(', ') || '–',
      source: evidence.source,
    }),
  ]);
  // VPAT's own terms stay as they are; a reader of Japanese finds what they mean beside them.
  const term = (standing) =>
    language === 'en'
      ? escapeHtml(words.acr.terms[standing][0])
      : `<span lang="en">${escapeHtml(all.en.acr.terms[standing][0])}</span><br>(${escapeHtml(words.acr.terms[standing][0])})`;
  const used = STANDINGS.filter(
    (standing) =>
      rows.some((row) => row.standing === standing) || !['not-evaluated', 'unconfirmed'].includes(standing),
  );
  const summary = htmlTable(
    words.acr.counts,
    [words.acr.level, ...used.map((standing) => words.acr.terms[standing][0])].map(escapeHtml),
    countsOf(rows).map(({ level, of, all: sum }) => [
      `${level} (${sum})`,
      ...used.map((standing) => String(of(standing))),
    ]),
  );
  const tables = LEVELS.map((level, index) =>
    htmlTable(
      fill(words.acr.table, { number: index + 1, level }),
      words.acr.heads.map(escapeHtml),
      rows
        .filter((row) => row.level === level)
        .map((row) => [
          `${row.id} ${escapeHtml(row.name)}`,
          { class: `term ${row.standing}`, cell: term(row.standing) },
          {
            class: 'long',
            cell: `${row.standing === 'unconfirmed' ? `<strong>${escapeHtml(words.open)}</strong> ` : ''}${escapeHtml(row.remarks)}${htmlBy(row.by)}`,
          },
        ]),
    ),
  );
  return reportPage(
    language,
    words.acr.title,
    `${htmlFacts(facts)}
<h2>${words.acr.termsTitle}</h2>
${htmlFacts(STANDINGS.map((standing) => [language === 'en' ? words.acr.terms[standing][0] : `${all.en.acr.terms[standing][0]}(${words.acr.terms[standing][0]})`, words.acr.terms[standing][1]]))}
<h2>${words.acr.summary}</h2>
${summary}
<h2>${words.acr.report}</h2>
${tables.join('\n')}
<h2>${words.issues.title}</h2>
${htmlIssues(data.knownIssues, language, (criteria) => ` (${criteria.join(', ')})`)}
<p>${escapeHtml(words.acr.legal)}</p>`,
  );
}
