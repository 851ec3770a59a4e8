// The installs that the demo shows, one page each.
import type { Install } from '../../../src/snippet/installs.ts';
import { attributeTag, childTag, frame, plainLink, poster } from '../../../src/snippet/installs.ts';

const FALLBACK = ['<p>○○市ひきこもり地域支援センター(見本) <a href="tel:0000000000">000-000-0000</a></p>'];
const INSTALL: Install = {
  settings: {
    'center-name': '○○市ひきこもり地域支援センター(見本)',
    phone: '000-000-0000',
    hours: 'Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off',
    form: 'https://www.city.example.lg.jp/hikikomori/form',
    website: 'https://www.city.example.lg.jp/hikikomori/',
    checked: '2026-11-01',
  },
  fallback: FALLBACK,
  language: 'ja',
  script: { src: '/hikikomori-help.js' },
};
const contacts = [
  {
    name: '○○中学校 相談室(見本)',
    for: '在校生と保護者',
    phone: '000-000-0000',
    hours: 'Tu,Th 10:00-16:00',
    maximumAge: 15,
  },
];

/** By page: what is pasted there. */
export const DEMO_INSTALLS: Readonly<Record<string, string>> = {
  'install-tag.html': attributeTag(INSTALL) ?? '',
  'install-child.html': childTag({ ...INSTALL, settings: { ...INSTALL.settings, contacts } }),
  'install-frame.html': frame(INSTALL, {
    embed: '/embed.html',
    title: 'ひきこもりの相談先を探す',
    helper: '/embed-helper.js',
  }),
  'install-link.html': plainLink(INSTALL, { href: 'install-tag.html' }),
};
export const DEMO_POSTER = poster(INSTALL, {
  href: 'https://www.city.example.lg.jp/hikikomori/',
  hours: '月〜金 9:00〜17:00（祝日・年末年始は休み）',
});
