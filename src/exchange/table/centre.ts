/** Converts a row to a centre. */
import { checkDigit } from '../../directory/area.ts';
import type { Area, Centre } from '../../directory/centre.ts';
import { plainText } from '../../directory/plain-text.ts';
import type { CodeWidth } from './area.ts';
import { readArea } from './area.ts';
import { readChannels, readText } from './channels.ts';
import { readDate } from './dates.ts';
import type { HoursWords } from './hours/index.ts';
import type { Cell, RowProblem, Warn } from './issue.ts';
import { WHOLE_ROW } from './issue.ts';
import type { Ask } from './row.ts';
import { readPage } from './urls.ts';

export interface CentreOptions {
  readonly areas: readonly Area[];
  /** The source page for rows that name none. */
  readonly source: string | null;
  /** The date, `YYYY-MM-DD`, for rows without a date of their own. */
  readonly checked: string | null;
  /** The code of the area for rows without one. */
  readonly area: string | null;
  readonly words: HoursWords;
}

export type ReadCentre = { readonly centre: Omit<Centre, 'id'>; readonly id: string } | RowProblem;

export function readCentre(
  ask: Ask,
  { areas, source, checked, area, words }: CentreOptions,
  widthOf: (cell: Cell) => CodeWidth,
  warn: Warn,
): ReadCentre {
  const name = plainText(ask('name').text);
  if (name === null) return { problem: 'name/missing', cell: ask('name') };
  const place = areaOf(ask, areas, area, widthOf, warn);
  if ('problem' in place) return place;
  const { website, sources: own } = readPage(ask('url'), warn);
  const { channels, programs } = readChannels(ask, words, warn);
  const sources = own.length === 0 && source !== null ? [{ url: source }] : own;
  const reaches = channels.some(({ tel, url, address }) => tel ?? url ?? address);
  if (!reaches && website === undefined) return { problem: 'contact/missing', cell: WHOLE_ROW };
  if (sources.length === 0) return { problem: 'source/missing', cell: ask('url') };
  const eligibility = readText(ask('serviceArea'), warn);
  const cost = readText(ask('fee'), warn);
  const date = dateOf(ask('checked'), warn) ?? checked;
  return {
    id: idOf(ask('id').text, place.area),
    centre: {
      area: place.area,
      name,
      ...(website !== undefined && { website }),
      channels,
      programs,
      ...(eligibility !== null && { eligibility }),
      ...(cost !== null && { cost }),
      ...statusOf(ask('status'), warn),
      ...(date !== null && { checked: date }),
      sources,
    },
  };
}

/** The command's option for an area code that applies to the whole list. */
const GIVEN = '--area';

function areaOf(
  ask: Ask,
  areas: readonly Area[],
  given: string | null,
  widthOf: (cell: Cell) => CodeWidth,
  warn: Warn,
): ReturnType<typeof readArea> {
  const filled = (cells: readonly Cell[]): Cell[] => cells.filter(({ text }) => text !== '');
  const keeper = filled([ask('keeperName')]);
  const names = keeper.length > 0 ? keeper : filled([ask('prefecture'), ask('city')]);
  // 都道府県コード beside the name of a town means the prefecture in which the town lies, not the area
  // served.
  const prefecture = ask('city').text === '' ? [ask('prefectureCode')] : [];
  const own = [ask('serviceCode'), ask('servicePrefecture'), ask('keeperCode'), ...prefecture];
  const codes =
    given !== null && filled(own).length === 0
      ? [{ text: given.length === 5 ? `${given}${checkDigit(given)}` : given, column: GIVEN }]
      : own;
  const [standing = null] = filled([ask('placeCode')]);
  const serves = filled([ask('serviceCode'), ask('servicePrefecture')]).length > 0;
  const nameKind = keeper.length === 0 ? 'place' : serves ? 'keeper' : 'body';
  const found = readArea(
    areas,
    {
      codes,
      names,
      nameKind,
      standing,
      address: `${ask('addressPrefecture').text}${ask('address').text}`.slice(0, 40),
    },
    widthOf,
    warn,
  );
  if ('area' in found || found.problem !== 'area/unknown') return found;
  // 「大阪市北区」 says more than a code that is unknown.
  const served = readArea(
    areas,
    { codes: [], names: filled([ask('serviceArea')]), nameKind: 'body', standing: null, address: '' },
    widthOf,
    warn,
  );
  return 'area' in served ? served : found;
}

/** Numbers are unique only within one municipality's list, so they get the area's code before them. */
const idOf = (written: string, area: string): string => {
  const id = (plainText(written.normalize('NFKC')) ?? '').replace(/-+$/, '');
  return /^\d*$/.test(id) && !id.startsWith(area) ? `${area}-${id}` : id;
};

function dateOf(cell: Cell, warn: Warn): string | null {
  const date = cell.text === '' ? null : readDate(cell.text);
  if (cell.text !== '' && date === null) warn('date/unread', cell);
  return date;
}

function statusOf(cell: Cell, warn: Warn): Pick<Centre, 'status'> {
  const plain = cell.text.normalize('NFKC');
  if (/^(?:閉館|閉所|休館|休所|休止|休業)中?$/.test(plain)) return { status: 'temporarily-closed' };
  if (plain !== '' && !/^(?:営業|開館|開所|開設|運営)中?$/.test(plain)) warn('status/unread', cell);
  return {};
}
