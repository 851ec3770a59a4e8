/**
 * The JSON Schema that is published for lists of centres, made from the valibot schema by the build. Here are
 * only the words for each key, its counterparts in other standards, and what a text has to look like, as far
 * as a regular expression can say it.
 */
import type { JsonSchema } from '@valibot/to-json-schema';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import type { Channel, HoursFor, Source } from '../../src/directory/centre.ts';
import type { Centre } from '../../src/directory/centre-schema.ts';
import { shapes } from '../../src/directory/centre-schema.ts';
import { LONGEST_TEXT } from '../../src/directory/plain-text.ts';

/**
 * In Japanese and in English; then the counterparts in Open Referral HSDS, schema.org and GIF 451-7. Null:
 * there is none.
 */
type Words = readonly [
  description: string,
  hsds: string | null,
  schemaOrg: string | null,
  gif: string | null,
];
interface Described<Shape> {
  readonly title: string;
  readonly keys: { readonly [Key in keyof Shape]-?: Words };
}

const OBJECTS: {
  readonly centre: Described<Centre>;
  readonly channel: Described<Channel>;
  readonly hoursFor: Described<HoursFor>;
  readonly source: Described<Source>;
} = {
  centre: {
    title: '窓口 / A centre',
    keys: {
      id: [
        '一覧の中でひとつだけの名前。変えないでください。 / Unique within the list, and stable.',
        'service.attributes[identifier]',
        'GovernmentService.identifier',
        '施設情報.ID',
      ],
      kind: [
        '窓口の種類。ひきこもりの窓口なら書きません。自立相談支援機関は window、市区町村の代表電話は office。 / Left out for a centre; window: municipal window for hardship in life and work; office: the municipality itself.',
        'service.attributes[kind]',
        'GovernmentService.serviceType',
        null,
      ],
      area: [
        '受けもつ地域。都道府県の2桁か、市町村の5桁。空はタグに書く窓口だけ。 / Area served: prefecture (2 digits) or municipality (5 digits).',
        'service.service_areas[].uri',
        'GovernmentService.areaServed',
        'サービス・担当区域情報.全国地方公共団体コード',
      ],
      name: ['窓口の名前 / The name people read.', 'service.name', 'GovernmentService.name', '施設情報.名称'],
      reading: [
        '名前の読み(ひらがな) / The name in hiragana.',
        'service.alternate_name',
        'GovernmentService.alternateName',
        null,
      ],
      excludes: [
        'area の中で、受けもたない市(別の窓口がある市) / Cities within the area that it does not serve.',
        'service.attributes[excluded_area]',
        'Offer.ineligibleRegion',
        '施設情報.備考(サービス担当区域の備考、2022年版)',
      ],
      website: [
        '公式ページ(https) / The official page.',
        'service.url',
        'GovernmentService.url',
        '連絡先情報.連絡先URL',
      ],
      channels: [
        '相談のしかた。分からないものは書きません。 / Ways of getting in touch; what is not confirmed is left out.',
        'service.service_at_locations[]',
        'GovernmentService.availableChannel',
        '連絡先情報',
      ],
      programs: [
        '行っていること: 訪問支援、家族教室、当事者会、居場所、セミナー / Programmes it runs.',
        'service.attributes[program]',
        'GovernmentService.hasOfferCatalog',
        null,
      ],
      eligibility: [
        "使える人。出典のことばで。 / Who may use it, in the source's words.",
        'service.eligibility_description',
        'GovernmentService.audience.audienceType',
        null,
      ],
      cost: [
        "費用。出典のことばで。 / What it costs, in the source's words.",
        'service.fees_description',
        'Offer.priceSpecification.description',
        '施設情報.料金備考(2022年版)',
      ],
      status: [
        'しばらく休んでいるとき。ふだんどおりなら書きません。 / Only while it is temporarily closed.',
        'service.status',
        'GovernmentService.hoursAvailable',
        '施設情報.状態(2022年版)',
      ],
      alert: [
        '行く前、かける前に知ってほしいこと / Something to know before coming or calling.',
        'service.alert',
        'SpecialAnnouncement.text',
        null,
      ],
      minimumAge: [
        '使える年齢の下(満年齢、その年を含む) / Lowest age, in completed years.',
        'service.minimum_age',
        'PeopleAudience.requiredMinAge',
        null,
      ],
      maximumAge: [
        '使える年齢の上(満年齢、その年を含む) / Highest age, in completed years.',
        'service.maximum_age',
        'PeopleAudience.requiredMaxAge',
        null,
      ],
      checked: [
        '連絡先を確かめた日(連絡先がのっているページの日付) / Date of the page that states the contacts.',
        'service.assured_date',
        'WebPage.lastReviewed',
        null,
      ],
      sources: [
        '出典のページ。連絡先があるときは、ひとつ以上。 / Pages that state the facts; at least one where there is a contact.',
        'service.attributes[source]',
        'GovernmentService.subjectOf',
        null,
      ],
    },
  },
  channel: {
    title: '相談のしかた / A channel',
    keys: {
      method: [
        '電話、来所相談、SNS・チャット、メール・フォーム、オンライン面談 / The way of getting in touch.',
        'service_at_location.attributes[method]',
        'ServiceChannel.providesService.serviceType',
        '連絡先情報.連絡先用途(項目名のみ確認。意味は未確認)',
      ],
      tel: [
        '電話番号。印刷どおりに。 / A telephone number as printed.',
        'phone.number',
        'ServiceChannel.servicePhone.telephone',
        '連絡先情報.連絡先電話番号',
      ],
      url: [
        'https:、mailto:、sms: のアドレス / An https, mailto or sms address.',
        'location.url / contact.email / phone.number (type text)',
        'ServiceChannel.serviceUrl / serviceSmsNumber',
        '連絡先情報.連絡先URL / 連絡先メールアドレス / 連絡先SNS',
      ],
      address: [
        '会う場所の住所 / Where to meet, in one line.',
        'address.address_1',
        'ServiceChannel.serviceLocation.address',
        '連絡先情報.連絡先住所.連結表記',
      ],
      label: [
        '出典での呼び名(例: 相談専用) / What the source calls it.',
        'phone.description / location.name',
        'ServiceChannel.name',
        '連絡先情報.連絡先名称',
      ],
      audience: [
        "この方法を使える人。出典のことばで。 / Whom this channel is for, in the source's words.",
        'service_at_location.description',
        'Service.audience.audienceType',
        null,
      ],
      hours: [
        '受付時間(OSM opening_hours の一部) / Hours, in a subset of OSM opening_hours.',
        'schedule.attributes[opening_hours], freq, byday, opens_at, closes_at',
        'osm:opening_hours, Service.hoursAvailable',
        '施設情報.サービス曜日・開始時刻・終了時刻(2022年版)',
      ],
      hoursText: [
        "受付時間。出典のことばで。 / Hours in the source's words.",
        'schedule.description',
        'Service.description',
        '施設情報.日時備考(2022年版)',
      ],
      hoursFor: [
        'ある人だけ、ある日だけの受付時間。hours はそれ以外に。 / Hours that hold only for some, beside hours.',
        'service_at_location.schedules[]',
        'ServiceChannel.providesService',
        '施設情報.日時備考(2022年版)',
      ],
      reservation: [
        '予約: いらない、すすめる、要る / Whether to book before coming.',
        'service_at_location.attributes[reservation]',
        null,
        null,
      ],
      checked: [
        'この連絡先を確かめた日(ページの日付か、読んだ日) / Date of the page that states this contact, or the day it was read.',
        'service_at_location.attributes[checked]',
        'WebPage.lastReviewed',
        null,
      ],
      sources: [
        'この連絡先がのっているページ。なければ窓口の sources。 / Pages that state this contact; left out: those of the centre.',
        'service_at_location.attributes[source]',
        'ServiceChannel.subjectOf',
        null,
      ],
    },
  },
  hoursFor: {
    title: 'ある人だけの受付時間 / Hours for some',
    keys: {
      condition: [
        '祝日、はじめての人、年齢、そのほか(label が要ります) / When or for whom.',
        'schedule.attributes[condition]',
        'Service.category',
        null,
      ],
      label: [
        "だれのため、いつのことか。出典のことばで。 / For whom or when, in the source's words.",
        'schedule.notes',
        'Service.audience.audienceType',
        null,
      ],
      hours: [
        '受付時間(OSM opening_hours の一部) / Hours, in a subset of OSM opening_hours.',
        'schedule.attributes[opening_hours], freq, byday, opens_at, closes_at',
        'osm:opening_hours, Service.hoursAvailable',
        '施設情報.日時備考(2022年版)',
      ],
      hoursText: [
        "受付時間。出典のことばで。 / Hours in the source's words.",
        'schedule.description',
        'Service.description',
        '施設情報.日時備考(2022年版)',
      ],
      minimumAge: [
        '年齢の下(満年齢、その年を含む) / Lowest age.',
        'schedule.attributes[minimum_age]',
        'PeopleAudience.requiredMinAge',
        null,
      ],
      maximumAge: [
        '年齢の上(満年齢、その年を含む) / Highest age.',
        'schedule.attributes[maximum_age]',
        'PeopleAudience.requiredMaxAge',
        null,
      ],
    },
  },
  source: {
    title: '出典 / A source',
    keys: {
      url: ["ページのアドレス / The page's address.", 'service.attributes[source]', 'WebPage.url', null],
      date: [
        "ページの日付 / The page's own date.",
        'service.attributes[source]',
        'WebPage.dateModified',
        null,
      ],
    },
  },
};

