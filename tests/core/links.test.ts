import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { httpsUrl, isSafeHref, mailtoUrl, telephone, telUrl } from '../../src/core/links.ts';

/** Each line a vector; `\u0000`-like signs are written as escapes by the template itself. */
const HARMFUL_ADDRESSES = [
  // Schemes that run code, open files or start other programs.
  'javascript:alert(1)', 'JavaScript:alert(1)', 'javascript://https://example.jp/%0aalert(1)', 'java\tscript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)', 'javascript%3Aalert(1)', 'ｊａｖａｓｃｒｉｐｔ:alert(1)', 'data:text/html,<script>alert(1)</script>', 'data:text/html;base64,PHNjcmlwdD4=', 'DATA:,x',
  'vbscript:msgbox(1)', 'blob:https://example.jp/0c1b', 'file:///etc/passwd', 'filesystem:https://example.jp/temporary/x', 'intent://scan/#Intent;scheme=https;end', 'line://ti/p/@example',
  'view-source:https://example.jp/', 'about:blank', 'ws://example.jp/', 'ftp://example.jp/', 'chrome://settings', 'ms-word:ofe|u|https://example.jp/a.docx', 'feed:https://example.jp/', 'jar:https://example.jp!/',
  // Not encrypted, or relative, or without a host.
  'http://example.jp/', '//example.jp/', '/path', 'path', '?query', '#hash', '', ' ', 'https', 'https:', 'https:/', 'https://', 'https:///example.jp', 'https:example.jp', 'https:/example.jp', 'https:\\\\example.jp', 'https://?x', 'https://#x', 'https://:443/',
  // Another name before the slash than the one that is read.
  'https://good.example@evil.example/', 'https://good.example:80@evil.example/', 'https://user:password@example.jp/', 'https://@example.jp/', 'https://good.example%40evil.example/', 'https://good.example\\@evil.example/', 'https://good.example\\.evil.example/',
  'https://good.example／@evil.example/', 'https://good.example＠evil.example/', 'https://good.example⁄evil/', 'https://good.example;evil', 'https://good.example&evil', 'https://ex%61mple.jp/', 'https://example。jp/', 'https://[::1]/', 'https://example.jp:port/', 'https://example.jp:443443/', 'https://exam_ple.jp/',
  // White space, controls, direction marks, quotes and brackets.
  'https://example.jp/a b', 'https://example.jp/a\tb', 'https://example.jp/a\nb', 'https://example.jp/a\r\nb', 'https://exa\nmple.jp/', 'ht\ntps://example.jp/', 'https://example.jp/\u0000', 'https://example.jp/\u200b', 'https://example.jp/\u202egpj', 'https://example.jp/\u2028', 'https://example.jp/\u3000', 'https://example.jp/\u00a0x',
  'https://example.jp/"onclick="alert(1)', "https://example.jp/'x", 'https://example.jp/`x', 'https://example.jp/<b>', 'https://example.jp/>', 'https://example.jp/\\x', 'https://example.jp/\ud800', 'https://example.jp/\ufffe', 'https://exa\u00admple.jp/', 'https://exa\u200dmple.jp/',
  // Letters that only look like the scheme, or become it when the case is folded.
  'http\u017f://example.jp/', 'HTTP\u017f://example.jp/', 'ｈｔｔｐｓ://example.jp/', 'https：//example.jp/', 'https:／／example.jp/', 'һttps://example.jp/', 'xhttps://example.jp/', 'https;//example.jp/', '<https://example.jp/>', '[a](https://example.jp/)', 'URL:https://example.jp/',
];

