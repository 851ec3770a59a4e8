import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Hotline } from '../directory/centre.ts';
import type { Context } from './context.ts';
import { joined } from './hotline.ts';
import { icon } from './icon.ts';
import { scriptOf } from './names.ts';
import { link, telLink } from './link.ts';

/**
 * A national line as one button: in large letters what it does, in small letters whose it is and what it
 * costs. A chat opens its page, any other line its first number.
 * @param brief without hours and cost, if there is little room
 */
export function lineButton(
  context: Context,
  line: Hotline,
  look: 'primary' | 'secondary',
  { isAction = false, brief = false } = {},
): TemplateResult | typeof nothing {
  const { t } = context;
  const [number] = line.numbers;
  const facts = [
    html`<span lang="ja" translate="no">${line.name}</span>`,
    line.always
      ? line.kinds.includes('emergency')
        ? nothing
        : t('crisis.always')
      : number?.hoursText && !brief
        ? html`<span lang=${scriptOf(number.hoursText)}>${number.hoursText}</span>`
        : nothing,
    line.free && !brief ? t(line.text ? 'contact.free.chat' : 'contact.free') : nothing,
  ].filter((fact) => fact !== nothing);
  const small = html`<small>${joined(context, facts)}</small>`;
  const button = { look, isAction, channel: 'hotline' } as const;
  if (line.text && line.website) {
    return link(context, {
      ...button,
      href: line.website,
      content: html`${icon('sns')}<span class="stacked"
          ><strong>${t(brief ? 'line.chat.brief' : 'line.chat')}</strong>${small}</span
        >`,
    });
  }
  return number
    ? telLink(context, number.tel, {
        ...button,
        content: html`${icon('phone')}<span class="stacked"
            ><strong translate="no">${number.tel}</strong>${small}</span
          >`,
      })
    : nothing;
}