/** How an address with a host and a path looks after its scheme. */
const AFTER_SCHEME =
  '://[^\\s\\u0000-,/:-@\\[-`{-\\u00A0]+(:[0-9]{1,5})?([/?#][^\\s\\u0000-\\u001F\\u007F-\\u009F"\'`\\\\<>]*)?$';
/** Only what every reader of regular expressions understands. */
const TEXTS = {
  text: {
    description:
      '300文字までの一行。空白や見えない文字だけではいけません。 / One line of at most 300 characters, not blank.',
    maxLength: LONGEST_TEXT,
    pattern:
      '[^\\s\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF]',
  },
  areaCode: {
    description:
      '全国地方公共団体コードの、検査数字のない形 / Prefecture or municipality code without its check digit.',
    pattern: '^((0[1-9]|[1-3][0-9]|4[0-7])([1-9][0-9][0-9])?)?$',
  },
  date: {
    description: 'YYYY、YYYY-MM、YYYY-MM-DD',
    pattern:
      '^(0[1-9]|[1-9][0-9])[0-9][0-9](-(0[1-9]|1[0-2])|-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|-(0[469]|11)-(0[1-9]|[12][0-9]|30)|-02-(0[1-9]|[12][0-9]))?$',
  },
  hours: {
    description:
      '例: Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off。書き方は `hikikomori-help check` が確かめます。 / The grammar is checked by the command.',
    minLength: 1,
    maxLength: 500,
  },
  tel: {
    description:
      '日本でかけられる番号と、見本の番号。 / Numbers that can be dialled in Japan, and those of samples.',
    pattern: '^[#*+(]?[0-9][-0-9() ]{1,18}[0-9]$',
    anyOf: [
      // Ten digits with an area code, eleven for mobile and IP telephones, samples, short ones.
      '^[(]?0[^0-9]*[1-9][^0-9]*[1-9]([^0-9]*[0-9]){7}$',
      '^[(]?0[^0-9]*[5-9][^0-9]*0([^0-9]*[0-9]){8}$',
      '^[(]?0([^0-9]*0){2}([^0-9]*[0-9]){7,8}$',
      '^[(]?0([^0-9]*[0-9]){3}([^0-9]*0){6}$',
      '^[(]?1([^0-9]*[0-9]){2}$',
      '^[#*]([^0-9]*[0-9]){3,4}$',
      // The same behind Japan's country code, and numbers abroad.
      '^\\+8[^0-9]*1[^0-9]*[1-9][^0-9]*[1-9]([^0-9]*[0-9]){7}$',
      '^\\+8[^0-9]*1[^0-9]*[5-9][^0-9]*0([^0-9]*[0-9]){8}$',
      '^\\+8[^0-9]*1[^0-9]*[1-9]([^0-9]*[0-9]){2}([^0-9]*0){6}$',
      '^\\+[1-79]([^0-9]*[0-9]){6,14}$',
      '^\\+8[^0-9]*[02-9]([^0-9]*[0-9]){5,13}$',
    ].map((pattern) => ({ pattern })),
  },
  httpsUrl: { maxLength: 2000, pattern: `^https${AFTER_SCHEME}` },
  channelUrl: {
    anyOf: [
      { $ref: '#/$defs/httpsUrl' },
      { maxLength: 261, pattern: '^mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$' },
      { pattern: '^sms:(%23|\\*|\\+)?[0-9]{3,15}$' },
    ],
  },
  sourceUrl: {
    description: '古いページのこともあるので、http も使えます。 / An old page may have no encryption.',
    maxLength: 2000,
    pattern: `^[Hh][Tt][Tt][Pp][Ss]?${AFTER_SCHEME}`,
  },
} satisfies Readonly<Record<string, JsonSchema>>;