describe('a person who presses a link', () => {
  it.each(HARMFUL_ADDRESSES)('is never led by %j', (address) => {
    expect(httpsUrl(address)).toBeNull();
    expect(isSafeHref(address)).toBe(false);
  });

  it.each([
    'https://example.jp', 'https://example.jp/', 'https://www.city.example.lg.jp/hikikomori/', 'https://lin.ee/AbC-123', 'https://line.me/R/ti/p/@example', 'https://line.me/R/ti/p/%40example', 'https://example.jp:8443/a', 'https://example.jp?x=1',
    'https://example.jp#top', 'https://example.jp/?a=1&b=2;c', 'https://example.jp/相談/窓口.html', 'https://日本語.jp/', 'https://xn--wgv71a119e.jp/', 'https://example.jp/a@b', 'https://example.jp/?to=https://example.org', 'https://example.jp/(a)[b]{c}|d^e~f!g*h,i', 'https://192.0.2.1/',
  ])('is led by %j, to the letter', (address) => {
    expect(httpsUrl(address)).toBe(address);
    expect(isSafeHref(address)).toBe(true);
  });

  it.each([' https://example.jp/ ', '\thttps://example.jp/\n', '\u3000https://example.jp/', '\ufeffhttps://example.jp/', 'HTTPS://example.jp/', 'Https://example.jp/', 'hTTpS://example.jp/'])(
    'is led by %j, which an embedder may have pasted, in its plain form', (address) => {
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
  it.each(['soudan@example.jp', 'a.b+c_d-e@sub.example.lg.jp', 'A1@EXAMPLE.JP', 'x@example-city.jp'])('writes it to %j and nobody else', (address) => {
    expect(mailtoUrl(address)).toBe(`mailto:${address}`);
    expect(mailtoUrl(` ${address}\n`)).toBe(`mailto:${address}`);
    expect(isSafeHref(`mailto:${address}`)).toBe(true);
  });

  it.each([
    'soudan@example.jp?subject=x', 'soudan@example.jp?cc=evil@example.org', 'soudan@example.jp&bcc=evil@example.org', 'soudan@example.jp,evil@example.org', 'soudan@example.jp;evil@example.org', 'soudan@example.jp evil@example.org',
    'soudan@example.jp%2Cevil@example.org', 'evil%40example.org%2Csoudan@example.jp', 'soudan%0Abcc@example.jp', 'soudan@example.jp%0Acc:evil', 'soudan@example.jp\nbcc: evil@example.org', 'soudan@example.jp\r\nbcc', '"a b"@example.jp', '<soudan@example.jp>', '相談 <soudan@example.jp>',
    'mailto:soudan@example.jp', 'soudan@example', '@example.jp', 'soudan@', 'soudan', 'a@b@example.jp', 'soudan@example..jp', 'soudan@.jp', 'soudan@example.jp.', 'soudan＠example.jp', 'soudan@例え.jp', 'sou\u200bdan@example.jp', 'soudan@example.jp#x', 'soudan@[192.0.2.1]', '',
  ])('never writes it to %j', (address) => {
    expect(mailtoUrl(address)).toBeNull();
    expect(isSafeHref(`mailto:${address}`)).toBe(false);
  });

  it.each(['mailto:', 'MAILTO:soudan@example.jp', 'mailto: soudan@example.jp', 'mailto:soudan@example.jp\n', ' mailto:soudan@example.jp', 'mailfo:soudan@example.jp', '1234567soudan@example.jp'])(
    'is not led by %j', (href) => { expect(isSafeHref(href)).toBe(false); });

  it('never writes it to an address of more than 254 characters', () => {
    expect(mailtoUrl(`${'a'.repeat(244)}@example.j`)).not.toBeNull();
    expect(mailtoUrl(`${'a'.repeat(245)}@example.j`)).toBeNull();
    expect(mailtoUrl(`${'a'.repeat(1_000_000)}@example.jp`)).toBeNull();
  });
});

describe('a person who dials', () => {
  it.each([
    ['098-888-1455', '098-888-1455', 'tel:0988881455'], ['0988881455', '0988881455', 'tel:0988881455'], ['0120-0-78310', '0120-0-78310', 'tel:0120078310'], ['0120-279-338', '0120-279-338', 'tel:0120279338'],
    ['０１２０－２７９－３３８', '0120-279-338', 'tel:0120279338'], ['０９８（８８８）１４５５', '098(888)1455', 'tel:0988881455'], ['(03)1234-5678', '(03)1234-5678', 'tel:0312345678'], ['（03） 1234-5678', '(03) 1234-5678', 'tel:0312345678'],
    ['03 1234 5678', '03 1234 5678', 'tel:0312345678'], ['03\u30001234\u30005678', '03 1234 5678', 'tel:0312345678'], ['03\n1234  5678', '03 1234 5678', 'tel:0312345678'], [' 110 ', '110', 'tel:110'], ['119', '119', 'tel:119'], ['189', '189', 'tel:189'],
    ['#9110', '#9110', 'tel:%239110'], ['＃９１１０', '#9110', 'tel:%239110'], ['#8008', '#8008', 'tel:%238008'], ['*67', '*67', 'tel:*67'].map((part) => part.replace('67', '678')), ['+81-98-888-1455', '+81-98-888-1455', 'tel:+81988881455'], ['＋８１ ９８ ８８８ １４５５', '+81 98 888 1455', 'tel:+81988881455'],
  ])('%j reads %j and calls %j', (written, plain, href) => {
    expect(telephone(written!)).toBe(plain);
    expect(telUrl(telephone(written!) ?? '')).toBe(href);
    expect(isSafeHref(href!)).toBe(true);
  });

  // Hyphen, non-breaking hyphen, figure, en and em dash, bar, minus, long vowel marks, full-width and small hyphens.
  it.each([...'‐‑‒–—―−ーｰ－﹣﹘'])('reaches the centre although the number was typed with %s', (dash) => {
    expect(telephone(['03', '1234', '5678'].join(dash))).toBe('03-1234-5678');
  });

  it.each([
    '', ' ', '-', '#', '12', '1-', '0a12345678', '0120-HELP-NOW', '03-1234-5678 内線12', '03-1234-5678(代)', 'TEL 03-1234-5678', '℡03-1234-5678', 'tel:0312345678', '03-1234-5678;ext=1', '03-1234-5678,,1', '03-1234-5678/5679', '03-1234-5678、03-1234-5679', '03.1234.5678', '03_1234', '03〜1234',
    '++81', '1+1234', '1#1234', '##9110', '+-81', '-0312345678', '0312345678-', '03\u202e1234', '03\u200b12345678', '٠٣١٢٣٤', '一二三', '1234567890123456', '+81(0)3-1234-5678', '+81 (0)3 1234 5678', '＋８１（０）３', '03-1234-5678\u0000', '<b>110</b>', '110"', "110'",
  ])('is never given %j for a number', (written) => { expect(telephone(written)).toBeNull(); });

  it('is never given a number of more than 15 digits or 21 signs, or a megabyte of them', () => {
    expect(telephone('123456789012345')).toBe('123456789012345');
    expect(telephone('1'.repeat(16))).toBeNull();
    expect(telephone(`0${'-'.repeat(18)}120`)).toBeNull();
    for (const sign of ['1', '-', ' ', '#', 'ー']) expect(telephone(sign.repeat(1_000_000))).toBeNull();
  });

  it.each(['tel:', 'tel:1', 'tel:12', 'tel:+', 'tel:1234567890123456', 'tel:03-1234-5678', 'tel:0312345678;phone-context=x', 'tel:#9110', 'tel:%2a110', 'tel:110 ', 'TEL:110', 'tel:110\n', 'telx:110', 'sms:', 'sms:abc', 'sms:110?body=x', 'sms:110&body=x', 'sms://110', 'smsto:110', 'facetime:110', 'skype:110?call'])(
    'is not led by %j', (href) => { expect(isSafeHref(href)).toBe(false); });

  it.each(['tel:110', 'tel:%239110', 'tel:*110', 'tel:+81312345678', 'sms:0312345678', 'sms:+81312345678'])('may be led by %j', (href) => {
    expect(isSafeHref(href)).toBe(true);
  });
});

describe('whatever an embedder writes', () => {
  const RUNS = { numRuns: 10_000 };
  const piece = fc.oneof(
    fc.constantFrom('https://', 'HTTPS://', 'example.jp', '/', '?', '#', '@', ':', '443', '.', '-', '+81', '(0)', '0120', '９', '－', ' ', '\n', '\t', '\u3000', '"', "'", '<', '>', '\\', '`', 'javascript:', 'data:', 'mailto:', 'tel:', '%0a', '\u202e', '\u200b', '\u017f', '日本'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const text = fc.oneof(fc.array(piece, { maxLength: 9 }).map((parts) => parts.join('')), fc.string({ unit: 'binary', maxLength: 60 }), fc.webUrl(), fc.emailAddress());
  const LINK = /^(?:https:\/\/|mailto:|tel:)[^\s"'`<>\\\p{C}]+$/u;

  it('only links of the allowed kinds come out, without a sign that could break out of them', () => {
    const read = [httpsUrl, mailtoUrl, (written: string) => { const tel = telephone(written); return tel === null ? null : telUrl(tel); }];
    let links = 0;
    fc.assert(fc.property(text, (written) => {
      for (const href of read.map((reader) => reader(written))) {
        if (href === null) continue;
        links += 1;
        expect(href).toMatch(LINK);
        expect(isSafeHref(href)).toBe(true);
      }
    }), RUNS);
    // The texts are not all turned away at the door.
    expect(links).toBeGreaterThan(500);
  });

  it('what may stand in a link is what one of the readers gives, or a plain number', () => {
    fc.assert(fc.property(fc.oneof(text, text.map((rest) => `mailto:${rest}`), fc.stringMatching(/^(?:tel|sms):[%#*+23\d -]{0,17}$/)), (href) => {
      if (!isSafeHref(href)) return;
      expect(href).toMatch(/^(?:https:\/\/|mailto:|tel:|sms:)[^\s"'`<>\\\p{C}]+$/u);
      expect(new URL(href).protocol).toMatch(/^(?:https|mailto|tel|sms):$/);
    }), RUNS);
  });

  it('an address that is let through names the host that the browser goes to', () => {
    fc.assert(fc.property(text, (written) => {
      const href = httpsUrl(written);
      if (href === null || !URL.canParse(href)) return;
      const { username, password, protocol, hash, search, pathname } = new URL(href);
      expect([protocol, username, password]).toEqual(['https:', '', '']);
      expect(`${pathname}${search}${hash}`).not.toMatch(/["'<> ]/);
    }), RUNS);
  });
});
