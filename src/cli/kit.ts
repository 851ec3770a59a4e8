/** What the command needs of the widget's kit. */
import type { Directory } from '../core/directory.ts';
import type { Questionnaire, Rules } from '../core/model.ts';
import type { Languages } from '../i18n/translate.ts';

export interface Kit {
  readonly questionnaire: Questionnaire;
  readonly rules: Rules;
  readonly directory: Directory;
  readonly languages: Languages;
}
