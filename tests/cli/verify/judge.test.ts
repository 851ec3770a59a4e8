// What a page says of a number: the page as it is drawn, and the name beside it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/cli/verify/page/judge.ts';
import { readHtml } from '../../../src/cli/verify/page/html.ts';
import { nameOf } from '../../../src/cli/verify/page/name.ts';
import { keyOf } from '../../../src/cli/verify/page/page.ts';
import { pdfPage } from '../../../src/cli/verify/page/pdf.ts';

const PLACES = new Set(['見本県', '見本市', '青葉市', '緑町'].map(keyOf));
const A = '見本市ひきこもり相談センター';
const B = '青葉市生活支援センター';
const NUMBER = '043-111-2222';

interface Given {
  readonly name?: string;
  readonly number?: string;
  readonly hours?: string;
  readonly others?: readonly string[];
}
function look(html: string, { name = A, number = NUMBER, hours, others = [] }: Given = {}) {
  const page = readHtml(html)!;
  const names = others.map((other) => nameOf(other, PLACES));
  const { verdict, leads, isElsewhere } = judge(page, { name: nameOf(name, PLACES), number, hours }, names);
  return [verdict, ...leads, ...(isElsewhere ? ['elsewhere'] : [])];
}

describe('a number is confirmed', () => {
  test.each([
    ['in one paragraph with the name', `<p>${A} 電話 ０４３（１１１）２２２２</p>`],
    ['split by tags', `<p>${A} 電話 <b>043</b>-<span>111</span>-<i>2222</i></p>`],
    ['written as entities', `<p>${A} 電話 &#48;43&#x2d;111&minus;2222</p>`],
    ['behind a link alone', `<p>${A} <a href="tel:0431112222">電話をかける</a></p>`],
    ['in the words of a picture', `<p>${A}<img src="tel.png" alt="電話 043-111-2222"></p>`],
    ['in the lines below the name', `<p>${A}</p><p>所在地 見本市中央1-1</p><p>電話 043-111-2222</p>`],
    ['under a heading with the name', `<h2>${A}</h2><p>${'案内。'.repeat(300)}</p><p>電話 043-111-2222</p>`],
    ['under a smaller heading below it', `<h2>${A}</h2><h3>電話</h3><p>043-111-2222</p>`],
    [
      'in its row of a table',
      `<table><tr><th>窓口<th>電話<tr><td>${B}<td>043-999-9999<tr><td>${A}<td>043-111-2222</table>`,
    ],
    [
      'in a row that a name reaches down to',
      `<table><tr><td rowspan=2>${A}<td>南<td>043-111-1111<tr><td>北<td>043-111-2222</table>`,
    ],
    [
      'in a table of one window',
      `<table><tr><th>名称<td>${A}<tr><th>住所<td>1-1<tr><th>電話番号<td>043-111-2222</table>`,
    ],
    [
      'below its name in a table of windows side by side',
      `<table><tr><th>項目<th>${B}<th>${A}<tr><th>電話<td>043-999-9999<td>043-111-2222</table>`,
    ],
    ['beside its term', `<dl><dt>${A}<dd>電話 043-111-2222<dt>${B}<dd>043-999-9999</dl>`],
    [
      'on a page titled by the name',
      `<title>${A}｜見本県</title><h1>ごあんない</h1><p>電話 043-111-2222</p>`,
    ],
    ['where the place stands in a heading', `<h2>見本市</h2><p>ひきこもり相談センター 043-111-2222</p>`],
    [
      'where the place has a cell of its own',
      `<table><tr><td>見本市<td>ひきこもり相談センター<td>043-111-2222</table>`,
    ],
    ['where the name is broken into lines', `<p>見本市<br>ひきこもり<br>相談センター<br>043-111-2222</p>`],
    ['where a phone and a fax are one', `<p>${A} 電話・FAX 043-111-2222</p>`],
    ['beside the number it had before', `<p>${A} 旧番号 043-999-9999 → 新番号 043-111-2222</p>`],
    ['before the name', `<p>043-111-2222（${A}）</p>`],
  ])('%s', (_, html) => expect(look(html, { others: [B] })).toEqual(['confirmed']));

  test('by a name in brackets, parts and other signs', () => {
    const name = '見本市「保健と福祉の総合相談窓口」さーくる（愛称まる）';
    const row = `<table><tr><td>見本市<td>保健と福祉の総合相談窓口&#x3000;さーくる<td>043-111-2222</table>`;
    expect(look(row, { name })).toEqual(['confirmed']);
    expect(look('<p>保健と福祉の総合相談窓口 043-111-2222</p>', { name })).toEqual(['gone', 'elsewhere']);
  });
  test('by its last part, where the others stand above it', () => {
    const name = '見本県社会福祉協議会 地域福祉課';
    const under = (heading: string): string =>
      `<h2>${heading}</h2><p>総務課 043-999-9999</p><p>地域福祉課 043-111-2222</p>`;
    expect(look(under('見本県社会福祉協議会'), { name })).toEqual(['confirmed']);
    expect(look(under('青葉市社会福祉協議会'), { name })).toEqual(['gone', 'elsewhere']);
  });
  test('of three digits, beside its name only', () => {
    expect(
      look('<p>児童相談所虐待対応ダイヤル「189」</p>', { name: '児童相談所虐待対応ダイヤル', number: '189' }),
    ).toEqual(['confirmed']);
    expect(
      look('<p>児童相談所虐待対応ダイヤル 定員189名</p>', {
        name: '児童相談所虐待対応ダイヤル',
        number: '189',
      }),
    ).toEqual(['gone']);
  });
});

