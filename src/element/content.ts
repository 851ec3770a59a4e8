import type { Directory } from '../directory/directory.ts';
import type { Questionnaire, Rules } from '../recommend/model.ts';
import type { Languages } from '../i18n/translate.ts';

/** All data the element works with. The entries put it together; the element itself imports no data. */
export interface Content {
  readonly questionnaire: Questionnaire;
  readonly rules: Rules;
  readonly directory: Directory;
  /**
   * By prefecture code, the municipal windows and municipalities as a list in JSON; left out: they come with
   * `directory`, or not at all.
   */
  readonly windows?: ReadonlyMap<string, string>;
  /** The first language is the default. */
  readonly languages: Languages;
}
