/** Methods and booking as lists name them. An unknown word is reported, never guessed. */
import type { Channel, ProgramId } from '../../directory/centre.ts';
import type { MethodId } from '../../recommend/model.ts';
import { METHODS } from '../../recommend/model.ts';

const WORDS: Readonly<Record<MethodId, RegExp>> = {
  phone: /^(?:電話|TEL)(?:相談)?$/i,
  'in-person': /^(?:来所|来庁|来館|来室|窓口|対面|面談|面接)(?:相談)?$/,
  sns: /^(?:SNS|LINE|チャット)(?:相談)?$/i,
  mail: /^(?:E?-?メール|email|(?:ウェブ|Web|お?問い合わせ)?フォーム)(?:相談)?$/i,
  online: /^(?:オンライン|ビデオ通話|Zoom)(?:相談|面談)?$/i,
};
const HOME_VISIT = /^(?:家庭)?訪問(?:相談|支援)?$/;

export interface ReadMethods {
  readonly methods: readonly MethodId[];
  readonly programs: readonly ProgramId[];
  /** Words that are not known. */
  readonly unknown: readonly string[];
}

/** 「電話・来所・メール」 */
export function readMethods(text: string): ReadMethods {
  const words = text
    .normalize('NFKC')
    .split(/[・、,;/\n]|及び|または/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const isVisit = (word: string): boolean => HOME_VISIT.test(word);
  return {
    methods: METHODS.filter((method) => words.some((word) => WORDS[method].test(word))),
    programs: words.some(isVisit) ? ['home-visit'] : [],
    unknown: words.filter((word) => !isVisit(word) && !METHODS.some((method) => WORDS[method].test(word))),
  };
}

/** Undefined: the cell is empty. Null: its meaning is unclear. */
export function readReservation(text: string): Channel['reservation'] | null {
  if (text === '') return undefined;
  if (/^(?:必須|必要|要|要予約|予約制|完全予約制|true|yes|required)$/i.test(text)) return 'required';
  if (/^(?:推奨|できれば予約|予約優先|recommended)$/i.test(text)) return 'recommended';
  return /^(?:不要|不要です|予約不要|なし|false|no|none)$/i.test(text) ? 'none' : null;
}
