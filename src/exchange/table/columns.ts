/**
 * The columns of each field. The names are those of 自治体標準オープンデータセット 公共施設一覧 (the first
 * edition and the one with 全国地方公共団体コード as its key), of デジタル庁 GIF's core data model (施設,
 * 連絡先, 住所; Japanese and English keys, editions of 2022 and 2025) and of くらし支援ナビ's consultation
 * windows. They are compared in the form of `plainHeader`.
 */
import { plainText } from '../../directory/plain-text.ts';

/** The columns of each field; if a row fills several, the first one is used. */
const COLUMNS = {
  id: ['ID', 'NO', 'Identification', '整理番号'],
  name: [
    '名称',
    '施設名称',
    '施設名',
    '窓口名',
    '窓口名称',
    '相談窓口',
    '相談窓口名',
    '機関名',
    '相談機関名',
    'Name',
  ],
  /** The area served. */
  serviceCode: [
    'serviceAreaCityCode',
    'CityCode',
    '市区町村コード',
    '市町村コード',
    'municipalityId',
    'municipalityCode',
  ],
  servicePrefecture: ['serviceAreaPrefectureCode', 'PrefectureCode'],
  /** The body that maintains the list. */
  keeperCode: [
    '全国地方公共団体コード',
    '都道府県コード又は市区町村コード',
    '都道府県コードまたは市区町村コード',
    '団体コード',
  ],
  prefectureCode: ['都道府県コード'],
  /** Where the centre is located, which may differ from the area served. */
  placeCode: ['所在地_全国地方公共団体コード', '施設住所_全国地方公共団体コード', 'localGovernmentCode'],
  keeperName: ['地方公共団体名', '団体名称'],
  prefecture: ['都道府県名', 'prefectureName'],
  city: ['市区町村名', '市町村名', 'cityName'],
  serviceArea: ['serviceArea', '対象地域', '担当区域'],
  address: [
    '所在地_連結表記',
    '所在地_連結標記',
    '住所',
    '所在地',
    '施設住所',
    '施設所在地',
    '施設住所_連結表記',
    '連結表記',
    'fullAddress',
    'address',
  ],
  addressPrefecture: ['所在地_都道府県', '施設所在地_都道府県', '都道府県', 'prefecture'],
  addressCity: ['所在地_市区町村', '施設所在地_市区町村', '市区町村(郡)', '市区町村', 'cityAndCounty'],
  addressTown: ['所在地_町字', '施設所在地_町字', '町字', 'streetAddress'],
  addressBlock: ['所在地_番地以下', '施設所在地_番地以下', '番地以下', 'cityBlock'],
  building: ['建物名等(方書)', '方書', '施設方書', 'buildingNameEtc'],
  tel: [
    '電話番号',
    '連絡先電話番号',
    '施設電話番号',
    'contactPointPhoneNumber',
    'phone',
    'tel',
    'TEL番号',
    '電話',
    '電話番号(代表)',
    '代表電話番号',
    '代表電話',
    '電話番号(直通)',
    '相談電話',
    '相談電話番号',
    '問い合わせ先電話番号',
    'お問い合わせ先電話番号',
  ],
  extension: ['内線番号', '連絡先内線番号', 'contactPointExtension'],
  contactName: ['連絡先名称', 'contactPointName'],
  mail: [
    '連絡先メールアドレス',
    'メールアドレス',
    'contactPointEmailAddress',
    'email',
    'E-mail',
    'メール',
    'Eメール',
    'Eメールアドレス',
  ],
  form: ['連絡先FormURL', 'contactPointFormUrl', 'contactFormUrl', 'お問い合わせフォームURL'],
  social: [
    '連絡先備考(その他、SNSなど)',
    '連絡先備考',
    'contactPointSocialMedia',
    'contactPointRemarks',
    'contactPointRemark',
  ],
  url: [
    'URL',
    'officialUrl',
    'ホームページURL',
    'ホームページ',
    'ウェブサイト',
    'HP',
    'HPアドレス',
    'ホームページアドレス',
    'Webサイト',
    '連絡先URL',
    'contactPointUrl',
    'website',
  ],
  days: ['利用可能曜日', 'サービス曜日', 'availableDay', 'ServiceDay'],
  opens: ['開始時間', '開始時刻', 'startTime'],
  closes: ['終了時間', '終了時刻', 'endTime'],
  timeNote: [
    '利用可能日時特記事項',
    '利用可能時間特記事項',
    '利用可能日時説明',
    '日時備考',
    'availableDateTimeDescription',
    'availabileDateTimeDescription',
    'DateTimeRemarks',
  ],
  opening: [
    'openingHours',
    '受付時間',
    '開館時間',
    '相談時間',
    '開設時間',
    '受付日時',
    '相談日時',
    '相談受付時間',
    '相談受付日時',
    '受付日・時間',
    '開所時間',
    '開所日時',
    '開館日時',
    '開設日時',
    '利用時間',
    '対応時間',
    '業務時間',
  ],
  closed: ['closedDays', '休館日', '定休日', '休所日', '休業日', '閉館日', '休室日', '閉所日'],
  methods: ['availableMethods', '相談方法'],
  reservation: ['reservationRequired', '予約'],
  fee: ['料金有無', '料金種別', 'FeeType', 'feeStatus'],
  status: ['状態', 'Status'],
  checked: ['lastVerifiedAt', '確認日', '最終確認日', '情報更新日', '最終更新日', '更新日'],
} as const satisfies Record<string, readonly string[]>;