/** A contact needs a page that states it: its own, or one of the entry. */
const CONTACT_HAS_SOURCE = {
  if: {
    properties: {
      channels: {
        contains: {
          anyOf: [{ required: ['tel'] }, { required: ['url'] }, { required: ['address'] }],
          not: { required: ['sources'], properties: { sources: { minItems: 1 } } },
        },
      },
    },
    required: ['channels'],
  },
  then: { properties: { sources: { minItems: 1 } } },
} satisfies JsonSchema;

const {
  centre,
  channel,
  hoursFor,
  source,
  text,
  area,
  age,
  date,
  hours,
  tel,
  website,
  channelUrl,
  sourceUrl,
} = shapes([]);

const { $defs, ...list } = toJsonSchema(v.pipe(v.array(centre), v.minLength(1)), {
  target: 'draft-2020-12',
  definitions: {
    centre,
    channel,
    hoursFor,
    source,
    text,
    areaCode: area,
    age,
    date,
    hours,
    tel,
    httpsUrl: website,
    channelUrl,
    sourceUrl,
  },
  // What a text is read with is a function; TEXTS says of it what can be said.
  ignoreActions: ['raw_transform'],
});

/** None of them is `true` or `false`, which a JSON Schema may be as well. */
const made = $defs as Readonly<Record<string, JsonSchema>>;