describe('a number is gone', () => {
  test.each([
    [
      'and another stands in its row',
      `<table><tr><td>${A}<td>043-222-3333<tr><td>${B}<td>043-999-9999</table>`,
      ['043-222-3333'],
    ],
    [
      'and another stands below the name',
      `<p>${A}</p><p>電話（０４３）２２２－３３３３</p>`,
      ['(043)222-3333'],
    ],
    [
      'and several stand under the heading',
      `<h2>${A}</h2><p>043-222-3333</p><p>043-222-4444</p>`,
      ['043-222-3333', '043-222-4444'],
    ],
    ['and a fax is no lead', `<p>${A} FAX 043-222-4444 電話 043-222-3333</p>`, ['043-222-3333']],
    ['and the number of the next window is no lead', `<p>${A} 電話は調整中</p><p>${B} 043-999-9999</p>`, []],
    ['and nothing stands there', `<p>${A}は、見本市中央1-1にあります。</p>`, []],
    ['and the page says nothing of the window', '<p>お知らせ 043-999-9999</p>', []],
    ['though it is struck out', `<p>${A} <del>043-111-2222</del> 043-222-3333</p>`, ['043-222-3333']],
    ['though it is hidden', `<p>${A}</p><p hidden>043-111-2222</p>`, []],
    ['though a script has it', `<p>${A}</p><script>"043-111-2222"</script>`, []],
  ])('%s', (_, html, leads) => expect(look(html, { others: [B] })).toEqual(['gone', ...leads]));

  test.each([
    ['only as a fax', `<p>${A}</p><p>ＦＡＸ：043-111-2222</p>`],
    [
      'only in the column of faxes',
      `<table><tr><th>窓口<th>電話<th>FAX<tr><td>${A}<td>043-222-3333<td>043-111-2222</table>`,
    ],
    ['only behind the label of a fax', `<table><tr><th>名称<td>${A}<tr><th>FAX<td>043-111-2222</table>`],
    ['only as the old number', `<p>${A} 旧番号：043-111-2222</p>`],
    ['only as a number that is dead', `<p>${A} 043-111-2222は使われておりません。</p>`],
    ['only in the row of another', `<table><tr><td>${A}<td>043-222-3333<tr><td>${B}<td>043-111-2222</table>`],
    ['only below the name of another', `<p>${A}</p><p>${B} 電話 043-111-2222</p>`],
    ['only behind another in one line', `<p>${A}、${B} 043-111-2222</p>`],
    ['only under another heading', `<h2>${A}</h2><p>準備中</p><h2>その他</h2><p>043-111-2222</p>`],
    [
      'in another row of a list, whose window is not known',
      `<table><tr><td>${A}<td>043-222-3333<tr><td>桜ヶ丘会<td>043-111-2222</table>`,
    ],
    [
      'far below the name',
      `<p>${A}</p>${'<p>お知らせがあります。くわしくはこちら。</p>'.repeat(30)}<p>043-111-2222</p>`,
    ],
  ])('where it stands %s', (_, html) => {
    const [verdict, ...more] = look(html, { others: [B] });
    expect([verdict, more.at(-1)]).toEqual(['gone', 'elsewhere']);
  });
});

