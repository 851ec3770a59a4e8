import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { encode } from 'uqr';
import type { Channel } from '../directory/centre.ts';
import { isSafeHref, telUrl } from '../directory/links.ts';
import type { Context } from './context.ts';
import { icon } from './icon.ts';

/** White around the code, in modules: readers find it by that. */
const QUIET = 4;
/** A module's width in em: large enough for the camera of an old phone, held a hand away from the screen. */
const MODULE = 0.3;
/** What the largest code holds, in octets. */
const LONGEST = 2900;

/**
 * The number or the page of a channel as it goes from this screen to a phone; drawn only when the person asks
 * for it.
 */
export interface Way {
  /** Tells it from all others on the screen. */
  readonly key: string;
  readonly address: string;
  /** As it is read: the number, or the address. */
  readonly shown: string;
  readonly isNumber: boolean;
}

/** @param place tells the card from the other cards */
export function wayOf({ method, tel, url }: Channel, place: string): Way | null {
  const href = tel ? telUrl(tel) : (url ?? '');
  if (!isSafeHref(href) || !/^(?:tel|https):/.test(href)) return null;
  const address = ascii(href);
  return address === null || address.length > LONGEST
    ? null
    : { key: `${place} ${method} ${href}`, address, shown: tel ?? href, isNumber: Boolean(tel) };
}

/**
 * Whatever is not ASCII is written in the way of addresses: readers in Japan may take its octets for another
 * encoding.
 */
function ascii(href: string): string | null {
  try {
    // `URL.canParse` is younger than many a phone.
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

/** The code with its words beside it. */
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

/** The modules as one outline on a grid of `size`, the white around them included. */
export function drawing(text: string): { readonly size: number; readonly path: string } {
  const { size, data } = encode(text, { border: QUIET, boostEcc: true });
  const runs = data.flatMap((row, y) =>
    [...row.map(Number).join('').matchAll(/1+/g)].map(
      ({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`,
    ),
  );
  return { size, path: runs.join('') };
}
