/** Writes the day of the check into a list, for the numbers that their pages still state. */
import type { Fields } from '../../directory/entry.ts';
import { fieldsIn } from '../../directory/entry.ts';
import type { Io } from '../io.ts';
import { changeObject } from '../json-edit.ts';
import { readJson } from '../files.ts';
import { both } from '../texts.ts';
import { digitsOf } from './page/numbers.ts';
import type { Checked } from './report.ts';

/** A number in the list that gets another date. */
interface Change {
  readonly index: number;
  readonly nth: number;
  readonly id: string;
  readonly tel: string;
  readonly before: string;
}

/**
 * Shows what changes, then writes it.
 * @param text the list as it was read at the beginning
 * @returns false where it can't be written, which is told
 */
export function accept(io: Io, path: string, text: string, rows: readonly Checked[]): boolean {
  const now = readJson(io, path);
  if ('problem' in now || now.text !== text) {
    both('verify.accept.changed', { path }).forEach(io.err);
    return false;
  }
  const today = io.today();
  const changes = changesOf(fieldsIn(now.value), rows, today);
  if (changes.length === 0) {
    both('verify.accept.none', { path }).forEach(io.out);
    return true;
  }
  for (const { id, tel, before } of changes) io.out(`  ${id}\t${tel}\tchecked: ${before || '—'} → ${today}`);
  const changed = changes.reduce(
    (list, { index, nth }) => changeObject(list, [index, 'channels', nth], { checked: today }),
    text,
  );
  try {
    io.replace(path, changed);
  } catch {
    both('file.unwritable', { path }).forEach(io.err);
    return false;
  }
  both('verify.accept.done', { path, count: changes.length }).forEach(io.out);
  return true;
}

/** A number that one page confirms while another page states something else is for a person to decide. */
function changesOf(entries: readonly (Fields | null)[], rows: readonly Checked[], today: string): Change[] {
  const key = (id: string, method: string, tel: string): string => [id, method, digitsOf(tel)].join('\n');
  const keysOf = (...verdicts: readonly string[]): Set<string> =>
    new Set(
      rows.flatMap(({ id, method, number, verdict }) =>
        verdicts.includes(verdict) ? [key(id, method, number)] : [],
      ),
    );
  const confirmed = keysOf('confirmed');
  const contradicted = keysOf('gone', 'hours-changed');
  return entries.flatMap((entry, index) =>
    fieldsIn(entry?.['channels']).flatMap((channel, nth): Change[] => {
      const [id, method, tel] = [entry?.['id'], channel?.['method'], channel?.['tel']];
      if (typeof id !== 'string' || typeof method !== 'string' || typeof tel !== 'string') return [];
      const one = key(id, method, tel);
      const before = channel?.['checked'] ?? (channel?.['sources'] === undefined ? entry?.['checked'] : '');
      return confirmed.has(one) && !contradicted.has(one) && before !== today
        ? [{ index, nth, id, tel, before: typeof before === 'string' ? before : '' }]
        : [];
    }),
  );
}
