/** A page of A4 for a counter or a school's paper: the number in large type, and a QR code for the guide. */
import { httpsUrl } from '../directory/links.ts';
import { drawing } from '../directory/qr-drawing.ts';
import { dateText } from '../i18n/dates.ts';
import { createTranslator } from '../i18n/i18next.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { escapeHtml } from './escape-html.ts';
import type { Install } from './installs.ts';
import type { WordKey } from './words.ts';
import { word } from './words.ts';

/** What is left out comes from the settings; what they lack is left out on the paper. */
export interface PosterOptions {
  /** The page with the widget: an `https:` address. */
  readonly href: string;
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  /** In words, as people read them. */
  readonly hours?: string | undefined;
  /** A municipal window: that no name is needed is known of centres only. */
  readonly isWindow?: boolean;
  /** `YYYY-MM-DD`: when the number was checked. */
  readonly checked?: string | undefined;
}

/** The capacity of the largest code, in octets. */
const LONGEST = 2900;

/** In millimetres, as paper is measured. Nothing depends on backgrounds, which browsers don't print. */
const STYLE = `
@page { size: A4; margin: 0 }
* { box-sizing: border-box; margin: 0 }
body { width: 210mm; min-height: 296mm; margin: 0 auto; padding: 13mm 16mm 11mm; display: flex; flex-direction: column; gap: 5mm; font: 5.6mm/1.5 "BIZ UDPGothic", "Hiragino Kaku Gothic ProN", "Noto Sans JP", sans-serif; color: #1a1a1a; background: #fff; overflow-wrap: anywhere; word-break: auto-phrase }
h1 { font-size: 13mm; line-height: 1.35; text-align: center; text-wrap: balance }
.lead { text-align: center }
.contact { padding: 6mm; border: 1mm solid #1a5c52; border-radius: 5mm; text-align: center }
.name { font-size: 8mm; font-weight: bold; line-height: 1.4 }
.contact .name + p { margin-top: 2mm }
.phone { font-size: 21mm; font-weight: bold; line-height: 1.25; white-space: nowrap }
ul { display: flex; flex-wrap: wrap; justify-content: center; gap: 2mm 10mm; padding: 0; list-style: none }
li::before { content: "✓ "; color: #1a5c52; font-weight: bold }
.scan { display: flex; align-items: center; gap: 8mm; margin-top: auto }
svg { flex: none; width: 60mm; height: 60mm }
.easier { font-size: 7mm; font-weight: bold; line-height: 1.4 }
.small { font-size: 4.5mm }
`;
/** Of STYLE: the only thing that the page's policy lets in. */
const STYLE_HASH = "'sha256-5sEV12U9t+7WKqGThlsgKQ1gHvzwABFYhcv4HUxBuBo='";

/** The whole page. No script, nothing loaded: it can be saved, sent and printed anywhere. */
export function poster({ settings, language }: Install, options: PosterOptions): string {
  const w = (key: WordKey): string => escapeHtml(word(language, key));
  const setting = (name: string, camel = name): string | undefined => {
    const value = settings[name] ?? settings[camel];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const name = options.name ?? setting('center-name', 'centerName');
  const phone = options.phone ?? setting('phone');
  const checked = options.checked ?? setting('checked');
  const contact = [
    ...(name === undefined ? [] : [`<p class="name">${escapeHtml(name)}</p>`]),
    ...(phone === undefined
      ? []
      : [`<p>${w('poster.phone')}</p>`, `<p class="phone">${escapeHtml(phone)}</p>`]),
    ...(options.hours === undefined ? [] : [`<p>${w('poster.hours')} ${escapeHtml(options.hours)}</p>`]),
  ];
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${STYLE_HASH}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${w('poster.title')}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${w('poster.title')}</h1>`,
    `<p class="lead">${w('poster.lead')}</p>`,
    ...(contact.length === 0 ? [] : ['<div class="contact">', ...contact, '</div>']),
    '<ul>',
    `<li>${w('poster.free')}</li>`,
    ...(options.isWindow ? [] : [`<li>${w('poster.name')}</li>`]),
    '</ul>',
    ...scan(options.href, w),
    ...(phone === undefined ? [] : [`<p class="small">${escapeHtml(checkedWords(language, checked))}</p>`]),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The code with its address in letters; nothing where there is no address that a phone could open. */
function scan(href: string, w: (key: WordKey) => string): readonly string[] {
  const address = addressOf(href);
  if (address === null) return [];
  const { size, path } = drawing(address);
  return [
    '<div class="scan">',
    `<svg role="img" aria-label="${w('poster.code')}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`,
    `<path d="${path}"/></svg>`,
    '<div>',
    `<p class="easier">${w('poster.easier')}</p>`,
    `<p>${w('poster.scan')}</p>`,
    `<p>${w('poster.private')}</p>`,
    `<p class="small">${escapeHtml(href)}</p>`,
    '</div>',
    '</div>',
  ];
}

/** In ASCII only: some readers in Japan take UTF-8 for another encoding. */
function addressOf(href: string): string | null {
  if (httpsUrl(href) !== href) return null;
  try {
    const address = new URL(href).href;
    return address.length > LONGEST ? null : address;
  } catch {
    return null;
  }
}

function checkedWords(language: string, checked: string | undefined): string {
  if (checked === undefined) return word(language, 'poster.undated');
  const t = createTranslator(LANGUAGES, language)(undefined);
  return word(language, 'poster.checked').replace('{{date}}', () => dateText(t, checked));
}
