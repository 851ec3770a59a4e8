// What is not met or not known, on a page of its own: who hands in a report is asked for it first.
import { escapeHtml } from '../../src/snippet/escape-html.ts';
import { fill } from '../../src/cli/texts.ts';
import { htmlFacts, htmlIssues, reportPage } from './page.mjs';
import { standing } from './rows.mjs';
import { dayOf } from './words.mjs';

export function issuesHtml(data, evidence, version, all) {
  const open = data.criteria.filter((row) => standing(row, evidence) === 'unconfirmed');
  const part = (language) => {
    const words = all[language];
    return `${htmlFacts(words.issues.facts.map(([name, text]) => [name, fill(text, { version, day: dayOf(evidence, words) })]))}
${htmlIssues(data.knownIssues, language, (criteria) => ` <strong>${criteria.join(', ')}</strong>`)}
${open.length > 0 ? `<p>${escapeHtml(words.issues.open)}</p><ul>${open.map((row) => `<li>${row.id} ${escapeHtml(row.name[language])}</li>`).join('\n')}</ul>` : ''}`;
  };
  return reportPage(
    'ja',
    all.ja.issues.title,
    `${part('ja')}
<section lang="en"><h2>${all.en.issues.title}</h2>
${part('en')}
</section>`,
  );
}
