/** Contacts as plain markup, each with the page that states it and its date. */
import type { Centre, Channel } from '../directory/centre.ts';
import type { Level } from '../directory/directory.ts';
import { isReachable } from '../directory/directory.ts';
import { evidenceOf, isLead, trust } from '../directory/evidence.ts';
import { hostOf, isSafeHref, telUrl } from '../directory/links.ts';
import { isJapanese } from '../i18n/language.ts';
import { dateText } from '../i18n/dates.ts';
import { hoursWords } from '../i18n/hours.ts';
import type { TextKey, Translate } from '../i18n/translate.ts';
import { escapeHtml } from './escape-html.ts';

interface Given {
  /** `YYYY-MM-DD` in Japan. */
  readonly today: string;
  /** The last resort that is always there. */
  readonly nationalList: string;
}

/** From so many on, centres of one level are a list in which each is a line: the windows of a city's wards. */
const MANY = 4;

/** One paragraph for each centre, in the order of the levels, and the ministry's list behind them. */
export const fallback = (t: Translate, levels: readonly Level[], given: Given): readonly string[] => [
  ...levels.flatMap(({ level, centres }) =>
    centres.length < MANY
      ? centres.map((centre) => paragraph(t, level, centre, given.today))
      : list(t, level, centres, given.today),
  ),
  `<p>${link(given.nationalList, t('contacts.list'))}</p>`,
];

/** What they are is said once, and so is what they rest on where it is the same for all. */
function list(t: Translate, level: Level['level'], centres: readonly Centre[], today: string): string[] {
  const rows = centres.map((centre) => row(t, centre, today));
  const notes = [...new Set(rows.flatMap(({ note }) => note ?? []))];
  const shared = notes.length === 1 ? notes[0] : undefined;
  const [kind] = new Set(centres.map((centre) => centre.kind));
  return [
    `<p>${escapeHtml(t(kind ? `contact.kind.${kind}` : `contacts.level.${level}`))}</p>`,
    '<ul>',
    ...rows.map(({ text, note }) =>
      note === undefined || shared !== undefined
        ? `<li>${text}</li>`
        : `<li>${text}<br><small>${note}</small></li>`,
    ),
    '</ul>',
    ...(shared === undefined ? [] : [`<p><small>${shared}</small></p>`]),
  ];
}

/** The number to begin with, or the page where there is none, or none that is not too old to come first. */
function row(t: Translate, centre: Centre, today: string): { readonly text: string; readonly note?: string } {
  const name = inJapanese(t, centre.name);
  for (const channel of contactsOf(centre)) {
    if (channel.tel !== undefined && !isLead(centre, trust(centre, channel, today)))
      return {
        text: `${name} ${link(telUrl(channel.tel), channel.tel)}`,
        note: evidenceNote(t, centre, channel, today),
      };
  }
  return {
    text: centre.website === undefined ? name : `${name} ${link(centre.website, t('contact.website'))}`,
  };
}

/** A number that no page states is not shown; for their own people the owners of the page vouch. */
const contactsOf = (centre: Centre): readonly Channel[] =>
  centre.channels.filter(
    (channel) =>
      isReachable(channel) && (centre.area === '' || evidenceOf(centre, channel).sources.length > 0),
  );

function paragraph(t: Translate, level: Level['level'], centre: Centre, today: string): string {
  const page = centre.website === undefined ? [] : [link(centre.website, t('contact.website'))];
  const contacts = contactsOf(centre);
  const leads = contacts.filter((channel) => isLead(centre, trust(centre, channel, today)));
  const current = contacts.filter((channel) => !leads.includes(channel));
  const lines = [
    `<strong>${inJapanese(t, centre.name) || escapeHtml(t('contact.unnamed'))}</strong>`,
    ...kindWords(t, level, centre, current).map(escapeHtml),
    ...(level === 'host' && centre.eligibility !== undefined ? [inJapanese(t, centre.eligibility)] : []),
    ...(centre.status ? [escapeHtml(t('contact.temporarily-closed'))] : []),
    ...(centre.alert === undefined ? [] : [inJapanese(t, centre.alert)]),
    ...withEvidence(t, centre, current, today),
    ...page,
    ...withEvidence(t, centre, leads, today),
  ];
  return `<p>${lines.join('<br>\n')}</p>`;
}

