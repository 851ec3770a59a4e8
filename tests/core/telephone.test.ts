import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeHref, spokenTel, telephone, telUrl } from '../../src/core/links.ts';

describe('a person who dials', () => {
  it.each([
    ['098-888-1455', '098-888-1455', 'tel:0988881455'], ['0988881455', '0988881455', 'tel:0988881455'],
    ['0120-0-78310', '0120-0-78310', 'tel:0120078310'], ['0120-279-338', '0120-279-338', 'tel:0120279338'],
    ['０１２０－２７９－３３８', '0120-279-338', 'tel:0120279338'], ['０９８（８８８）１４５５', '098(888)1455', 'tel:0988881455'],
    ['(03)1234-5678', '(03)1234-5678', 'tel:0312345678'], ['（03） 1234-5678', '(03) 1234-5678', 'tel:0312345678'],
    ['03 1234 5678', '03 1234 5678', 'tel:0312345678'], ['03\u30001234\u30005678', '03 1234 5678', 'tel:0312345678'],
    ['03\n1234  5678', '03 1234 5678', 'tel:0312345678'], [' 110 ', '110', 'tel:110'], ['119', '119', 'tel:119'], ['189', '189', 'tel:189'],
    ['#9110', '#9110', 'tel:%239110'], ['＃９１１０', '#9110', 'tel:%239110'], ['#8008', '#8008', 'tel:%238008'], ['*678', '*678', 'tel:*678'],
    ['+81-98-888-1455', '+81-98-888-1455', 'tel:+81988881455'], ['＋８１ ９８ ８８８ １４５５', '+81 98 888 1455', 'tel:+81988881455'],
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
    '', ' ', '-', '#', '12', '1-', '1-2', '1()2', '0a12345678', '0120-HELP-NOW', '03-1234-5678 内線12', '03-1234-5678(代)', 'TEL 03-1234-5678', '℡03-1234-5678',
    'tel:0312345678', '03-1234-5678;ext=1', '03-1234-5678,,1', '03-1234-5678/5679', '03-1234-5678、03-1234-5679', '03.1234.5678', '03_1234',
    '03〜1234', '++81', '1+1234', '1#1234', '##9110', '+-81', '-0312345678', '0312345678-', '03\u202e1234', '03\u200b12345678', '٠٣١٢٣٤', '一二三',
    '1234567890123456',
    '+81(0)3-1234-5678', '+81 (0)3 1234 5678', '＋８１（０）３', '03-1234-5678\u0000', '<b>110</b>', '110"', "110'",
  ])('is never given %j for a number', (written) => { expect(telephone(written)).toBeNull(); });

  it('is never given a number of more than 15 digits or 21 signs, or a megabyte of them', () => {
    expect(telephone('123456789012345')).toBe('123456789012345');
    expect(telephone('1'.repeat(16))).toBeNull();
    expect(telephone(`0${'-'.repeat(18)}120`)).toBeNull();
    for (const sign of ['1', '-', ' ', '#', 'ー']) expect(telephone(sign.repeat(1_000_000))).toBeNull();
    expect(telephone('0-1-2-3-4-5-6-7-8-9-0')).toBeNull();
    expect(telephone('0-1-2-3-4-5-6-7-8-9-')).toBeNull();
    expect(telephone('0-1-2-3-4-5-6-7-8-90')).toBe('0-1-2-3-4-5-6-7-8-90');
    expect(telephone('+123456789012345')).toBe('+123456789012345');
  });

  it('is given a number that stands in much white space, up to 40 signs', () => {
    expect(telephone('110'.padStart(40))).toBe('110');
    expect(telephone('110'.padStart(41))).toBeNull();
  });

  it.each([
    'tel:', 'tel:1', 'tel:12', 'tel:+', 'tel:1234567890123456', 'tel:03-1234-5678', 'tel:0312345678;phone-context=x', 'tel:#9110', 'tel:%2a110',
    'tel:110 ', 'TEL:110', 'tel:110\n', 'telx:110', 'xtel:110', 'javascript:tel:110', 'sms:', 'sms:abc', 'sms:110?body=x', 'sms:110&body=x', 'sms://110',
    'smsto:110', 'facetime:110', 'skype:110?call',
  ])('is not led by %j', (href) => { expect(isSafeHref(href)).toBe(false); });

  it.each(['tel:110', 'tel:%239110', 'tel:*110', 'tel:+81312345678', 'sms:0312345678', 'sms:+81312345678'])('may be led by %j', (href) => {
    expect(isSafeHref(href)).toBe(true);
  });
});

describe('a person who listens to a number', () => {
  it.each([
    ['043-111-2222', '0 4 3、1 1 1、2 2 2 2'], ['0431112222', '0 4 3 1 1 1 2 2 2 2'], ['0120-0-78310', '0 1 2 0、0、7 8 3 1 0'], ['(03)1234-5678', '0 3、1 2 3 4、5 6 7 8'],
    ['(03) 1234-5678', '0 3、1 2 3 4、5 6 7 8'], ['03 1234 5678', '0 3、1 2 3 4、5 6 7 8'], ['110', '1 1 0'], ['#9110', '# 9 1 1 0'], ['*678', '* 6 7 8'], ['+81-98-888-1455', '+ 8 1、9 8、8 8 8、1 4 5 5'],
    ['０４３（１１１）２２２２', '0 4 3、1 1 1、2 2 2 2'], ['', ''], ['-', ''],
  ])('%j hears %j', (tel, spoken) => { expect(spokenTel(tel)).toBe(spoken); });

  it('hears every digit once, in its order, and nothing that a voice would make a number of', () => {
    fc.assert(fc.property(fc.stringMatching(/^[#*+(]?[0-9][0-9\-() ]{1,18}[0-9]$/), (tel) => {
      const spoken = spokenTel(tel);
      expect(spoken.replace(/[ 、]/g, '')).toBe(tel.replace(/[-() ]/g, ''));
      expect(spoken).not.toMatch(/\d\d/);
      expect(spoken.split('、').length).toBe(tel.split(/[-() ]+/).filter((group) => /\d/.test(group)).length);
    }), { numRuns: 2000 });
  });

  it('hears the number that is dialled', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 24 }), fc.stringMatching(/^[0-9０-９ーー－()（） -]{3,24}$/), (any, written) => {
      for (const tel of [telephone(any), telephone(written)].filter((number) => number !== null)) expect(`tel:${spokenTel(tel).replace(/[ 、]/g, '').replace('#', '%23')}`).toBe(telUrl(tel));
    }), { numRuns: 3000 });
  });
});

describe('a number that is written plainly', () => {
  it('is read as any other is', () => {
    /** Without the short way. */
    const long = (text: string): string | null => telephone(`${text} `);
    fc.assert(fc.property(fc.stringMatching(/^[0-9#+-]{0,24}$/), (text) => { expect(telephone(text)).toBe(long(text)); }), { numRuns: 5000 });
    for (const text of ['12', '123', '1-2', '1--2', '1'.repeat(15), '1'.repeat(16), `0${'-1'.repeat(9)}`, `0${'-1'.repeat(10)}`, `0${'-1'.repeat(14)}`]) expect(telephone(text), text).toBe(long(text));
  });
});
