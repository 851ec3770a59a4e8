import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { isSafeHref, spokenTel, telUrl } from '../directory/links.ts';
import type { MethodId } from '../recommend/model.ts';
import type { Context } from './context.ts';

export interface LinkOptions {
  readonly href: string;
  readonly content: unknown;
  readonly look?: 'primary' | 'secondary' | 'text';
  /** Leads to a person or a centre; what kind of channel is told to the host page, nothing else. */
  readonly channel?: MethodId | 'hotline' | 'website';
  /** The one filled button of the screen. */
  readonly isAction?: boolean;
  /**
   * Read after the name, where a screen reader knows descriptions; it repeats what is seen and adds nothing.
   */
  readonly description?: string;
}

/**
 * A number to press. Its name is what is seen, so that it can be said to press it (WCAG 2.5.3); its
 * description has the digits one by one, since voices make thousands of them.
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

/** The one place where an address becomes a link. What is not on the allow-list stays plain text. */
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
