/** Data meets element: here and nowhere else. */
import { AREAS, CENTRES, HOTLINES, NATIONAL_LIST_URL } from '../data/directory.ts';
import { QUESTIONNAIRE } from '../data/questionnaire.ts';
import { RULES } from '../data/rules.ts';
import type { Kit } from '../element/kit.ts';
import { LANGUAGES } from '../i18n/languages.ts';

export type { Kit } from '../element/kit.ts';

export const KIT: Kit = {
  questionnaire: QUESTIONNAIRE,
  rules: RULES,
  directory: { areas: AREAS, centres: CENTRES, hotlines: HOTLINES, nationalList: NATIONAL_LIST_URL },
  languages: LANGUAGES,
};