describe('hours', () => {
  const hours = 'Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off';
  const page = (words: string): string => `<h2>${A}</h2><p>電話 043-111-2222</p><p>${words}</p>`;
  test.each([
    ['受付時間：月～金 9:00～16:00（祝日・年末年始を除く）'],
    ['相談日時 月曜日から金曜日 午前9時から午後4時'],
    ['開所時間：月・水・金 9時～17時'],
    ['受付　毎日 9:00〜17:00'],
  ])('that differ are told: %s', (words) => {
    const [verdict, lead] = look(page(words), { hours });
    expect([verdict, lead?.replace(/\s/g, '')]).toEqual([
      'hours-changed',
      words.normalize('NFKC').replace(/\s/g, ''),
    ]);
  });
  test.each([
    ['that are the same', '受付時間：平日 9:00～17:00（祝日・年末年始を除く）'],
    ['without days', '受付時間 9:00～16:00'],
    ['with words that have no one reading', '受付時間：月～金 9:00～16:00（担当者が不在のこともあります）'],
    ['of two kinds', '月～金 9:00～16:00</p><p>土 9:00～12:00'],
    ['that are not there', 'お気軽にお電話ください'],
  ])('%s are no change', (_, words) => expect(look(page(words), { hours })).toEqual(['confirmed']));
  test('that the list does not have are no change', () =>
    expect(look(page('受付時間：月～金 9:00～16:00'))).toEqual(['confirmed']));
  test('of another window are not taken for its own', () => {
    const two = `<table><tr><td>${A}<td>043-111-2222<td>月～金 9:00～17:00<tr><td>${B}<td>043-999-9999<td>月～金 9:00～16:00</table>`;
    expect(look(two, { hours, others: [B] })).toEqual(['confirmed']);
    const lines = `<p>${A}</p><p>043-111-2222</p><p>${B}</p><p>043-999-9999</p><p>月～金 9:00～16:00</p>`;
    expect(look(lines, { hours, others: [B] })).toEqual(['confirmed']);
  });
});

describe('a PDF', () => {
  const piece = (text: string, x: number, y: number, page = 1) => ({
    text,
    x,
    y,
    page,
    width: text.length * 10,
    height: 10,
  });
  const judged = (pieces: Parameters<typeof pdfPage>[1], number = NUMBER) =>
    judge(pdfPage('', pieces), { name: nameOf(A, PLACES), number, hours: undefined }, [nameOf(B, PLACES)]);
  const LINES = [
    piece('2222', 250, 700.4),
    piece(A, 10, 700),
    piece('043-111-', 210, 700),
    piece(B, 10, 680),
    piece('043-999-9999', 210, 680),
  ];
  test('is read line by line, wherever its pieces stand in the file', () =>
    expect(judged(LINES)).toMatchObject({ verdict: 'confirmed' }));
  test("does not confirm the next line's number", () =>
    expect(judged(LINES, '043-999-9999')).toEqual({
      verdict: 'gone',
      leads: ['043-111-2222'],
      isElsewhere: true,
    }));
});

