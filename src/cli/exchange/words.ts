/**
 * Beside machine-readable hours, the description has the source's words; if there are none, it repeats the
 * hours.
 */
import { filled } from './read.ts';

/** @param words empty: there are none */
export const wordsBeside = (
  hours: string | undefined,
  words: string,
): { readonly hours?: string; readonly hoursText?: string } =>
  filled({ hours, hoursText: words === '' || words === hours ? undefined : words });
