/** Loads languages that lie beside a single script, as scripts: a page's policy lets those in where it let ours in. */
import { hasOwn } from '../recommend/has-own.ts';
import type { BesideLanguage } from '../i18n/beside.ts';
import { registeredLanguages } from '../i18n/registered.ts';
import type { Beside } from './content.ts';
import { IMPORTED } from './content.ts';
import { languageAddress } from './policy.ts';

const PATIENCE_MS = 10_000;

/** The tag that runs this script; only while it runs for the first time. None in a module or an inlined script. */
const OWN_TAG = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;

/**
 * The languages beside the script. Each file has one address, `locales/` beside the script's own: nothing of the
 * visit is in it, and it is asked for only when `load` is called.
 * @param tag the script's own; without it, or its address, nobody knows where the files lie
 */
export function languagesBeside(
  languages: Readonly<Record<string, BesideLanguage>>,
  tag: HTMLScriptElement | null = OWN_TAG,
): Beside {
  if (!tag?.src) return IMPORTED;
  // As they are now: a page may take the tag away later.
  const how: Tag = {
    src: tag.src,
    nonce: tag.nonce,
    crossOrigin: tag.crossOrigin,
    isChecked: tag.integrity !== '',
  };
  const underWay = new Map<string, Promise<void>>();
  return {
    languages: Object.entries(languages).map(([language, { name }]) => ({ tag: language, name })),
    load(language) {
      const present = underWay.get(language);
      if (present) return present;
      const loading = load(how, language, languages[language]?.integrity ?? '').finally(() => {
        // Whoever asks again after a failure gets another try.
        underWay.delete(language);
      });
      underWay.set(language, loading);
      return loading;
    },
  };
}

/** What the page has written on the script's own tag, and what holds for a language file too. */
interface Tag {
  readonly src: string;
  readonly nonce: string;
  readonly crossOrigin: string | null;
  /** The page has given the hash of the script; the script knows those of its languages. */
  readonly isChecked: boolean;
}

async function load(tag: Tag, language: string, integrity: string): Promise<void> {
  const script = document.createElement('script');
  script.src = languageAddress(new URL(`locales/${language}.js`, tag.src).href);
  script.nonce = tag.nonce;
  script.crossOrigin = tag.crossOrigin;
  if (tag.isChecked) script.integrity = integrity;
  try {
    await arrival(script);
  } finally {
    script.remove();
  }
  if (!hasOwn(registeredLanguages(), language)) throw new Error('no texts in it');
}

/** Resolves when the script has run. A script that comes too late still registers its language, for the next try. */
function arrival(script: HTMLScriptElement): Promise<void> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => {
      failed(new Error(`no answer within ${PATIENCE_MS / 1000} seconds`));
    }, PATIENCE_MS);
    script.onload = () => {
      clearTimeout(timer);
      done();
    };
    script.onerror = () => {
      clearTimeout(timer);
      failed(new Error('not found, or not allowed'));
    };
    document.head.append(script);
  });
}
