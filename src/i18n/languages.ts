/** The texts on board. The single script gets a packed form of this module, see `scripts/build/pack-texts.mjs`. */
import en from '../../locales/en.json' with { type: 'json' };
import ja from '../../locales/ja.json' with { type: 'json' };
import type { Languages } from './translate.ts';

/** Each language is read on its own: one that nobody speaks need not be unpacked. */
export const LANGUAGES: Languages = { ja, en };
