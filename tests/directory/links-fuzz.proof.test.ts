import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { httpsUrl, isSafeHref, mailtoUrl, telUrl } from '../../src/directory/links.ts';
import { readTelephone } from '../../src/directory/telephone.ts';

describe('whatever an embedder writes', () => {
  const RUNS = { numRuns: 10_000 };
  const piece = fc.oneof(
    fc.constantFrom(
      'https://',
      'HTTPS://',
      'example.jp',
      '/',
      '?',
      '#',
      '@',
      ':',
      '443',
      '.',
      '-',
      '+81',
      '(0)',
      '0120',
      '９',
      '－',
      ' ',
      '\n',
      '\t',
      '\u3000',
      '"',
      "'",
      '<',
      '>',
      '\\',
      '`',
      'javascript:',
      'data:',
      'mailto:',
      'tel:',
      '%0a',
      '\u202e',
      '\u200b',
      '\u017f',
      '日本',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const pieces = fc.array(piece, { maxLength: 9 }).map((parts) => parts.join(''));
  const text = fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 60 }), fc.webUrl(), fc.emailAddress());
  const LINK = /^(?:https:\/\/|mailto:|tel:)[^\s"'`<>\\\p{C}]+$/u;

  it('only links of the allowed kinds come out, without a character that could end the attribute', () => {
    const read = [
      httpsUrl,
      mailtoUrl,
      (written: string) => {
        const found = readTelephone(written);
        return found === null ? null : telUrl(found.tel);
      },
    ];
    let links = 0;
    fc.assert(
      fc.property(text, (written) => {
        for (const href of read.map((reader) => reader(written))) {
          if (href === null) continue;
          links += 1;
          expect(href).toMatch(LINK);
          expect(isSafeHref(href)).toBe(true);
        }
      }),
      RUNS,
    );
    // The texts are not all turned away at the door.
    expect(links).toBeGreaterThan(500);
  });

  it('what isSafeHref accepts is what one of the readers returns, or a plain number', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          text.map((rest) => `mailto:${rest}`),
          fc.stringMatching(/^(?:tel|sms):[%#*+23\d -]{0,17}$/),
        ),
        (href) => {
          if (!isSafeHref(href)) return;
          expect(href).toMatch(/^(?:https:\/\/|mailto:|tel:|sms:)[^\s"'`<>\\\p{C}]+$/u);
          expect(new URL(href).protocol).toMatch(/^(?:https|mailto|tel|sms):$/);
        },
      ),
      RUNS,
    );
  });

  it('an accepted address names the host that the browser goes to', () => {
    fc.assert(
      fc.property(text, (written) => {
        const href = httpsUrl(written);
        if (href === null || !URL.canParse(href)) return;
        const { username, password, protocol, hostname } = new URL(href);
        expect([protocol, username, password]).toEqual(['https:', '', '']);
        const [, host = ''] = /^https:\/\/([^/?#:]+)/.exec(href) ?? [];
        // Names of Latin letters; the browser writes the others in its own way.
        if (/^[a-z-]+(?:\.[a-z-]+)+$/i.test(host)) expect(hostname).toBe(host.toLowerCase());
      }),
      RUNS,
    );
  });

  it('the quick pattern for plain addresses accepts what the full pattern accepts', () => {
    /** What may be an address, in one pattern; links.ts takes a short way for most. */
    const WHOLE = /^https:\/\/[\p{L}\p{N}.-]+(?::\d{1,5})?(?:[/?#][^\p{C}\p{Z}"'`\\<>]*)?$/u;
    const ascii = fc
      .array(
        fc.oneof(
          fc.constantFrom('https://', 'example.jp', '/', '?', ':', '80', '@', '#'),
          fc.string({ unit: 'binary-ascii', maxLength: 3 }),
        ),
        { maxLength: 6 },
      )
      .map((parts) => `https://a${parts.join('')}`);
    fc.assert(
      fc.property(fc.oneof(ascii, text), (written) => {
        const plain = written.trim().replace(/^https/i, 'https');
        expect(httpsUrl(written)).toBe(plain.length <= 2000 && WHOLE.test(plain) ? plain : null);
      }),
      RUNS,
    );
    for (let code = 0; code < 256; code += 1) {
      const address = `https://example.jp/a${String.fromCharCode(code)}b`;
      expect(httpsUrl(address)).toBe(WHOLE.test(address) ? address : null);
    }
  });
});