/** What it is, and what is missing or has to be said there. */
function kindWords(
  t: Translate,
  level: Level['level'],
  { kind, website }: Centre,
  current: readonly Channel[],
): string[] {
  // Without its number a municipality is its own page, and nobody is there to be asked.
  if (kind === 'office') return current.length === 0 ? [] : [t('contact.kind.office'), t('sentence.office')];
  const what = kind ? t(`contact.kind.${kind}`) : t(`contacts.level.${level}`);
  if (current.length > 0) return [what];
  return [
    what,
    t('contact.not-confirmed'),
    t(website === undefined ? 'contact.see-list' : 'contact.see-page'),
  ];
}

/** Each contact; what they rest on is said once for those that follow one another and rest on the same. */
function withEvidence(t: Translate, centre: Centre, channels: readonly Channel[], today: string): string[] {
  const notes = channels.map((channel) => evidenceNote(t, centre, channel, today));
  return channels.flatMap((channel, nth) => [
    ...contactLines(t, channel),
    ...(notes[nth] === notes[nth + 1] || notes[nth] === '' ? [] : [`<small>${notes[nth] ?? ''}</small>`]),
  ]);
}

function contactLines(t: Translate, channel: Channel): string[] {
  const { tel, url, address, label, audience } = channel;
  const beside = [label, audience].filter((words) => words !== undefined);
  const contacts = [
    ...(tel === undefined ? [] : [`${escapeHtml(t('method.phone'))} ${link(telUrl(tel), tel)}`]),
    ...(url === undefined
      ? []
      : [link(url, url.startsWith('mailto:') ? url.slice(7) : t(wordsFor(channel)))]),
    ...(address === undefined ? [] : [`${escapeHtml(t('contact.address'))} ${inJapanese(t, address)}`]),
  ].join(' ');
  const remark = beside.map((text) => inJapanese(t, text)).join('・');
  const words = remark === '' ? contacts : t('contact.remark', { words: contacts, remark });
  const hours = hoursShown(t, channel);
  return [words, ...(hours === '' ? [] : [hours])];
}

const wordsFor = ({ method }: Channel): TextKey =>
  method === 'mail' ? 'contact.form' : method === 'online' ? 'contact.online' : 'contact.sns.default';

/** In the source's own words; else those of the hours as they are computed with. */
const hoursShown = (t: Translate, { hours, hoursText }: Channel): string =>
  hoursText === undefined ? escapeHtml(hoursWords(t, hours)) : inJapanese(t, hoursText);

/**
 * How old it is where that matters, the day on which it was checked, and the pages that state it; empty: the
 * owners of the page have written it, without a date.
 */
function evidenceNote(t: Translate, centre: Centre, channel: Channel, today: string): string {
  const { checked, sources } = evidenceOf(centre, channel);
  if (sources.length === 0)
    return checked === undefined ? '' : escapeHtml(t('contact.checked', { date: dateText(t, checked) }));
  const state = trust(centre, channel, today);
  const date = checked === undefined ? '' : dateText(t, checked);
  const age =
    state === 'undated'
      ? t('contact.undated')
      : state === 'stale'
        ? t('contact.lead', { date })
        : state === 'old'
          ? t('contact.old', { date })
          : t('contact.checked', { date });
  const pages = sources.map(({ url }) => link(url, hostOf(url))).join('・');
  return `${escapeHtml(age)} ${escapeHtml(t('contact.source'))}: ${pages}`;
}

/** An old page without encryption is named, and no link. */
const link = (href: string, text: string): string =>
  isSafeHref(href) ? `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>` : escapeHtml(text);

/** Names, hours and addresses are in Japanese whatever the language of the page. */
const inJapanese = (t: Translate, text: string): string =>
  isJapanese(t) || text === '' ? escapeHtml(text) : `<span lang="ja">${escapeHtml(text)}</span>`;
