/**
 * The ways of putting the widget on a page, as markup to be pasted: attributes, JSON inside the tag, a frame,
 * a plain link. Each has contacts for whoever sees the page without the script. No Node and no page in here.
 */
import { isSafeHref } from '../directory/links.ts';
import { settingsToHash } from '../embed/hash.ts';
import { ATTRIBUTES, attributeText } from '../settings/attributes.ts';
import { toCamel } from '../settings/child-settings.ts';
import { escapeHtml } from './escape-html.ts';
import { REFERENCE, word } from './words.ts';

export { poster } from './poster.ts';

export interface Install {
  /** What may stand in the JSON inside the tag: names of attributes, `directory` as a list, `contacts`. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Lines of markup with the contacts for whoever sees the page without the script; see `fallback`. */
  readonly fallback: readonly string[];
  /** A language on board; the reference language writes no `lang`. */
  readonly language: string;
  readonly script: Script;
}
export interface Script {
  readonly src: string;
  /** `sha384-…`, as in `dist/sri.json`. */
  readonly integrity?: string | undefined;
}
export type InstallKind = 'tag' | 'child' | 'frame' | 'link' | 'poster';

export interface FrameOptions {
  /** The address of `embed.html`. */
  readonly embed: string;
  /** What the frame is called for whoever can't see it. */
  readonly title: string;
  /** In CSS pixels; a longer screen scrolls inside, unless the helper script is there. */
  readonly height?: number | undefined;
  /** The address of `embed-helper.js`, which makes the frame as high as its content. */
  readonly helper?: string | undefined;
  readonly helperIntegrity?: string | undefined;
}

/** What the frame may do; docs/install.md says why for each. */
export const SANDBOX = [
  'allow-scripts',
  'allow-forms',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-top-navigation-by-user-activation',
  'allow-downloads',
  'allow-modals',
] as const;
/** In CSS pixels: a question with its answers on a phone. */
const HEIGHT = 800;
/** Below it nothing could be read; above it something else was meant. */
const [LEAST, MOST] = [200, 10_000];

/**
 * The script, and the tag with its settings as attributes.
 * @returns null where there are lists, which attributes can't hold
 */
export function attributeTag({ settings, fallback, language, script }: Install): string | null {
  const attributes: string[] = [];
  for (const name of ATTRIBUTES) {
    if (name === 'lang') continue;
    const value = settings[name] ?? settings[toCamel(name)] ?? false;
    if (value === false) continue;
    const text = name === 'directory' && Array.isArray(value) ? null : attributeText(value);
    if (text === null) return null;
    attributes.push(` ${name}="${escapeHtml(text)}"`);
  }
  if ((settings['contacts'] ?? null) !== null) return null;
  return [
    scriptTag(script),
    `<hikikomori-help${attributes.join('')}${langOf(settings, language)}>`,
    ...fallback,
    '</hikikomori-help>',
  ].join('\n');
}

/** The script, and the tag with its settings as JSON inside: for systems that remove unknown attributes. */
export const childTag = ({ settings, fallback, language, script }: Install): string =>
  [
    scriptTag(script),
    `<hikikomori-help${langOf(settings, language)}>`,
    '<script type="application/json">',
    jsonOf(settings),
    '</script>',
    ...fallback,
    '</hikikomori-help>',
  ].join('\n');

/** A frame, for systems that take scripts out, with the contacts folded below it. */
export function frame({ settings, fallback, language }: Install, options: FrameOptions): string {
  const { embed, title, height = HEIGHT, helper, helperIntegrity } = options;
  const lang = language === REFERENCE ? {} : { lang: language };
  const [page = ''] = embed.split('#');
  const attributes = attributesOf({
    src: `${page}${settingsToHash({ ...settings, ...lang })}`,
    title,
    width: '100%',
    height: String(height >= LEAST && height <= MOST ? Math.round(height) : HEIGHT),
    frameborder: '0',
    sandbox: SANDBOX.join(' '),
    allow: 'clipboard-write',
    referrerpolicy: 'no-referrer',
  });
  return [
    `<iframe data-hikikomori-help-frame${attributes}></iframe>`,
    ...(helper === undefined ? [] : [scriptTag({ src: helper, integrity: helperIntegrity })]),
    ...contactsBelow(fallback, language),
  ].join('\n');
}

/** A link to a page with the widget, and the contacts below it. */
export function plainLink(
  { fallback, language }: Install,
  { href, words = word(language, 'link.words') }: { readonly href: string; readonly words?: string },
): string {
  const text = escapeHtml(words);
  const line = isPageAddress(href)
    ? `<a href="${escapeHtml(href)}" rel="noreferrer noopener">${text}</a>`
    : text;
  return [`<p${langOf({}, language)}>${line}</p>`, ...fallback].join('\n');
}

/**
 * What has to stand in the page's Content-Security-Policy, where it has one: directives with the places that
 * the markup loads something from. Empty: nothing is needed.
 */
export function policy({ script }: Install, kind: InstallKind): string {
  const source = originOf(script.src) ?? "'self'";
  if (kind === 'tag' || kind === 'child') return `script-src ${source}`;
  // The page in the frame and the helper lie beside the script.
  return kind === 'frame' ? `frame-src ${source}; script-src ${source}` : '';
}

/** An address of the web, or one on the same site. */
const isPageAddress = (href: string): boolean =>
  isSafeHref(href) || (!/^[a-z][a-z\d+.-]*:/i.test(href) && /^[^\p{C}\p{Z}"'`\\<>]+$/u.test(href));

/** With the hash of a file from another site goes `crossorigin`: browsers check none without it. */
function scriptTag({ src, integrity }: Script): string {
  const check =
    integrity === undefined
      ? ''
      : ` integrity="${escapeHtml(integrity)}"${originOf(src) === null ? '' : ' crossorigin="anonymous"'}`;
  return `<script src="${escapeHtml(src)}"${check} defer></script>`;
}

const attributesOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');

/** Of an absolute address; null: it lies on the page's own site. */
function originOf(src: string): string | null {
  const [, scheme = 'https:', host] = /^(https?:)?\/\/([a-z\d.:-]+)(?:[/?#]|$)/i.exec(src) ?? [];
  return host === undefined ? null : `${scheme}//${host}`.toLowerCase();
}

function langOf(settings: Install['settings'], language: string): string {
  const lang = language === REFERENCE ? settings['lang'] : language;
  return typeof lang === 'string' && lang !== '' ? ` lang="${escapeHtml(lang)}"` : '';
}

/** One entry of a list a line. No text in it can end the script element or begin a comment. */
const jsonOf = (settings: Install['settings']): string => {
  const rows = Object.entries(settings)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        `${JSON.stringify(name)}:${isListOfEntries(value) ? listOf(value) : JSON.stringify(value)}`,
    );
  return `{${rows.join(',')}}`.replace(/</g, '\\u003c');
};

const isListOfEntries = (value: unknown): value is readonly object[] =>
  Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'object');

const listOf = (entries: readonly object[]): string =>
  `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;

function contactsBelow(fallback: readonly string[], language: string): readonly string[] {
  if (fallback.length === 0) return [];
  const summary = escapeHtml(word(language, 'frame.contacts'));
  return [`<details${langOf({}, language)}>`, `<summary>${summary}</summary>`, ...fallback, '</details>'];
}
