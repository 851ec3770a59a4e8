/** Made-up centres, one of each kind that makes a difference to what a result can lead to. None is real. */
import type { Centre, Channel } from '../directory/centre.ts';

const PHONE: Channel = { method: 'phone', tel: '000-000-0000' };
/** The desk has a number and a page of its own: the number is not for those who can't phone. */
const DESK: Channel = {
  method: 'in-person',
  address: '見本市中央1-2-3',
  tel: '000-000-0001',
  url: 'https://desk.example.jp/',
};
const ALL: readonly Channel[] = [
  PHONE,
  DESK,
  { method: 'sns', url: 'https://chat.example.jp/' },
  { method: 'mail', url: 'https://form.example.jp/' },
  { method: 'online', url: 'https://online.example.jp/' },
];
const website = 'https://www.pref.example.jp/hikikomori/';

const centre = (channels: readonly Channel[], more: Partial<Centre> = {}): Centre => ({
  id: 'sample',
  area: '',
  name: '見本の窓口',
  channels,
  programs: [],
  sources: [],
  ...more,
});

export const KINDS_OF_CENTRES = {
  'every method, at any hour': centre(
    ALL.map((channel) => ({ ...channel, hours: '24/7' })),
    { website },
  ),
  'a phone and nothing else': centre([{ ...PHONE, hours: '24/7' }], { complete: true }),
  'nothing that is known': centre([]),
  'every method, on weekdays': centre(ALL.map((channel) => ({ ...channel, hours: 'Mo-Fr 09:00-17:00' }))),
  'every method named, none confirmed': centre(
    ALL.map(({ method }) => ({ method })),
    { website },
  ),
} as const satisfies Readonly<Record<string, Centre>>;
export type KindOfCentre = keyof typeof KINDS_OF_CENTRES;
