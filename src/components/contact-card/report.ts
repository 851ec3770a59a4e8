import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Centre, Channel } from '../../directory/centre.ts';
import { evidenceOf } from '../../directory/evidence.ts';
import { reportUrl } from '../../directory/links.ts';
import type { Context } from '../context.ts';
import { link } from '../link.ts';

/**
 * A link for reporting that the contact is wrong, with what is needed to find and check it; nothing if the
 * embedder has named no address for reports.
 * @param channel null: the card shows no contact
 */
export function report(
  context: Context,
  centre: Centre,
  channel: Channel | null,
): TemplateResult | typeof nothing {
  const { t, report: to } = context;
  if (to === null) return nothing;
  const { checked = '', sources } = channel ? evidenceOf(centre, channel) : centre;
  const facts = {
    id: centre.id,
    number: channel?.tel ?? channel?.url ?? channel?.address ?? '',
    source: sources[0]?.url ?? '',
    date: checked,
  };
  const href = reportUrl(
    to,
    facts,
    t.plain('contact.report.subject', { name: centre.name }),
    t.plain('contact.report.words'),
  );
  return html`<p class="small" part="report">${link(context, { href, content: t('contact.report') })}</p>`;
}
