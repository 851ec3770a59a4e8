/** Puts the data together for the element; the only module of `content` that imports more than types. */
import { AREAS, CENTRES, HOTLINES, NATIONAL_LIST_URL } from './contacts.ts';
import { QUESTIONNAIRE } from './questions.ts';
import { RULES } from './rules.ts';
import type { Content } from '../element/content.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { REVIEWED } from '../i18n/reviewed.ts';

export type { Content } from '../element/content.ts';

export const CONTENT: Content = {
  questionnaire: QUESTIONNAIRE,
  rules: RULES,
  directory: { areas: AREAS, centres: CENTRES, hotlines: HOTLINES, nationalList: NATIONAL_LIST_URL },
  languages: LANGUAGES,
  reviewed: REVIEWED,
};
