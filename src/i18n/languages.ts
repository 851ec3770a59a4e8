import en from '../../locales/en.json' with { type: 'json' };
import simple from '../../locales/ja-simple.json' with { type: 'json' };
import ja from '../../locales/ja.json' with { type: 'json' };
import type { Languages } from './translate.ts';

/** The first language is used for texts that another lacks. */
export const LANGUAGES: Languages = { ja, 'ja-simple': simple, en };
