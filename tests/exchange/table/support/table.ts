// A table by its columns, and what an import makes of it.
import type { Imported, ImportOptions } from '../../../../src/exchange/table/index.ts';
import { importTable } from '../../../../src/exchange/table/index.ts';
import { AREAS } from '../../../../src/content/contacts.ts';
import { TODAY } from '../../../support/setting.ts';

export const OPTIONS: ImportOptions = {
  areas: AREAS,
  today: TODAY,
  source: null,
  checked: null,
  area: null,
  only: [],
  words: { closed: (days) => `休み: ${days}`, holidaysUnsaid: '（祝日のことは書かれていません）' },
};

export type Row = Readonly<Record<string, string>>;

/** A whole row of the first edition; the number and the page are a sample's. */
export const FACILITY: Row = {
  都道府県コード又は市区町村コード: '122041',
  NO: '1',
  都道府県名: '千葉県',
  市区町村名: '船橋市',
  名称: '見本市ひきこもり相談窓口',
  住所: '見本市中央1-2-3',
  方書: '見本会館2階',
  電話番号: '043-111-2222',
  利用可能曜日: '月火水木金',
  開始時間: '09:00',
  終了時間: '17:00',
  URL: 'https://www.city.example.lg.jp/soudan/',
};

/** The rows under the columns of the first, with their lines. */
export function tableOf(
  ...rows: readonly Row[]
): { readonly line: number; readonly cells: readonly string[] }[] {
  const names = [...new Set(rows.flatMap(Object.keys))];
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))].map((cells, at) => ({
    line: at + 1,
    cells,
  }));
}

export function imported(rows: readonly Row[], options: Partial<ImportOptions> = {}): Imported {
  const result = importTable(tableOf(...rows), { ...OPTIONS, ...options });
  if (result === null) throw new Error('no header');
  return result;
}

/** `error name/missing 2 名称` */
export const told = ({ issues }: Imported): string[] =>
  issues.map(({ severity, code, line, column }) => `${severity} ${code} ${line} ${column}`.trim());
