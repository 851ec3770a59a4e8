import { LANGUAGES } from './languages.ts';
import type { Languages } from './translate.ts';

/** The texts that otherwise lie beside the script. The build writes them here (scripts/build/languages.mjs). */
const MORE: Languages = {};

/** Every language there is, for the script that has all in one file. */
export const ALL_LANGUAGES: Languages = { ...LANGUAGES, ...MORE };
