// Pages as servers in Japan send them: named rightly, wrongly, or not at all.
import { describe, expect, test } from 'vitest';
import { decodePage } from '../../../src/cli/verify/page/encoding.ts';
import { bytesOf } from './support/encode.ts';

const WORDS = '見本市ひきこもり相談センター 電話０４３（１１１）２２２２ ソーシャル';
const ENCODINGS = ['utf-8', 'shift_jis', 'euc-jp', 'iso-2022-jp'] as const;

describe.each(ENCODINGS)('a page in %s', (encoding) => {
  const bytes = bytesOf(`<p>${WORDS}</p>`, encoding);
  const said = bytesOf(`<meta charset="${encoding}"><p>${WORDS}</p>`, encoding);
  const old = bytesOf(
    `<meta http-equiv="Content-Type" content="text/html; charset=${encoding}"><p>${WORDS}</p>`,
    encoding,
  );
  test.each([
    ['whose header says so', bytes, `text/html; charset=${encoding}`],
    ['that says so itself', said, 'text/html'],
    ['that says so in the old way', old, 'text/html'],
    ['that nobody names', bytes, 'text/html'],
    ['whose header says something else', said, 'text/html; charset=ISO-8859-1'],
    ['whose header says what there is not', said, 'text/html; charset=japanese'],
    ['whose header and own word are both wrong', bytes, 'text/html; charset=us-ascii'],
  ])('%s is read', (_, page, header) => expect(decodePage(page, header)).toContain(WORDS));
});

test.each([
  ['utf-8', [0xef, 0xbb, 0xbf, ...bytesOf(WORDS, 'utf-8')]],
  ['utf-16le', [0xff, 0xfe, ...[...WORDS].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]],
  ['utf-16be', [0xfe, 0xff, ...[...WORDS].flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255])]],
])('a mark at the beginning decides: %s', (_, bytes) =>
  expect(decodePage(new Uint8Array(bytes), 'text/html; charset=shift_jis')).toBe(WORDS),
);

test('a broken character costs no other', () => {
  const bytes = new Uint8Array([...bytesOf(WORDS, 'utf-8'), 0xff, 0x81]);
  expect(decodePage(bytes, 'text/html; charset=utf-8')).toContain(WORDS);
});
