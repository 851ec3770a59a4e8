import type { Directory } from '../directory/directory.ts';
import type { Questionnaire, Rules } from '../recommend/model.ts';
import type { Languages } from '../i18n/translate.ts';

/** Languages whose texts are not on board. */
export interface Beside {
  /** Those that can be loaded, each by its own name. */
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  /** Loads one of them, so that it is registered (i18n/registered.ts); rejects if it can't be had. */
  readonly load: (tag: string) => Promise<void>;
}

/** For modules: the page itself imports the files of the languages that it wants. */
export const IMPORTED: Beside = {
  languages: [],
  load: () => Promise.reject(new Error('modules load nothing')),
};

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
  /** Tags of the languages whose crisis texts a person has reviewed. Left out: none. */
  readonly reviewed?: readonly string[] | undefined;
  /** Left out: only those on board are spoken, whatever the page has registered. */
  readonly beside?: Beside | undefined;
}
