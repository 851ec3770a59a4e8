/**
 * Reads what was made before: a saved file, the markup out of a page, its JSON alone, or a list of centres. A
 * content management system may have rewritten the markup, so it is read tolerantly, and never executed.
 */
import type { Area, Centre } from '../directory/centre.ts';
import { asFields } from '../directory/entry.ts';
import { hashToJson } from '../embed/hash.ts';
import { unescapeHtml } from './unescape-html.ts';
import { ATTRIBUTES } from '../settings/attributes.ts';
import type { RawAttributes } from '../settings/attributes.ts';
import { readChildSettings } from '../settings/child-settings.ts';
import { parseConfig } from '../settings/config.ts';
import type { Colours, Person, Plan, Settings } from './plan.ts';
import { CHOICES, EMPTY } from './plan.ts';
import { COLOURS } from './colours.ts';

/** What a saved file is recognised by; the number changes when an older page could not read it. */
export const FILE = { kind: 'hikikomori-help-builder', version: 1 } as const;

export const savedText = (plan: Plan): string => `${JSON.stringify({ ...FILE, ...plan }, null, 2)}\n`;

export type Opened =
  | { readonly plan: Plan; readonly from: 'file' | 'markup' | 'json' }
  /** `elsewhere`: the tag's contacts are in a list of their own, which this page can't read. */
  | { readonly problem: 'empty' | 'unknown' | 'newer' | 'elsewhere' };

/** @param today `YYYY-MM-DD` in Japan */
export function open(text: string, areas: readonly Area[], today: string): Opened {
  const plain = text.replace(/^\uFEFF/, '').trim();
  if (plain === '') return { problem: 'empty' };
  const markup = fromMarkup(plain);
  if (markup !== null)
    return isElsewhere(markup)
      ? { problem: 'elsewhere' }
      : { plan: planOf(markup, areas, today), from: 'markup' };
  const saved = asFields(json(plain));
  if (saved?.['kind'] === FILE.kind) {
    if (Number(saved['version']) > FILE.version) return { problem: 'newer' };
    return { plan: fromFile(saved, areas, today), from: 'file' };
  }
  const child = readChildSettings(plain);
  const isSettings = child.issues.every(({ code }) => code !== 'settings/json');
  const found: Found = { attributes: {}, child: plain, language: '', folder: '' };
  return isSettings && (Object.keys(child.raw).length > 0 || child.centres || child.contacts !== undefined)
    ? { plan: planOf(found, areas, today), from: 'json' }
    : { problem: 'unknown' };
}

interface Found {
  readonly attributes: RawAttributes;
  /** The text of the JSON inside the tag; empty: none. */
  readonly child: string;
  readonly language: string;
  readonly folder: string;
}

/** A value in double quotes, in single ones, or in none. */
const VALUE = `"([^"]*)"|'([^']*)'|([^\\s"'>]+)`;

function fromMarkup(text: string): Found | null {
  const tag = /<hikikomori-help(\s[^>]*?|)>([\s\S]*?)(?:<\/hikikomori-help>|$)/i.exec(text);
  if (tag !== null) {
    const [, written = '', inside = ''] = tag;
    const attributes = attributesIn(written);
    const [, child = ''] =
      /<script[^>]*type=["']?application\/json["']?[^>]*>([\s\S]*?)<\/script>/i.exec(inside) ?? [];
    return {
      attributes,
      child: child.trim(),
      language: attributes.lang ?? '',
      folder: folderOf(
        text,
        /<script[^>]*?\ssrc=(?:"([^"]*?)hikikomori-help[\w.]*\.js"|'([^']*?)hikikomori-help[\w.]*\.js')/i,
      ),
    };
  }
  const frame = /<iframe[^>]*?\ssrc=(?:"([^"]*?)embed\.html#([^"]*)"|'([^']*?)embed\.html#([^']*)')/i.exec(
    text,
  );
  if (frame === null) return null;
  const child = hashToJson(unescapeHtml(frame[2] ?? frame[4] ?? ''));
  const { raw } = readChildSettings(child);
  return {
    attributes: {},
    child,
    language: raw.lang ?? '',
    folder: unescapeHtml(frame[1] ?? frame[3] ?? ''),
  };
}

const isElsewhere = ({ attributes, child }: Found): boolean =>
  Boolean(attributes.directory ?? readChildSettings(child).raw.directory);

function folderOf(text: string, pattern: RegExp): string {
  const found = pattern.exec(text);
  return unescapeHtml(found?.[1] ?? found?.[2] ?? '');
}

