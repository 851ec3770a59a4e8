/** A language whose texts lie beside the script, in `locales/`. */
export interface BesideLanguage {
  /** Its name in itself: the menu shows it before the file is there. */
  readonly name: string;
  /** The hash of its file, as `integrity` takes it. */
  readonly integrity: string;
}

/**
 * The languages beside the script, by tag. The build writes them here (scripts/build/languages.mjs): those that
 * have a file in `locales/` and are not in `LANGUAGES`.
 */
export const BESIDE: Readonly<Record<string, BesideLanguage>> = {};
