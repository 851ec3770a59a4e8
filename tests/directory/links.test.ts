import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { httpsUrl, isSafeHref, mailtoUrl, reportUrl } from '../../src/directory/links.ts';

/** Also tried at every door in links-vectors.test.ts. */
const HARMFUL_ADDRESSES = Object.values(
  (
    JSON.parse(readFileSync(new URL('support/link-vectors.json', import.meta.url), 'utf8')) as {
      readonly never: Readonly<Record<string, readonly string[]>>;
    }
  ).never,
).flat();

describe('a person who presses a link', () => {
  it.each(HARMFUL_ADDRESSES)('is never led by %j', (address) => {
    expect(httpsUrl(address)).toBeNull();
    expect(isSafeHref(address)).toBe(false);
  });

  it.each([
    'https://example.jp',
    'https://example.jp/',
    'https://www.city.example.lg.jp/hikikomori/',
    'https://lin.ee/AbC-123',
    'https://line.me/R/ti/p/@example',
    'https://line.me/R/ti/p/%40example',
    'https://example.jp:8443/a',
    'https://example.jp?x=1',
    'https://example.jp#top',
    'https://example.jp/?a=1&b=2;c',
    'https://example.jp/相談/窓口.html',
    'https://日本語.jp/',
    'https://xn--wgv71a119e.jp/',
    'https://example.jp/a@b',
    'https://example.jp/?to=https://example.org',
    'https://example.jp/(a)[b]{c}|d^e~f!g*h,i',
    'https://192.0.2.1/',
  ])('is led by %j, to the letter', (address) => {
    expect(httpsUrl(address)).toBe(address);
    expect(isSafeHref(address)).toBe(true);
  });

  it.each([
    ' https://example.jp/ ',
    '\thttps://example.jp/\n',
    '\u3000https://example.jp/',
    '\ufeffhttps://example.jp/',
    'HTTPS://example.jp/',
    'Https://example.jp/',
    'hTTpS://example.jp/',
  ])('is led by %j, which an embedder may have pasted, in its plain form', (address) => {
    expect(httpsUrl(address)).toBe('https://example.jp/');
    expect(isSafeHref(address)).toBe(false);
  });

  it('is not led by an address of more than 2,000 characters', () => {
    const address = (length: number): string => 'https://example.jp/'.padEnd(length, 'a');
    expect(httpsUrl(address(2000))).toBe(address(2000));
    expect(httpsUrl(address(2001))).toBeNull();
    expect(httpsUrl(address(1_000_000))).toBeNull();
  });
});

describe('a person who writes a mail', () => {
  it.each(['soudan@example.jp', 'a.b+c_d-e@sub.example.lg.jp', 'A1@EXAMPLE.JP', 'x@example-city.jp'])(
    'writes it to %j and nobody else',
    (address) => {
      expect(mailtoUrl(address)).toBe(`mailto:${address}`);
      expect(mailtoUrl(` ${address}\n`)).toBe(`mailto:${address}`);
      expect(isSafeHref(`mailto:${address}`)).toBe(true);
    },
  );

  it.each([
    'soudan@example.jp?subject=x',
    'soudan@example.jp?cc=evil@example.org',
    'soudan@example.jp&bcc=evil@example.org',
    'soudan@example.jp,evil@example.org',
    'soudan@example.jp;evil@example.org',
    'soudan@example.jp evil@example.org',
    'soudan@example.jp%2Cevil@example.org',
    'evil%40example.org%2Csoudan@example.jp',
    'soudan%0Abcc@example.jp',
    'soudan@example.jp%0Acc:evil',
    'soudan@example.jp\nbcc: evil@example.org',
    'soudan@example.jp\r\nbcc',
    '"a b"@example.jp',
    '<soudan@example.jp>',
    '相談 <soudan@example.jp>',
    'mailto:soudan@example.jp',
    'soudan@example',
    '@example.jp',
    'soudan@',
    'soudan',
    'a@b@example.jp',
    'soudan@example..jp',
    'soudan@.jp',
    'soudan@example.jp.',
    'soudan＠example.jp',
    'soudan@例え.jp',
    'sou\u200bdan@example.jp',
    'soudan@example.jp#x',
    'soudan@[192.0.2.1]',
    '',
  ])('never writes it to %j', (address) => {
    expect(mailtoUrl(address)).toBeNull();
    expect(isSafeHref(`mailto:${address}`)).toBe(false);
  });

  it.each([
    'mailto:',
    'MAILTO:soudan@example.jp',
    'mailto: soudan@example.jp',
    'mailto:soudan@example.jp\n',
    ' mailto:soudan@example.jp',
    'mailfo:soudan@example.jp',
    '1234567soudan@example.jp',
  ])('is not led by %j', (href) => {
    expect(isSafeHref(href)).toBe(false);
  });

  it('never writes it to an address of more than 254 characters', () => {
    expect(mailtoUrl(`${'a'.repeat(244)}@example.j`)).not.toBeNull();
    expect(mailtoUrl(`${'a'.repeat(245)}@example.j`)).toBeNull();
    expect(mailtoUrl(`${'a'.repeat(1_000_000)}@example.jp`)).toBeNull();
  });
});

