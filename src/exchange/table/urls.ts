/** Addresses of pages and mailboxes in a row. What can't be a link is left out with a warning. */
import type { Source } from '../../directory/centre.ts';
import { httpsUrl, mailtoUrl } from '../../directory/links.ts';
import type { Cell, Warn } from './issue.ts';

/** A source page may be old and without encryption: it is for people who check contacts. */
export const sourceUrl = (text: string): string | null =>
  httpsUrl(text.replace(/^http:/i, 'https:')) === null ? null : text.trim();

export interface ReadPage {
  readonly website?: string;
  readonly sources: readonly Source[];
}

/** The row's own page, which is also its source. */
export function readPage(cell: Cell, warn: Warn): ReadPage {
  if (cell.text === '') return { sources: [] };
  const website = httpsUrl(cell.text);
  const source = website ?? sourceUrl(cell.text);
  if (source === null) warn('url/unread', cell);
  else if (website === null) warn('url/http', cell);
  return { ...(website !== null && { website }), sources: source === null ? [] : [{ url: source }] };
}

export function readMail(cell: Cell, warn: Warn): string | null {
  const url = mailtoUrl(cell.text.normalize('NFKC'));
  if (url === null) warn('mail/unread', cell);
  return url;
}

export function readForm(cell: Cell, warn: Warn): string | null {
  const url = httpsUrl(cell.text);
  if (url === null) warn('url/unread', cell);
  return url;
}

const LINE = /^https:\/\/(?:lin\.ee|line\.me|page\.line\.me|liff\.line\.me)\//i;

/** A LINE address, if the cell contains nothing else. */
export function readSocial(cell: Cell, warn: Warn): string | null {
  const url = httpsUrl(cell.text);
  if (url !== null && LINE.test(url)) return url;
  warn('social/unread', cell);
  return null;
}