function attributesIn(written: string): RawAttributes {
  const raw: Record<string, string> = {};
  for (const [, name = '', ...values] of written.matchAll(
    new RegExp(`([^\\s=]+)(?:\\s*=\\s*(?:${VALUE}))?`, 'g'),
  )) {
    const known = ATTRIBUTES.find((attribute) => attribute === name.toLowerCase());
    if (known !== undefined) raw[known] = unescapeHtml(values.find((value) => value !== undefined) ?? '');
  }
  // It may stand alone, or with its own name, as content management systems write it.
  return ['', 'furigana'].includes(raw['furigana'] ?? '-') ? { ...raw, furigana: 'true' } : raw;
}

function planOf({ attributes, child, language, folder }: Found, areas: readonly Area[], today: string): Plan {
  const read = readChildSettings(child === '' ? '{}' : child);
  const raw: RawAttributes = { ...read.raw, ...attributes };
  const { config } = parseConfig(raw, areas, today);
  const { centre, locality } = config;
  const settings: Settings = {
    ...Object.fromEntries(CHOICES.flatMap((name) => (raw[name]?.trim() ? [[name, raw[name].trim()]] : []))),
    area: locality ? (locality.municipality ?? locality.city?.code ?? locality.prefecture.code) : '',
    directory: [...(centre === null ? [] : [asEntry(centre)]), ...entriesIn(read.centres ?? [])],
    contacts: peopleIn(read.contacts),
  };
  return { ...EMPTY, settings, language: language === 'en' ? 'en' : 'ja', folder };
}

/**
 * The centre that stands on the tag itself becomes an entry as any other, for everywhere: so it comes first,
 * as it did. The page that states it is its own; where there is none, the clerk is asked for one.
 */
const asEntry = ({ complete: _, ...centre }: Centre): Centre => ({
  ...centre,
  id: 'own-tag',
  sources: centre.website === undefined ? [] : [{ url: centre.website }],
});

function fromFile(saved: Readonly<Record<string, unknown>>, areas: readonly Area[], today: string): Plan {
  const { settings, language, colours, folder } = saved;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const found: Found = {
    attributes: {},
    child: JSON.stringify(asFields(settings) ?? {}),
    language: text(language),
    folder: text(folder),
  };
  return { ...planOf(found, areas, today), colours: coloursIn(colours) };
}

const HEX = /^#[\da-f]{6}$/i;

function coloursIn(given: unknown): Colours {
  const fields = asFields(given) ?? {};
  return Object.fromEntries(
    COLOURS.flatMap((name) => {
      const shades = Object.entries(asFields(fields[name]) ?? {}).filter(
        ([mode, shade]) => ['light', 'dark'].includes(mode) && typeof shade === 'string' && HEX.test(shade),
      );
      return shades.length === 0 ? [] : [[name, Object.fromEntries(shades)]];
    }),
  );
}

/** Entries with what every entry has; mistakes.ts says what is wrong within. */
const entriesIn = (list: readonly unknown[]): readonly Centre[] =>
  list.flatMap((item) => {
    const fields = asFields(item);
    if (fields === null || typeof fields['id'] !== 'string') return [];
    const array = (name: string): readonly unknown[] => (Array.isArray(fields[name]) ? fields[name] : []);
    const text = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '');
    const entry = {
      ...fields,
      area: text('area'),
      name: text('name'),
      channels: array('channels').filter((channel) => asFields(channel) !== null),
      programs: array('programs'),
      sources: array('sources').filter((source) => asFields(source) !== null),
    };
    return [entry as unknown as Centre];
  });

const peopleIn = (list: unknown): readonly Person[] =>
  (Array.isArray(list) ? (list as readonly unknown[]) : []).flatMap((item) => {
    const fields = asFields(item);
    if (fields === null) return [];
    const { 'center-name': long, centerName, tel, url, eligibility, audience, ...rest } = fields;
    const person = {
      ...rest,
      name: rest['name'] ?? long ?? centerName ?? '',
      ...given('phone', rest['phone'] ?? tel),
      ...given('website', rest['website'] ?? url),
      ...given('for', rest['for'] ?? eligibility),
      ...given('audience', typeof audience === 'string' ? audience.split(/[\s,]+/) : audience),
    };
    return [person as Person];
  });

const given = (name: string, value: unknown): object =>
  value === undefined || value === null ? {} : { [name]: value };

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
