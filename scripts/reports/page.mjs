// The parts of a report that the command's sheet does not have.
import { htmlPage } from '../../src/cli/document/page.ts';
import { escapeHtml } from '../../src/snippet/escape-html.ts';

/** @param body markup */
export const reportPage = (language, title, body) =>
  htmlPage(language, title, `<h1>${escapeHtml(title)}</h1>\n${body}`);

/** @param facts names and what is said of them */
export const htmlFacts = (facts) =>
  `<dl class="facts">${facts.map(([name, words]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(words)}</dd>`).join('\n')}</dl>`;

/** How a row was found out: first what came of it. The names of tests are English wherever they stand. */
export const htmlBy = (by) =>
  `<ul>${by.map(({ test, words }) => `<li>${escapeHtml(words)}${test ? `: <code lang="en">${escapeHtml(test)}</code>` : ''}</li>`).join('')}</ul>`;

/** @param criteria how the list of an issue's criteria is written behind it, where it has any */
export const htmlIssues = (issues, language, criteria) =>
  `<ul>${issues.map((issue) => `<li>${escapeHtml(issue[language])}${issue.criteria.length > 0 ? criteria(issue.criteria) : ''}</li>`).join('\n')}</ul>`;

/** A line of CSV as spreadsheets in Japan read it. */
export const csvLine = (cells) =>
  `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
