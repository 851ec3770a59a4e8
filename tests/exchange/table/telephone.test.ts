import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTels } from '../../../src/exchange/table/telephone.ts';

const tels = (text: string) =>
  readTels(text).tels.map(({ tel, repaired }) => (repaired ? `${tel} (repaired)` : tel));

describe('a number in a spreadsheet', () => {
  it.each([
    ['043-111-2222', '043-111-2222'],
    ['0431112222', '0431112222'],
    ['０４３（１１１）２２２２', '043(111)2222'],
    ['(043)111-2222', '(043)111-2222'],
    ['03 1111 2222', '03 1111 2222'],
    ['0120-111-222', '0120-111-222'],
    ['0800-111-2222', '0800-111-2222'],
    ['0570-111-222', '0570-111-222'],
    ['050-1111-2222', '050-1111-2222'],
    ['090-1111-2222', '090-1111-2222'],
    ['#7119', '#7119'],
    ['＃９１１０', '#9110'],
    ['110', '110'],
    ['189', '189'],
    ['+81-43-111-2222', '+81-43-111-2222'],
    ['電話：043-111-2222', '043-111-2222'],
    ['TEL 043-111-2222', '043-111-2222'],
    ['℡043-111-2222', '043-111-2222'],
    ['043-111-2222（代表）', '043-111-2222'],
    ['043-111-2222(直通)', '043-111-2222'],
    ['0563-652-652', '0563-652-652'],
    ['000-000-0000', '000-000-0000'],
  ])('%j is kept as %j', (written, tel) => {
    expect(tels(written)).toEqual([tel]);
  });

  it.each([
    ['43-111-2222', '043-111-2222'],
    ['431112222', '0431112222'],
    ['(43)111-2222', '(043)111-2222'],
    ['４３－１１１－２２２２', '043-111-2222'],
    ['3-1111-2222', '03-1111-2222'],
    ['120-111-222', '0120-111-222'],
    ['9011112222', '09011112222'],
    ['50-1111-2222', '050-1111-2222'],
    ['800-111-2222', '0800-111-2222'],
    ['+81-043-111-2222', '043-111-2222'],
    ['+81(0)43-111-2222', '043-111-2222'],
  ])('%j can be nothing but %j', (written, tel) => {
    expect(tels(written)).toEqual([`${tel} (repaired)`]);
  });

  it.each([
    '111-2222',
    '1111-2222',
    '11-2222',
    '43-111-222',
    '043-111-222',
    '043-111-22222',
    '0431112',
    '90-1111-222',
    '901111222',
    '4311122223',
    '1234567890123',
    '4.31E+08',
    '431112222.0',
    '043-111-2222(2225)',
    'なし',
    '公式ページをご覧ください',
    '00-1111-2222',
    '040-111-2222',
    '',
    '043-111-2222\u0000',
    '03-0111-2222',
  ])('%j is never guessed at', (written) => {
    expect(readTels(written)).toEqual({ tels: [], unread: written === '' ? [] : [written.trim()] });
  });

  it('stands beside others that are whole as well', () => {
    expect(tels('043-111-2222、043-111-3333')).toEqual(['043-111-2222', '043-111-3333']);
    expect(tels('043-111-2222\n0120-111-222')).toEqual(['043-111-2222', '0120-111-222']);
    expect(tels('043-111-2222; 43-111-3333')).toEqual(['043-111-2222', '043-111-3333 (repaired)']);
    expect(tels('043-111-2222、043-111-3333（月、水、金）')).toEqual(['043-111-2222', '043-111-3333']);
    expect(tels('043-111-2222 0120-111-222')).toEqual(['043-111-2222', '0120-111-222']);
  });

  it('is whole although another beside it is not: that one is told', () => {
    for (const [cell, unread] of [
      ['043-111-2222、3333', '3333'],
      ['043-111-2222/2223', '2223'],
      ['043-111-2222;3333', '3333'],
      ['043-111-2222 または 0120', '0120'],
      ['TEL 043-111-2222 FAX 043-111-2223', 'FAX 043-111-2223'],
      ['043-111-2222、043-111-2223（FAX）', '043-111-2223(FAX)'],
    ] as const)
      expect(readTels(cell), cell).toEqual({
        tels: [{ tel: '043-111-2222', repaired: false }],
        unread: [unread],
      });
  });

  it('keeps its extension, without which one reaches a switchboard', () => {
    expect(readTels('043-111-2222 内線123').tels).toEqual([
      { tel: '043-111-2222', repaired: false, extension: '内線123' },
    ]);
    expect(readTels('043-111-2222（内線 12-3）').tels).toEqual([
      { tel: '043-111-2222', repaired: false, extension: '内線 12-3' },
    ]);
  });

  it('is not read from a text as long as a book', () => {
    for (const part of ['0', '043-111-2222、', ' ', '内線1', '('])
      expect(readTels(part.repeat(100_000)).tels).toEqual([]);
  });
});

describe('whatever number there is', () => {
  const digits = (length: number) => fc.stringMatching(new RegExp(`^0[1-9]{2}\\d{${length - 3}}$`));

  it('comes back as it was after a spreadsheet has eaten its zero', () => {
    fc.assert(
      fc.property(digits(10), (number) => {
        expect(readTels(number).tels).toEqual([{ tel: number, repaired: false }]);
        const eaten = String(Number(number));
        expect(readTels(eaten).tels).toEqual([{ tel: number, repaired: true }]);
      }),
      { numRuns: 300 },
    );
  });

  it('gets at most that one zero: every other digit stays where it was', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.stringMatching(/^[0-9０-９ ()-]{1,24}$/), fc.string({ unit: 'binary', maxLength: 30 })),
        (text) => {
          for (const { tel, repaired, extension } of readTels(text).tels) {
            const written = text.normalize('NFKC').replace(/\D/g, '');
            const read = `${tel}${extension ?? ''}`.normalize('NFKC').replace(/\D/g, '');
            expect(written.includes(read.slice(repaired ? 1 : 0, 3)) || written === '').toBe(true);
            expect(read.length).toBeLessThanOrEqual(written.length + 1);
            if (repaired) expect(tel.replace(/\D/g, '')).toMatch(/^0/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
