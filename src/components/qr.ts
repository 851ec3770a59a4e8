import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Channel } from '../directory/centre.ts';
import { isSafeHref, telUrl } from '../directory/links.ts';
import { drawing } from '../directory/qr-drawing.ts';
import type { Context } from './context.ts';
import { icon } from './icon.ts';

/** Width of a module in em: large enough for the camera of an old phone that is held close to the screen. */
const MODULE = 0.3;
/** The capacity of the largest code, in octets. */
const LONGEST = 2900;

/**
 * The number or page of a channel, as a QR code that brings it from this screen to a phone. Drawn only when
 * the person asks for it.
 */
export interface Way {
  /** Unique on the screen. */
  readonly key: string;
  readonly address: string;
  /** The readable form: the number, or the address. */
  readonly shown: string;
  readonly isNumber: boolean;
}

/** @param place distinguishes the card from other cards */
export function wayOf({ method, tel, url }: Channel, place: string): Way | null {
  const href = tel ? telUrl(tel) : (url ?? '');
  if (!isSafeHref(href) || !/^(?:tel|https):/.test(href)) return null;
  const address = ascii(href);
  return address === null || address.length > LONGEST
    ? null
    : { key: `${place} ${method} ${href}`, address, shown: tel ?? href, isNumber: Boolean(tel) };
}

/**
 * The address in ASCII only (percent-encoded, by `URL`): some readers in Japan take UTF-8 for another
 * encoding.
 */
function ascii(href: string): string | null {
  try {
    // Some phones in use have no `URL.canParse` yet.
    return new URL(href).href;
  } catch {
    return null;
  }
}

export function qrButton({ t, opened }: Context, { key }: Way): TemplateResult {
  return html`<button
    type="button"
    class="text qr-button"
    part="qr"
    aria-expanded=${opened.has(key)}
    @click=${() => {
      opened.toggle(key);
    }}
  >
    ${icon('qr')}<span>${t('contact.qr')}</span>
  </button>`;
}

/** The code with its text beside it. */
export function qrCode(
  { t, opened }: Context,
  { key, address, shown, isNumber }: Way,
): TemplateResult | typeof nothing {
  if (!opened.has(key)) return nothing;
  const { size, path } = drawing(address);
  const name = isNumber ? t('contact.qr.image.phone', { tel: shown }) : t('contact.qr.image.page');
  return html`<div class="qr" part="qr-code">
    <svg
      role="img"
      aria-label=${name}
      viewBox="0 0 ${size} ${size}"
      width=${`${size * MODULE}em`}
      shape-rendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path fill="#000" d=${path} />
    </svg>
    <p>${isNumber ? t('contact.qr.phone') : t('contact.qr.page')} <strong translate="no">${shown}</strong></p>
  </div>`;
}
