// Words that hold a known word and mean another thing, and numbers with a digit or a word more.
import { describe, expect, it } from 'vitest';
import { plainHeader, readHeader } from '../../../src/exchange/table/columns.ts';
import { readDate } from '../../../src/exchange/table/dates.ts';
import { readMethods, readReservation } from '../../../src/exchange/table/methods.ts';
import { readTels } from '../../../src/exchange/table/telephone.ts';

describe('a way of consulting', () => {
  it.each([
    ['TEL', 'phone'],
    ['電話相談', 'phone'],
    ['面談相談', 'in-person'],
    ['メール', 'mail'],
    ['E-メール', 'mail'],
    ['フォーム', 'mail'],
    ['問い合わせフォーム', 'mail'],
    ['お問い合わせフォーム', 'mail'],
    ['Webフォーム', 'mail'],
    ['チャット相談', 'sns'],
    ['オンライン', 'online'],
    ['オンライン面談', 'online'],
    ['zoom', 'online'],
  ])('%s is %s', (word, method) => {
    expect(readMethods(word)).toEqual({ methods: [method], programs: [], unknown: [] });
  });
  it.each(['訪問', '家庭訪問', '訪問支援'])('%s is a visit', (word) => {
    expect(readMethods(word)).toEqual({ methods: [], programs: ['home-visit'], unknown: [] });
  });
  it.each([
    '非電話',
    '電話番号案内',
    '未来所',
    '来所者向け',
    'ファンメール',
    'メールマガジン',
    'フォームなし',
    '非SNS',
    'LINEスタンプ',
    '非オンライン',
    'オンライン診療',
    '再訪問',
    '訪問看護',
  ])('%s is none that is known', (word) => {
    expect(readMethods(word)).toEqual({ methods: [], programs: [], unknown: [word] });
  });
});

describe('a booking', () => {
  it.each([
    ['できれば予約', 'recommended'],
    ['予約優先', 'recommended'],
    ['予約不要', 'none'],
    ['不要です', 'none'],
    ['No', 'none'],
    ['完全予約制', 'required'],
    ['予約優先ではない', null],
    ['非推奨', null],
    ['不要ではない', null],
    ['一部不要', null],
    ['不必要', null],
    ['必要に応じて', null],
  ] as const)('%s: %s', (text, meant) => {
    expect(readReservation(text)).toBe(meant);
  });
});

describe('a date', () => {
  it.each([
    ['令和10年11月12日', '2028-11-12'],
    ['2026-07-26T0'.padEnd(40, '0'), '2026-07-26'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });
  it.each(['新令和8年7月26日', '令和8年7月26日頃', '120260726', '202607261', '2026-07-26T0'.padEnd(41, '0')])(
    '%s is none',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );
});

describe('a number in a spreadsheet', () => {
  const tels = (text: string): string[] =>
    readTels(text).tels.map(({ tel, extension }) => [tel, extension].filter(Boolean).join(' '));
  it.each<[string, string[]]>([
    ['043-111-2222、', ['043-111-2222']],
    ['043-111-2222、 電話 043-111-3333', ['043-111-2222', '043-111-3333']],
    ['043-111-2222内線12', ['043-111-2222 内線12']],
    ['043-111-2222  内線12', ['043-111-2222 内線12']],
    ['043-111-2222(代表) 内線12', ['043-111-2222 内線12']],
    ['043-111-2222'.padEnd(200, '、'), ['043-111-2222']],
  ])('%s is read', (text, read) => {
    expect(tels(text)).toEqual(read);
  });
  it.each([
    '10431112222',
    '+81-43-1111-222233',
    '043電話111-2222',
    '043(代表)-111-2222',
    '内線12 043-111-2222',
    '012-000-000',
    '043-111-2222'.padEnd(201, '、'),
    '、',
  ])('%s is never guessed at', (text) => {
    expect(tels(text)).toEqual([]);
  });
});

describe('a header', () => {
  it.each([
    ['建物名等〔方書〕', '建物名等(方書)'],
    ['建物名等[方書]', '建物名等(方書)'],
    ['建物名等【方書】', '建物名等(方書)'],
    ['建物名等{方書}', '建物名等(方書)'],
  ])('%s says the same as %s', (one, other) => {
    expect(plainHeader(one)).toBe(plainHeader(other));
  });
  it('is told on one short line where nobody reads it, and as repeated only where somebody does', () => {
    const read = readHeader(['名称', 'URL', 'あ'.repeat(70), '備考', '備考', '名称'])!;
    expect(read.unused).toEqual(['あ'.repeat(60), '備考', '備考']);
    expect(read.repeated).toEqual(['名称']);
  });
});
