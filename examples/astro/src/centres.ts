/** What a page needs to know of a centre. These are made up. */
export interface Centre {
  readonly name: string;
  readonly phone: string;
  /** For the widget, which works out whether it is open: as in OpenStreetMap. */
  readonly hours: string;
  /** For people who see the page without the script. */
  readonly hoursInWords: string;
  /** When somebody last checked this: YYYY-MM-DD. */
  readonly checked: string;
}

export const centres: Readonly<Record<string, Centre>> = {
  kita: {
    name: '見本市北部ひきこもり相談窓口（見本）',
    phone: '000-000-0000',
    hours: 'Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off',
    hoursInWords: '月〜金 9:00〜17:00（祝日・年末年始を除く）',
    checked: '2026-11-01',
  },
  minami: {
    name: '見本市南部ひきこもり相談窓口（見本）',
    phone: '000-000-0000',
    hours: 'Tu-Sa 10:00-18:00; PH off; Dec 29-Jan 03 off',
    hoursInWords: '火〜土 10:00〜18:00（祝日・年末年始を除く）',
    checked: '2026-11-01',
  },
};
