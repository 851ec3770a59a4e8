import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Channel } from '../../directory/centre.ts';
import type { TextKey } from '../../i18n/translate.ts';
import type { Context } from '../context.ts';
import { icon } from '../icon.ts';
import type { LinkOptions } from '../link.ts';
import { link, telLink } from '../link.ts';
import { whose } from '../names.ts';

interface Look extends Pick<LinkOptions, 'look' | 'isAction'> {
  /** The link is for booking a visit. */
  readonly books?: boolean;
}

/**
 * The link to use a channel: the number, or the page.
 * @param of the centre's name
 */
export function channelLink(
  context: Context,
  { method, tel, url, label }: Channel,
  of: string,
  { books = false, ...look }: Look,
): TemplateResult | typeof nothing {
  const { t } = context;
  if (tel) {
    return telLink(context, tel, {
      ...look,
      channel: 'phone',
      content: html`${icon('phone')}<span
          >${t(books ? 'contact.book' : 'contact.phone')}<strong translate="no">${tel}</strong></span
        >`,
    });
  }
  if (!url) return nothing;
  const words = books
    ? t(url.startsWith('mailto:') ? 'contact.book.mail' : 'contact.book.page')
    : method === 'sns'
      ? t('contact.sns', { name: label ?? t('contact.sns.default') })
      : t(wordsFor(method, url));
  return link(context, {
    ...look,
    href: url,
    channel: method,
    content: html`${icon(method)}<span>${words}</span>${whose(t, of)}`,
  });
}

/** Links to both the number and the page, if a channel has both. */
export function channelLinks(
  context: Context,
  channel: Channel,
  of: string,
): TemplateResult | typeof nothing {
  const { tel, url, ...rest } = channel;
  if (!tel && !url) return nothing;
  return html`<p>
    ${tel ? channelLink(context, { ...rest, tel }, of, { look: 'primary' }) : nothing}${
      url ? channelLink(context, { ...rest, url }, of, { look: 'primary' }) : nothing
    }
  </p>`;
}

const wordsFor = (method: Channel['method'], url: string): TextKey =>
  method === 'mail'
    ? url.startsWith('mailto:')
      ? 'contact.mail'
      : 'contact.form'
    : method === 'online'
      ? 'contact.online'
      : 'contact.website';
