import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeHref, spokenTel, telUrl } from '../../src/directory/links.ts';
import { readTelephone } from '../../src/directory/telephone.ts';

const telephone = (text: string): string | null => readTelephone(text)?.tel ?? null;

describe('a person who dials', () => {
  it.each([
    ['098-888-1455', '098-888-1455', 'tel:0988881455'],
    ['0988881455', '0988881455', 'tel:0988881455'],
    ['0120-0-78310', '0120-0-78310', 'tel:0120078310'],
    ['0120-279-338', '0120-279-338', 'tel:0120279338'],
    ['０１２０－２７９－３３８', '0120-279-338', 'tel:0120279338'],
    ['０９８（８８８）１４５５', '098(888)1455', 'tel:0988881455'],
    ['(03)1234-5678', '(03)1234-5678', 'tel:0312345678'],
    ['（03） 1234-5678', '(03) 1234-5678', 'tel:0312345678'],
    ['03 1234 5678', '03 1234 5678', 'tel:0312345678'],
    ['03\u30001234\u30005678', '03 1234 5678', 'tel:0312345678'],
    ['03\n1234  5678', '03 1234 5678', 'tel:0312345678'],
    [' 110 ', '110', 'tel:110'],
    ['119', '119', 'tel:119'],
    ['189', '189', 'tel:189'],
    ['#9110', '#9110', 'tel:%239110'],
    ['＃９１１０', '#9110', 'tel:%239110'],
    ['#8008', '#8008', 'tel:%238008'],
    ['*678', '*678', 'tel:*678'],
    ['+81-98-888-1455', '+81-98-888-1455', 'tel:+81988881455'],
    ['＋８１ ９８ ８８８ １４５５', '+81 98 888 1455', 'tel:+81988881455'],
  ])('%j reads %j and calls %j', (written, plain, href) => {
    expect(telephone(written!)).toBe(plain);
    expect(telUrl(telephone(written!) ?? '')).toBe(href);
    expect(isSafeHref(href!)).toBe(true);
  });

  // Hyphen, non-breaking hyphen, figure, en and em dash, bar, minus, long vowel marks, full-width and small
  // hyphens.
  it.each([...'‐‑‒–—―−ーｰ－﹣﹘'])('reaches the centre although the number was typed with %s', (dash) => {
    expect(telephone(['03', '1234', '5678'].join(dash))).toBe('03-1234-5678');
  });

  it.each([
    '',
    ' ',
    '-',
    '#',
    '12',
    '1-',
    '1-2',
    '1()2',
    '0a12345678',
    '0120-HELP-NOW',
    '内線12',
    '03-1234-5678,,1',
    '03-1234-5678/5679',
    '03-1234-5678、03-1234-5679',
    '03.1234.5678',
    '03_1234',
    '03〜1234',
    '++81',
    '1+1234',
    '1#1234',
    '##9110',
    '+-81',
    '-0312345678',
    '0312345678-',
    '٠٣١٢٣٤',
    '一二三',
    '1234567890123456',
    '03-1234-5678\u0000',
    '<b>110</b>',
    '110"',
    "110'",
    '電話',
    'tel:',
    '03-1234-5678 相談 2',
    '4.31E+08',
    '431112222.0',
  ])('never gets a number from %j', (written) => {
    expect(telephone(written)).toBeNull();
  });

  it.each([
    [
      'a digit too few',
      [
        '03-1234-567',
        '043-111-222',
        '0120-111-22',
        '090-1111-222',
        '0800-111-222',
        '+81-3-1234-567',
        '+81-03-1234-567',
        '3-1234-567',
      ],
    ],
    [
      'a digit too many',
      ['03-1234-56789', '0120-111-2222', '090-1111-22222', '+81-3-1234-56789', '+81(0)90-1111-22222'],
    ],
    ['no area code', ['1234-5678', '000-0000', '234-5678', '11-2222']],
    ['a zero in third place', ['03-0111-2222', '040-111-2222', '010-000-0001', '0090-1234-567']],
    [
      'what is dialled before another number',
      ['184-03-1234-5678', '010-81-3-1234-5678', '0081-3-1234-5678', '00-1111-2222'],
    ],
    ['the country without its plus', ['81-3-1234-5678', '81-90-1111-2222']],
    ['two zeros behind the country', ['+81-003-1234-5678', '+81(0)03-1234-5678']],
    ['a plus before no country', ['+03-1234-5678', '+0', '+81', '+81-110', '+81-0-110']],
    ['a number of a house', ['2345', '12345', '99', '4-5-6']],
    ['a short number that is none', ['#12', '#12345', '*1', '1100']],
  ])('never gets a wrong number from %s', (_, numbers) => {
    expect(numbers.map(telephone)).toEqual(numbers.map(() => null));
  });

  it.each([
    ['+81-03-1234-5678', '03-1234-5678'],
    ['+81(0)3-1234-5678', '03-1234-5678'],
    ['+81 (0)3 1234 5678', '03 1234 5678'],
    ['+81 (0) 3-1234-5678', '03-1234-5678'],
    ['＋８１（０）３－１２３４－５６７８', '03-1234-5678'],
    ['+81 (03) 1234-5678', '(03) 1234-5678'],
    ['+81 03 1234 5678', '03 1234 5678'],
    ['+810312345678', '0312345678'],
    ['(+81) 03-1234-5678', '03-1234-5678'],
    ['+81-0-3-1234-5678', '03-1234-5678'],
    ['+81-090-1111-2222', '090-1111-2222'],
    ['+81-0120-111-222', '0120-111-222'],
    ['tel:+81-03-1234-5678', '03-1234-5678'],
    ['+81 000-000-0000', '000-000-0000'],
    ['3-1234-5678', '03-1234-5678'],
    ['312345678', '0312345678'],
    ['(43) 111-2222', '(043) 111-2222'],
    ['9011112222', '09011112222'],
    ['120-111-222', '0120-111-222'],
  ])('reaches the centre although it was written %j: %j is all that it can be', (written, tel) => {
    expect(readTelephone(written)).toEqual({ tel, repaired: true });
  });

  it.each([
    '03-1234-5678',
    '(+81) 3-1234-5678',
    'tel:0312345678',
    'tel:+81-3-1234-5678',
    'TEL 03-1234-5678',
    '℡03-1234-5678',
    '電話：03-1234-5678',
    '03-1234-5678(代)',
    '03-1234-5678（代表）',
    '\u202d03-1234-5678\u202c',
    '\u200e03-1234-5678',
    '03\u200b12345678',
    '\ufeff03-1234-5678',
    '03\u00ad-1234-5678',
    '〔03〕1234-5678',
    '[03]1234-5678',
    '【03】1234-5678',
    '03─1234━5678',
    '+1-202-111-2222',
    '000-000-0000',
    '000-111-2222',
    '03-0000-0000',
    '0120-000-000',
  ])('gets %j without a repair, since no digit was changed', (written) => {
    const { tel, repaired } = readTelephone(written)!;
    expect(repaired).toBe(false);
    expect(telUrl(tel)).toBe(`tel:${written.normalize('NFKC').replace(/[^\d+]/g, '')}`);
  });

  it.each([
    ['03-1234-5678 内線12', '内線12'],
    ['03-1234-5678（内線 12-3）', '内線 12-3'],
    ['03-1234-5678 内線番号:12', '内線番号:12'],
    ['03-1234-5678 ext. 12', 'ext. 12'],
    ['03-1234-5678 (ext 12)', 'ext 12'],
    ['tel:03-1234-5678;ext=12', 'ext 12'],
    ['03-1234-5678x12', 'x12'],
    ['03-1234-5678(代表) 内線12', '内線12'],
  ])('asks at the switchboard: %j', (written, extension) => {
    expect(readTelephone(written)).toEqual({ tel: '03-1234-5678', repaired: false, extension });
  });

  it.each([
    ['0162-23-1111(ひきこもり相談専用)', '0162-23-1111', 'ひきこもり相談専用'],
    ['03-1234-5678（生活相談専用）', '03-1234-5678', '生活相談専用'],
    ['03-1234-5678 相談', '03-1234-5678', '相談'],
    ['03-1234-5678※平日のみ', '03-1234-5678', '平日のみ'],
    ['03-1234-5678相談係', '03-1234-5678', '相談係'],
    ['（環境業務課）087-111-2222', '087-111-2222', '環境業務課'],
    ['相談専用：03-1234-5678', '03-1234-5678', '相談専用'],
    ['相談係 03-1234-5678', '03-1234-5678', '相談係'],
    ['03-1234-5678（平日9時～17時）', '03-1234-5678', '平日9時~17時'],
    ['03-1234-5678【夜間】', '03-1234-5678', '夜間'],
    ['(03)1234-5678（相談）', '(03)1234-5678', '相談'],
    ['03-1234-5678（FAX 03-1234-5679）', '03-1234-5678', 'FAX 03-1234-5679'],
    ['03-1234-5678（FAXも同じ）', '03-1234-5678', 'FAXも同じ'],
    ['03-1234-5678（受付は17時終了）', '03-1234-5678', '受付は17時終了'],
    ['相談係：03-1234-5678（平日）', '03-1234-5678', '相談係 平日'],
    ['#7119（救急相談）', '#7119', '救急相談'],
    ['189(いちはやく)', '189', 'いちはやく'],
    ['03-1234-5678（電話・FAX兼用）', '03-1234-5678', '電話・FAX兼用'],
    ['\u202d03-1234-5678\u202c（相談）', '03-1234-5678', '相談'],
    ['+81-3-1234-5678 (Helpline)', '+81-3-1234-5678', 'Helpline'],
  ])('gets the purpose of the number from the text beside it: %j', (written, tel, note) => {
    expect(readTelephone(written)).toEqual({ tel, repaired: false, note });
  });
  it('gets the extension beside a note, and a lost zero restored', () => {
    expect(readTelephone('03-1234-5678 内線12（相談係）')).toEqual({
      tel: '03-1234-5678',
      repaired: false,
      extension: '内線12',
      note: '相談係',
    });
    expect(readTelephone('3-1234-5678（相談係）')).toEqual({
      tel: '03-1234-5678',
      repaired: true,
      note: '相談係',
    });
  });
  it('is given the first of several lines, which is written in full', () => {
    for (const written of [
      '03-1234-5678～9',
      '03-1234-5678〜5680',
      '0312345678~80',
      '03-1234-5678～9（代表）',
    ])
      expect([telephone(written), readTelephone(written)?.repaired], written).toEqual([
        written.startsWith('03-') ? '03-1234-5678' : '0312345678',
        false,
      ]);
    for (const written of ['1234-5678～9', '03-1234-567～8', '03-1234-5678～90123'])
      expect(telephone(written), written).toBeNull();
  });
  it('gets no number that is a fax or out of service, and none whose note may be a part of it', () => {
    for (const written of [
      '03-1234-5678（FAX）',
      'FAX 03-1234-5678',
      'ファックス：03-1234-5678',
      '03-1234-5678（廃止）',
      '03-1234-5678（旧番号）',
      '03-1234-5678 から 5680',
      '03-1234-5678(5679)',
      '100円',
      '110号室',
      '定員:100',
      '相談 12',
      '0120(フリーダイヤル)',
      '1234-5678（相談専用）',
      '()03-1234-5678',
      '03-1234-5678()',
    ])
      expect(telephone(written), written).toBeNull();
  });

  it.each(['\u202e', '\u202b', '\u2067', '\u200f', '\u061c'])(
    'gets no number whose digits are displayed in another order, with %j',
    (mark) => {
      expect(telephone(`${mark}8765-4321-30`)).toBeNull();
      expect(telephone(`03-1234-${mark}5678`)).toBeNull();
    },
  );

  it('gets no number from a very long text', () => {
    for (const sign of ['1', '0', '-', ' ', '#', 'ー', '(', '内線1', '\u200b', 'x'])
      expect(telephone(sign.repeat(1_000_000))).toBeNull();
    expect(telephone(`0${'-'.repeat(18)}120`)).toBeNull();
    expect(telephone('0-4-3-1-1-1-2-2-2-2')).toBe('0-4-3-1-1-1-2-2-2-2');
    expect(telephone('+123456789012345')).toBe('+123456789012345');
    expect(telephone('+1234567890123456')).toBeNull();
  });

  it('gets a number among much white space, up to 100 characters', () => {
    expect(telephone('110'.padStart(100))).toBe('110');
    expect(telephone('110'.padStart(101))).toBeNull();
  });

  it('gets the same number when a result is read again', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.stringMatching(/^(?:[+]81)?[-( ]?0?[-) ]?[1-9](?:[-() ]?[0-9]){8,9}$/), (written) => {
        const found = readTelephone(written);
        if (!found) return;
        read += 1;
        expect(readTelephone(found.tel)).toEqual({ tel: found.tel, repaired: false });
        expect(isSafeHref(telUrl(found.tel))).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(read).toBeGreaterThan(50);
  });

  it.each([
    'tel:',
    'tel:1',
    'tel:12',
    'tel:+',
    'tel:1234567890123456',
    'tel:03-1234-5678',
    'tel:0312345678;phone-context=x',
    'tel:#9110',
    'tel:%2a110',
    'tel:110 ',
    'TEL:110',
    'tel:110\n',
    'telx:110',
    'xtel:110',
    'javascript:tel:110',
    'sms:',
    'sms:abc',
    'sms:110?body=x',
    'sms:110&body=x',
    'sms://110',
    'smsto:110',
    'facetime:110',
    'skype:110?call',
  ])('is not led by %j', (href) => {
    expect(isSafeHref(href)).toBe(false);
  });

  it.each(['tel:110', 'tel:%239110', 'tel:*110', 'tel:+81312345678', 'sms:0312345678', 'sms:+81312345678'])(
    'may be led by %j',
    (href) => {
      expect(isSafeHref(href)).toBe(true);
    },
  );
});

