import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { isSafeHref, spokenTel, telUrl } from '../directory/links.ts';
import type { MethodId } from '../recommend/model.ts';
import type { Context } from './context.ts';

export interface LinkOptions {
  readonly href: string;
  readonly content: unknown;
  readonly look?: 'primary' | 'secondary' | 'text';
  /** The link leads to a person or a centre: the host page is told this kind of channel and nothing else. */
  readonly channel?: MethodId | 'hotline' | 'website';
  /** The only filled button of the screen. */
  readonly isAction?: boolean;
  /**
   * `aria-description`, read after the name where it is supported; it repeats what is visible and adds
   * nothing.
   */
  readonly description?: string;
}

/**
 * A link to call a number. Its name is the visible text, so that speech input can press it (WCAG 2.5.3). Its
 * description has the digits one by one, since speech output reads long numbers as thousands.
 */
export const telLink = (
  context: Context,
  tel: string,
  options: Omit<LinkOptions, 'href' | 'description'>,
): TemplateResult =>
  link(context, {
    ...options,
    href: telUrl(tel),
    description: spokenTel(tel).replaceAll('、', context.t('hours.join')),
  });

/** All addresses become links here. One that is not on the allow-list stays plain text. */
export function link(
  { t, contacted }: Context,
  { href, content, look = 'text', channel, isAction, description }: LinkOptions,
): TemplateResult {
  if (!isSafeHref(href)) return html`<span>${content}</span>`;
  const leaves = href.startsWith('https:');
  return html`<a
    class=${look}
    part=${isAction ? 'action contact-link' : channel ? 'contact-link' : nothing}
    href=${href}
    rel="noreferrer noopener"
    aria-description=${description ?? nothing}
    target=${leaves ? '_blank' : nothing}
    @click=${channel ? () => contacted(channel) : nothing}
    >${content}${leaves ? html`<span class="hidden">${t('contact.new-tab')}</span>` : nothing}</a
  >`;
}