describe('a reader who tells that a contact is wrong', () => {
  const FACTS = {
    id: 'chiba',
    number: '043-000-0000',
    source: 'https://www.pref.example.jp/?a=1&b=2',
    date: '2026-11-01',
  };

  it('writes a letter with the card’s id, number, source and date', () => {
    const href = reportUrl('mailto:web@city.example.jp', FACTS, '件名（窓口）', '違うようです。');
    expect(isSafeHref(href)).toBe(true);
    const { pathname, searchParams } = new URL(href);
    expect(pathname).toBe('web@city.example.jp');
    expect([...searchParams.keys()]).toEqual(['subject', 'body']);
    expect(searchParams.get('subject')).toBe('件名（窓口）');
    expect(searchParams.get('body')!.split('\r\n')).toEqual([
      '違うようです。',
      'id: chiba',
      'number: 043-000-0000',
      'source: https://www.pref.example.jp/?a=1&b=2',
      'date: 2026-11-01',
    ]);
  });

  it('opens the form with them in its query, beside what the form has already', () => {
    const href = reportUrl('https://www.city.example.jp/form?kind=2#top', { ...FACTS, date: '' }, '', '');
    expect(isSafeHref(href)).toBe(true);
    const { searchParams, hash } = new URL(href);
    expect(Object.fromEntries(searchParams)).toEqual({
      kind: '2',
      id: 'chiba',
      number: '043-000-0000',
      source: FACTS.source,
    });
    expect(hash).toBe('#top');
  });

  it.each(['it\'s (a) "b" <c>&d=e#f%20\r\nBcc: x@example.jp', '相談\u2028窓口', '#9110', '*'])(
    'can send nothing but one letter to that address, whatever stands on the card: %j',
    (number) => {
      const href = reportUrl('mailto:web@city.example.jp', { ...FACTS, number }, number, number);
      expect(isSafeHref(href)).toBe(true);
      const { pathname, searchParams } = new URL(href);
      expect([pathname, [...searchParams.keys()]]).toEqual(['web@city.example.jp', ['subject', 'body']]);
      expect(searchParams.get('body')).toContain(number);
      expect(isSafeHref(reportUrl('https://www.city.example.jp/', { ...FACTS, number }, '', ''))).toBe(true);
    },
  );

  it.each([
    'mailto:web@city.example.jp?subject=a&body=b&cc=c@example.jp',
    'mailto:web@city.example.jp?cc=c@example.jp',
    'mailto:web@city.example.jp?subject=a b&body=c',
    'mailto:web@city.example.jp,x@example.jp?subject=a&body=b',
    'mailto:?subject=a&body=b',
  ])('is never led by %j', (href) => {
    expect(isSafeHref(href)).toBe(false);
  });
});