export type Field = keyof typeof COLUMNS;

/** A header on one short line. */
const shown = (header: string): string => plainText(header.slice(0, 60)) ?? '';

/**
 * Width, case, white space, and the kind of dash or bracket in a header are ignored. A leading underscore is
 * kept: `_id` is a row number that CKAN adds to each dump, not an `ID`.
 */
export const plainHeader = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/(?!^)[‐-―−ー_\-・.]/g, '')
    .replace(/[〔[{【]/g, '(')
    .replace(/[〕\]}】]/g, ')')
    .replace(/,/g, '、');

const FIELDS = Object.keys(COLUMNS) as readonly Field[];
const NAMES = new Map(
  FIELDS.flatMap((field) =>
    COLUMNS[field].map((name, rank) => [plainHeader(name), { field, rank }] as const),
  ),
);

export interface Header {
  /** As written, for people who look for a cell. */
  readonly names: readonly string[];
  /** Positions of the columns of each field, in order of preference. */
  readonly positions: { readonly [F in Field]: readonly number[] };
  /** Columns that are not used. */
  readonly unused: readonly string[];
  /** Names that occur twice: only the first column is read. */
  readonly repeated: readonly string[];
}

/**
 * @returns null if it can't be the header of such a list: it has no column for a name, or none for a contact
 */
export function readHeader(cells: readonly string[]): Header | null {
  const plain = cells.map(plainHeader);
  const known = plain.map((name) => NAMES.get(name));
  const isFirst = (at: number): boolean => plain.indexOf(plain[at] ?? '') === at;
  const positions = Object.fromEntries(
    FIELDS.map((field) => {
      const found = known.flatMap((column, at) =>
        column?.field === field && isFirst(at) ? [{ at, rank: column.rank }] : [],
      );
      return [field, found.sort((a, b) => a.rank - b.rank).map(({ at }) => at)];
    }),
  ) as unknown as Header['positions'];
  const reaches = (['tel', 'mail', 'form', 'url', 'address', 'addressCity'] as const).some(
    (field) => positions[field].length > 0,
  );
  if (positions.name.length === 0 || !reaches) return null;
  const names = cells.map(shown);
  return {
    names,
    positions,
    unused: names.filter((name, at) => name !== '' && known[at] === undefined),
    repeated: names.filter((_, at) => known[at] !== undefined && !isFirst(at)),
  };
}
