// A language as a sheet: out, through a spreadsheet, and in again; and what is refused.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportSheet, importSheet } from '../../scripts/locales/commands.ts';
import { isCrisisText, versionOfTexts } from '../../scripts/build/reviews.mjs';
import { fromSheet, merged, toReviewSheet, toSheet } from '../../scripts/locales/sheet.ts';
import { formsOf, keysFor, missingIn, problemsIn } from '../../scripts/locales/texts.ts';
import type { Texts } from '../../src/i18n/translate.ts';
import { pseudoTexts } from '../support/pseudo-locale.ts';
import { LOCALES } from '../support/texts.ts';

const { ja, en } = LOCALES;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** A whole language: English words under another name. */
const whole: Texts = { ...pseudoTexts('en-XA') };
const inTag = (tag: string): Texts => ({ ...withoutNames(whole), [`language.${tag}`]: 'X' });
const withoutNames = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => !/^language\.(?:ja|en|ar)/.test(key)));
const rowsOf = (sheet: string): string[][] => parse(sheet, { bom: true });

describe('the sheet of a language', () => {
  it('has every key once, where it stands, both languages, and its own column', () => {
    const [head, ...rows] = rowsOf(toSheet({ ja, en }, 'ko'));
    expect(head![4]).toBe('text:ko');
    expect(rows.map(([key]) => key)).toEqual(keysFor('ko', ja));
    expect(new Set(rows.map(([key]) => key)).size).toBe(rows.length);
    expect(rows.filter(([, where]) => !where?.includes(' / '))).toEqual([]);
    expect(rows.filter((row) => row.length !== 6)).toEqual([]);
  });

  it('begins with the mark by which Excel knows UTF-8, and no cell is taken for a formula', () => {
    const sheet = toSheet({ ja, en }, 'ko');
    expect(sheet.startsWith('\uFEFF')).toBe(true);
    expect(
      rowsOf(sheet)
        .flat()
        .filter((cell) => /^[=+@\t-]/.test(cell)),
    ).toEqual([]);
  });

  it('shows Japanese without its readings, which are no business of a translator', () => {
    expect(rowsOf(toSheet({ ja, en }, 'ko')).filter((row) => row[2]?.includes('|'))).toEqual([]);
  });

  it('has the forms by number of a language that has some', () => {
    expect(formsOf('ko')).toEqual([]);
    expect(formsOf('ru')).toEqual(['one', 'few', 'many', 'other']);
    const keys = keysFor('ru', ja);
    expect(keys.slice(keys.indexOf('question.left')).slice(0, 5)).toEqual([
      'question.left',
      ...formsOf('ru').map((form) => `question.left_${form}`),
    ]);
  });

  it.each(['xx', 'zh-Hans', 'ru'])('comes back as it was: %s', (tag) => {
    const texts = inTag(tag);
    const sheet = fromSheet(bytes(toSheet({ ja, en }, tag, texts)));
    expect(sheet).toEqual({ tag, texts: expect.anything() });
    const back = merged(sheet as { tag: string; texts: Texts }, {}, ja);
    expect(back).toEqual({ texts, missing: [] });
    expect(Object.keys((back as { texts: Texts }).texts)).toEqual(
      keysFor(tag, ja, texts).filter((key) => Object.hasOwn(texts, key)),
    );
  });

  it('comes back from what Excel makes of it: no quotation marks, tabs and UTF-16, or moved columns', () => {
    const rows = rowsOf(toSheet({ ja, en }, 'xx', inTag('xx')));
    const tabs = rows
      .map((row) => row.map((cell) => cell.replaceAll(',', '，').trim()).join('\t'))
      .join('\r\n');
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${tabs}`, 'utf16le'));
    expect(fromSheet(utf16)).toMatchObject({ tag: 'xx' });
    const moved = rows.map(([key, where, japanese, english, text, note]) => [
      text,
      note,
      key,
      where,
      japanese,
      english,
    ]);
    const csv = moved
      .map((row) => row.map((cell) => `"${cell!.replaceAll('"', '""')}"`).join(','))
      .join('\n');
    expect(fromSheet(bytes(csv))).toEqual(fromSheet(bytes(toSheet({ ja, en }, 'xx', inTag('xx')))));
  });
});

describe('what would break a screen is refused:', () => {
  const codes = (changes: Texts, tag = 'xx'): string[] =>
    problemsIn(tag, { ...inTag(tag), ...changes }, ja).map(({ code, values }) =>
      values['key'] === undefined ? code : `${code} ${values['key']}`,
    );

  it('nothing of a language that is whole', () => {
    expect(codes({})).toEqual([]);
    expect(missingIn('xx', inTag('xx'), ja)).toEqual([]);
  });

  it.each([
    ['a value that is lost', { 'question.left': 'x' }, 'values question.left'],
    ['a value that nobody gives', { 'action.back': '{{name}}' }, 'values action.back'],
    ['a value that was translated', { 'question.left': '{{数}}' }, 'values question.left'],
    ['markup', { 'action.back': '<b>x</b>' }, 'markup action.back'],
    ['half of a sign', { 'action.back': 'x {y' }, 'markup action.back'],
    ['a reading', { 'action.back': '[漢字|かんじ]' }, 'marks action.back'],
    ['a line break', { 'action.back': 'a\nb' }, 'breaks action.back'],
    ['a space at the end', { 'action.back': 'a ' }, 'breaks action.back'],
    ['a letter that nobody sees', { 'action.back': 'a\u200bb' }, 'breaks action.back'],
    ['a key that nobody asks for', { 'action.bake': 'x' }, 'unknown action.bake'],
    ['a key of all objects', { constructor: 'x' }, 'unknown constructor'],
    ['a month too few', { 'date.months': 'a b c' }, 'count date.months'],
  ])('%s', (_, changes, problem) => {
    expect(codes(changes)).toContain(problem);
  });

  it('some forms by number, or some dates, without the others', () => {
    expect(codes({ 'question.left_one': '{{count}}' }, 'ru')).toEqual(['plurals question.left']);
    const { 'date.year': _, ...rest } = inTag('xx');
    expect(problemsIn('xx', rest, ja)).toEqual([{ code: 'dates', values: { key: 'date.year' } }]);
  });

  it('a form by number that the language does not have', () => {
    expect(codes({ 'question.left_few': '{{count}}' }, 'ko')).toEqual(['unknown question.left_few']);
  });

  it('readings only where they are Japanese, and whole', () => {
    expect(problemsIn('ja', { 'action.back': '[戻|もど]る' }, ja).map(({ code }) => code)).not.toContain(
      'marks',
    );
    expect(problemsIn('ja', { 'action.back': '[戻もど]る' }, ja).map(({ code }) => code)).toContain('marks');
  });
});