function described(name: keyof typeof OBJECTS): JsonSchema {
  const { title, keys } = OBJECTS[name];
  const { properties = {}, ...shape } = made[name] ?? {};
  const known = Object.entries<Words>(keys).map(([key, [description, hsds, schemaOrg, gif]]) => [
    key,
    {
      ...(properties[key] as JsonSchema),
      description,
      'x-hsds': hsds,
      'x-schema-org': schemaOrg,
      'x-gif-451-7': gif,
    },
  ]);
  return { ...shape, title, properties: Object.fromEntries(known) as NonNullable<JsonSchema['properties']> };
}

export const CENTRES_SCHEMA = {
  ...list,
  $id: 'urn:hikikomori-help:centers.schema:1',
  title: '窓口の一覧 / A list of centres',
  description:
    'ひきこもりの相談窓口の一覧。項目の意味は Open Referral HSDS 3.0 と schema.org に、行政の項目名は GIF 451-7 に合わせます(対応表は docs/data.md)。知らない項目は使われません。 / Centres for hikikomori. Meanings follow Open Referral HSDS 3.0 and schema.org; the x- keywords name the counterparts. Unknown keys are ignored.',
  $defs: {
    ...made,
    centre: { ...described('centre'), ...CONTACT_HAS_SOURCE },
    channel: described('channel'),
    hoursFor: described('hoursFor'),
    source: described('source'),
    ...Object.fromEntries(Object.entries(TEXTS).map(([name, form]) => [name, { ...made[name], ...form }])),
  },
};
