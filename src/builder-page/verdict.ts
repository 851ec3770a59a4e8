/** What the command has found on the pages that state a contact, in words. */
import type { Centre, Channel } from '../directory/centre.ts';
import { hostOf } from '../directory/links.ts';
import type { Page } from './page.ts';

/** One line for each page that was asked about the number; none: no report says anything of it. */
export const verdictLines = ({ say, view }: Page, { id }: Centre, { tel }: Channel): readonly string[] =>
  view.verdicts
    .filter((one) => one.id === id && one.number === tel)
    .map(({ verdict, source, leads }) =>
      say(leads.length > 0 ? 'verdict.leads' : 'verdict.line', {
        page: hostOf(source),
        verdict: say(`verdict.${verdict}`),
        leads: leads.join(' / '),
      }),
    );
