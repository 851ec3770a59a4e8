import type { Terms } from '../../../src/exchange/index.ts';
import { fromHsds, fromJsonLd } from '../../../src/exchange/index.ts';
import { TODAY } from '../../support/setting.ts';
import { AREAS } from '../../../src/content/contacts.ts';

/** Names that nobody could confuse with the words themselves. */
export const TERMS: Terms = { areas: AREAS, name: (family, word) => `〈${family}:${word}〉` };

/** As another program would read the file. */
export const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

export const readHsds = (raw: unknown) => fromHsds(raw, TODAY);
export const readJsonLd = (raw: unknown) => fromJsonLd(raw, TODAY);