describe('a person who listens to a number', () => {
  it.each([
    ['043-111-2222', '0 4 3、1 1 1、2 2 2 2'],
    ['0431112222', '0 4 3 1 1 1 2 2 2 2'],
    ['0120-0-78310', '0 1 2 0、0、7 8 3 1 0'],
    ['(03)1234-5678', '0 3、1 2 3 4、5 6 7 8'],
    ['(03) 1234-5678', '0 3、1 2 3 4、5 6 7 8'],
    ['03 1234 5678', '0 3、1 2 3 4、5 6 7 8'],
    ['110', '1 1 0'],
    ['#9110', '# 9 1 1 0'],
    ['*678', '* 6 7 8'],
    ['+81-98-888-1455', '+ 8 1、9 8、8 8 8、1 4 5 5'],
    ['０４３（１１１）２２２２', '0 4 3、1 1 1、2 2 2 2'],
    ['', ''],
    ['-', ''],
  ])('%j hears %j', (tel, spoken) => {
    expect(spokenTel(tel)).toBe(spoken);
  });

  it('hears every digit once, in its order, and no group that a voice would read as one number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[#*+(]?[0-9][0-9\-() ]{1,18}[0-9]$/), (tel) => {
        const spoken = spokenTel(tel);
        expect(spoken.replace(/[ 、]/g, '')).toBe(tel.replace(/[-() ]/g, ''));
        expect(spoken).not.toMatch(/\d\d/);
        expect(spoken.split('、').length).toBe(
          tel.split(/[-() ]+/).filter((group) => /\d/.test(group)).length,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('hears the number that is dialled', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 24 }),
        fc.stringMatching(/^[0-9０-９ーー－()（） -]{3,24}$/),
        (any, written) => {
          for (const tel of [telephone(any), telephone(written)].filter((number) => number !== null))
            expect(`tel:${spokenTel(tel).replace(/[ 、]/g, '').replace('#', '%23')}`).toBe(telUrl(tel));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a number that is written plainly', () => {
  it('is read as any other is', () => {
    /** Without the short way. */
    const long = (text: string): string | null => telephone(`${text} `);
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9#+-]{0,24}$/), (text) => {
        expect(telephone(text)).toBe(long(text));
      }),
      { numRuns: 300 },
    );
    for (const text of [
      '12',
      '123',
      '1-2',
      '1--2',
      '1'.repeat(15),
      '1'.repeat(16),
      `0${'-1'.repeat(9)}`,
      `0${'-1'.repeat(10)}`,
      `0${'-1'.repeat(14)}`,
    ])
      expect(telephone(text), text).toBe(long(text));
  });
});
