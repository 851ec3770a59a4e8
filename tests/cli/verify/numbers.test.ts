// One number, in every way in which pages write it.
import { describe, expect, test } from 'vitest';
import { digitsOf, numbersIn, plainDigits } from '../../../src/cli/verify/page/numbers.ts';

const found = (text: string): string[] => numbersIn(plainDigits(text)).map(({ digits }) => digits);

describe('a number is found', () => {
  test.each([
    ['043-111-2222'],
    ['０４３−１１１−２２２２'],
    ['043ー111ー2222'],
    ['043―111―2222'],
    ['043‐111–2222'],
    ['(043)111-2222'],
    ['（０４３）１１１－２２２２'],
    ['043(111)2222'],
    ['〔043〕111-2222'],
    ['【043】111-2222'],
    ['043 111 2222'],
    ['043\u3000111\u30002222'],
    ['0431112222'],
    ['043.111.2222'],
    ['043 - 111 - 2222'],
    ['043-111-\n2222'],
    ['+81-43-111-2222'],
    ['+81 (0)43 111 2222'],
    ['+81 043-111-2222'],
    ['+81431112222'],
    ['℡043-111-2222（直通）'],
    ['①043-111-2222'],
    ['043-111-2222～4'],
    ['電話:043-111-2222,FAX:043-111-3333'.slice(0, 15)],
    ['04\u200b3-111-2222'],
    ['内線10 043-111-2222'],
  ])('written as %j', (text) => expect(found(text)).toContain('0431112222'));

  test('of eleven digits, and of an area code of any length', () => {
    expect(found('090-1234-5678 / 0120-111-222 / 04994-8-5011')).toEqual([
      '09012345678',
      '0120111222',
      '0499485011',
    ]);
  });
  test('beside another one', () =>
    expect(found('043-111-2222 043-111-3333・043-111-4444')).toEqual([
      '0431112222',
      '0431113333',
      '0431114444',
    ]));
  test('of three or four digits only where it stands alone', () => {
    expect(found('189（いちはやく）、110番、＃7119、#9110')).toEqual(['189', '110', '#7119', '#9110']);
    expect(found('110円、189,000人、2026-110、定員119名、110年、1189')).toEqual([]);
  });
  test('of a sample', () => expect(found('000-000-0000')).toEqual(['0000000000']));
});

describe('no number is found', () => {
  test.each([
    ['1043-111-2222'],
    ['043-111-22223'],
    ['043-111-222'],
    ['1-043-111-2222'],
    ['043-111-2222-3333'],
    ['令和8年4月1日'],
    ['〒260-0001 1-2-3'],
    ['2026-04-01 09:00'],
  ])('in %j', (text) => expect(found(text)).toEqual([]));
});

test('the number is given as printed, too', () => {
  expect(numbersIn(plainDigits('電話（０４３）１１１－２２２２ まで')).map(({ written }) => written)).toEqual(
    ['(043)111-2222'],
  );
});

test('a number of a list is compared by its digits', () => {
  expect(['043-111-2222', '+81-43-111-2222', '#7119', '0120-111-222'].map(digitsOf)).toEqual([
    '0431112222',
    '0431112222',
    '#7119',
    '0120111222',
  ]);
});