describe('a sheet that can not be read', () => {
  const code = (text: string | Uint8Array): unknown => {
    const sheet = fromSheet(typeof text === 'string' ? bytes(text) : text);
    return 'problems' in sheet ? sheet.problems[0]?.code : sheet;
  };

  it('is told by its fault', () => {
    expect(code('')).toBe('columns');
    expect(code('a,b\n1,2')).toBe('columns');
    expect(code('key,text:__proto__\na,b')).toBe('language');
    expect(code('key,text:../x\na,b')).toBe('language');
    expect(code('key,text:ko\naction.back,')).toBe('empty');
    expect(code('key,text:ko\naction.back,a\naction.back,b')).toBe('twice');
    expect(code('key,text:ko\naction.back,"a')).toBe('quotes');
    // 「戻る」 in Shift_JIS, as Excel in Japan saves a plain CSV: other languages have lost their letters there.
    expect(code(new Uint8Array([...bytes('key,text:ko\naction.back,'), 0x96, 0xdf, 0x82, 0xe9]))).toBe(
      'encoding',
    );
  });
});

describe('the commands', () => {
  let folder: string;
  let said: string[];
  const place = () => ({
    locales: folder,
    sheets: folder,
    say: (line: string) => {
      said.push(line);
    },
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'locales-'));
    said = [];
    writeFileSync(join(folder, 'ja.json'), JSON.stringify(ja));
    writeFileSync(join(folder, 'en.json'), JSON.stringify(en));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('write a sheet, and a language from it, in both languages told', () => {
    expect(exportSheet(place(), 'ko')).toBe(0);
    const file = join(folder, 'translation-ko.csv');
    const filled = readFileSync(file, 'utf8').replace(/^("action\.back",(?:"[^"]*",){3})""/m, '$1"뒤로"');
    writeFileSync(file, filled);
    expect(importSheet(place(), file)).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'ko.json'), 'utf8'))).toEqual({ 'action.back': '뒤로' });
    expect(said).toHaveLength(4);
    expect(said.at(-1)).toContain(String(missingIn('ko', { 'action.back': '뒤로' }, ja).length));
  });

  it('keep what a sheet does not have, and leave no half file', () => {
    writeFileSync(join(folder, 'ko.json'), JSON.stringify({ 'action.next': '다음' }));
    const file = join(folder, 'sheet.csv');
    writeFileSync(file, 'key,text:ko\naction.back,뒤로\n');
    expect(importSheet(place(), file)).toBe(0);
    const text = readFileSync(join(folder, 'ko.json'), 'utf8');
    expect(Object.entries(JSON.parse(text) as Texts)).toEqual([
      ['action.back', '뒤로'],
      ['action.next', '다음'],
    ]);
    expect(text.endsWith('}\n')).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('change nothing where a sheet is refused, and say in both languages why', () => {
    const file = join(folder, 'sheet.csv');
    writeFileSync(file, 'key,text:ko\naction.back,<b>\nnobody.asks,x\n');
    expect(importSheet(place(), file)).toBe(1);
    expect(existsSync(join(folder, 'ko.json'))).toBe(false);
    expect(said.filter((line) => line.includes('action.back'))).toHaveLength(2);
    expect(said.filter((line) => line.includes('nobody.asks'))).toHaveLength(2);
  });

  it('say how they are used where no file, or no language, is named', () => {
    expect(importSheet(place(), undefined)).toBe(2);
    expect(importSheet(place(), join(folder, 'none.csv'))).toBe(2);
    expect(exportSheet(place(), '../x')).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['en.json', 'ja.json']);
  });
});

describe('the sheet for a reader who judges a language', () => {
  it('has the crisis texts first, beside the Japanese, with the versions that the register needs', () => {
    const [head, ...rows] = rowsOf(toReviewSheet(ja, 'en', en));
    expect(head![3]).toBe(
      `en (crisis:en ${versionOfTexts(ja, en, isCrisisText)}, language:en ${versionOfTexts(ja, en)})`,
    );
    const keys = rows.map(([key = '']) => key);
    const crisis = keys.filter(isCrisisText);
    expect(crisis.length).toBeGreaterThan(20);
    expect(keys.slice(0, crisis.length)).toEqual(crisis);
    expect([...keys].sort()).toEqual(
      Object.keys(en)
        .filter((key) => !key.startsWith('date.'))
        .sort(),
    );
    const [, , japanese, english] = rows.find(([key]) => key === 'crisis.title.suicidal')!;
    expect([japanese, english]).toEqual([
      'そのつらさを、話せるところがあります',
      en['crisis.title.suicidal'],
    ]);
  });
});