test('no page is so odd that it can not be read', () => {
  const bits = [
    '<table>',
    '</table>',
    '<tr>',
    '<td rowspan=3>',
    '<th colspan="-1">',
    '<td rowspan=x>',
    '</td>',
    '<dl>',
    '<dt>',
    '<dd>',
    '</dl>',
    '<h1>',
    '</h2>',
    '<h3>',
    '<title>',
    '</title>',
    '<svg>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<br>',
    '<a href="tel:%E3%81">',
    '<del>',
    '</del>',
    '<p hidden>',
    '<img alt>',
    '<meta http-equiv=refresh content=";">',
    '&#x110000;',
    '\0',
    A,
    B,
    NUMBER,
    '043-',
    'FAX',
    '9:00～17:00',
    '月～金 9:00～16:00',
    '旧',
    '\ud800',
    '<',
    '>',
    '"',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...bits), fc.string()), { maxLength: 40 }), (parts) => {
      const [verdict] = look(parts.join(''), { others: [B], hours: 'Mo-Fr 09:00-17:00' });
      expect(['confirmed', 'gone', 'hours-changed']).toContain(verdict);
    }),
    { numRuns: 2000 },
  );
});

describe('pages that were made to do harm', () => {
  /** By the time of the processor, which other work on the machine doesn't lengthen. */
  const soon = (work: () => void): void => {
    const begin = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begin);
    expect((user + system) / 1e6).toBeLessThan(15);
  };
  test('by elements a million deep are given up', () =>
    soon(() => {
      expect(readHtml('<b>'.repeat(1_600_000) + '</i>'.repeat(1_200_000))).toBeNull();
      expect(readHtml('<div>'.repeat(990) + '</i>'.repeat(2_000_000))).not.toBeNull();
    }));
  test.each([
    ['digits', '0'.repeat(9_000_000)],
    ['as many as are read', '0'.repeat(490_000)],
    ['groups of digits', '04 '.repeat(160_000)],
    ['numbers', '<p>043-111-2222</p>'.repeat(40_000)],
    ['names', `<p>${A}</p>`.repeat(35_000)],
    ['cells that reach down', `<table>${`<tr><td rowspan=65000>${A}`.repeat(35_000)}`],
    ['rows', `<title>${A}</title><table>${'<tr><td>043-111-2222<td>FAX'.repeat(32_000)}`],
    ['cells', `<table><tr><td>${A}${'<td>043-111-2223'.repeat(38_000)}`],
    ['headings', `<h1>${A}</h1><h2>a</h2>043-111-2223`.repeat(18_000)],
    ['headings in headings', `<h1>${A}<h2>${A}<h3>${A}<h4>${A}<h5>${A}${'<h6>043-111-2223'.repeat(38_000)}`],
    ['entities', '&amp;&#48;'.repeat(900_000)],
    ['an attribute', `<p title="${'a'.repeat(9_000_000)}">`],
    ['attributes', `<p ${'a=1 '.repeat(2_000_000)}>`],
    ['lines', `<p>${A}${'<br>9:00~17:00'.repeat(40_000)} 043-111-2222</p>`],
    ['pictures', `<img alt="${A}">`.repeat(32_000)],
  ])('by %s without end are judged in seconds, for all that they are said to state', (_, html) =>
    soon(() => {
      const page = readHtml(html);
      const names = Array.from({ length: 20 }, (_, nth) => nameOf(`見本市第${nth}相談センター`, PLACES));
      for (const name of page ? [nameOf(A, PLACES), ...names] : [])
        judge(page!, { name, number: NUMBER, hours: 'Mo-Fr 09:00-17:00' }, [...names, nameOf(B, PLACES)]);
    }),
  );
});
