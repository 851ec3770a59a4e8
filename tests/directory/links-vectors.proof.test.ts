// Every way in through which somebody's address could become a link, and every address that should not.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawAttributes } from '../../src/settings/attributes.ts';
import type { Centre } from '../../src/directory/centre.ts';
import { parseConfig } from '../../src/settings/config.ts';
import { importTable } from '../../src/exchange/table/index.ts';
import { isSafeHref, telUrl } from '../../src/directory/links.ts';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import { AREAS } from '../../src/content/contacts.ts';
import { TODAY } from '../support/setting.ts';
import { FACILITY, OPTIONS, tableOf } from '../exchange/table/support/table.ts';

/** Read by hand: half a sign, which is among them, is more than a bundler takes. */
const vectors = JSON.parse(
  readFileSync(new URL('support/link-vectors.json', import.meta.url), 'utf8'),
) as Readonly<Record<'never' | 'ever', Readonly<Record<string, readonly string[]>>>>;
const NEVER = Object.entries(vectors.never).flatMap(([kind, addresses]) =>
  addresses.map((address) => [kind, address] as const),
);
const EVER = Object.values(vectors.ever).flat();
const ALLOWED =
  /^(?:https:\/\/[^\s/?#"'`<>\\@]+(?:[/?#][^\s"'`<>\\\p{C}]*)?|mailto:[\w.+-]+@[\w.-]+|(?:tel|sms):(?:%23|\*|\+)?\d{3,15})$/u;

/** What of a centre the screens put into links. */
const hrefsOf = ({ website, channels }: Centre): string[] =>
  [website, ...channels.flatMap(({ tel, url }) => [tel === undefined ? undefined : telUrl(tel), url])].filter(
    (href) => href !== undefined,
  );

const LINKING = ['website', 'sns', 'form', 'online', 'phone', 'email', 'quick-exit', 'statement'] as const;
const COLUMNS = ['URL', '電話番号', 'メールアドレス', '連絡先FormURL', '連絡先備考'] as const;
const entry = (change: object): object => ({
  id: 'a',
  area: '12',
  name: 'n',
  channels: [],
  programs: [],
  sources: [{ url: 'https://example.jp/' }],
  ...change,
});

/** All that becomes of a text wherever it is written. */
function hrefsFrom(written: string): string[] {
  const raw: RawAttributes = Object.fromEntries(LINKING.map((name) => [name, written]));
  const { config } = parseConfig(raw, AREAS, TODAY);
  const people = parseConfig({}, AREAS, TODAY, {
    raw: {},
    issues: [],
    contacts: [{ name: 'n', phone: written, email: written, website: written, sns: written }],
  }).config.contacts;
  const listed = parseDirectory(
    [
      { website: written },
      { channels: [{ method: 'mail', url: written }] },
      { channels: [{ method: 'phone', tel: written }] },
    ].map((change, id) => entry({ ...change, id: `${id}` })),
    AREAS,
    TODAY,
  ).centres;
  const row = { ...FACILITY, ...Object.fromEntries(COLUMNS.map((column) => [column, written])) };
  const imported = importTable(tableOf(row), { ...OPTIONS, source: 'https://example.jp/' })?.centres ?? [];
  return [
    ...[
      ...(config.centre ? [config.centre] : []),
      ...people.map(({ centre }) => centre),
      ...listed,
      ...imported,
    ].flatMap(hrefsOf),
    ...[config.quickExit, config.statement].filter((href) => href !== null),
  ];
}

describe('an address from outside', () => {
  it('is tried in more than two hundred ways, each once', () => {
    const all = [...NEVER.map(([, address]) => address), ...EVER];
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(NEVER)('never leads anywhere: %s, %j', (_, address) => {
    expect(isSafeHref(address)).toBe(false);
    // White space around an address is taken away; what is left still has to be one.
    for (const href of hrefsFrom(address))
      expect([isSafeHref(href), address.trim().endsWith(href)]).toEqual([true, false]);
  });

  it.each(EVER)('may lead where it says: %s', (address) => {
    expect(isSafeHref(address)).toBe(true);
    expect(address).toMatch(ALLOWED);
    if (!address.startsWith('tel:')) expect(hrefsFrom(address.replace(/^mailto:/, ''))).toContain(address);
  });

  it('becomes a link of one of four kinds or none, whatever it is and wherever it is written', () => {
    const piece = fc.oneof(
      fc.constantFrom(...NEVER.map(([, address]) => address), ...EVER),
      fc.constantFrom(
        'https://',
        'example.jp',
        '/',
        '@',
        ':',
        'javascript:',
        'tel:',
        '110',
        '\u202e',
        ' ',
        '"',
        '%0a',
        'line.me',
        '#',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 4 }).map((parts) => parts.join('')),
      piece,
    );
    let links = 0;
    fc.assert(
      fc.property(text, (written) => {
        for (const href of hrefsFrom(written)) {
          links += 1;
          expect(isSafeHref(href)).toBe(true);
          expect(href).toMatch(ALLOWED);
          if (URL.canParse(href)) expect(new URL(href).protocol).toMatch(/^(?:https|mailto|tel|sms):$/);
        }
      }),
      { numRuns: 10_000 },
    );
    expect(links).toBeGreaterThan(1000);
  });
});
