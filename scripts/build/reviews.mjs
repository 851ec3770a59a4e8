/**
 * Which translations of the crisis texts a person has reviewed. The register (`src/content/reviews.json`) names the
 * version that was reviewed, which is a hash of the texts: whatever is changed later counts as unreviewed again.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const REGISTER = 'src/content/reviews.json';
const LOCALES = 'locales';
const CRISIS = /^(?:crisis|strip|gate|line)\.|^(?:question|option)\.safe\.|^(?:action|status)\.crisis$/;
const FILE = /^([a-z]{2,3}(?:-[A-Za-z\d]+)*)\.json$/;

/** The texts that somebody in danger reads, by key: what the widget shows in Japanese too, and their buttons. */
export const isCrisisText = (key) => CRISIS.test(key);

/** Twelve hexadecimal digits that change with the value. The order of the keys of an object does not count. */
export const versionOf = (value) =>
  createHash('sha256')
    .update(JSON.stringify(value, (_, part) => (isObject(part) ? inOrder(part) : part)))
    .digest('hex')
    .slice(0, 12);

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const inOrder = (object) =>
  Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

/**
 * The version of a translation: of its texts and the Japanese ones, since a reviewer has compared the two.
 * @param {Record<string, string>} japanese
 * @param {Record<string, string>} texts
 * @param {(key: string) => boolean} isMeant which texts count
 */
export function versionOfTexts(japanese, texts, isMeant = () => true) {
  const meant = (all) => Object.fromEntries(Object.entries(all).filter(([key]) => isMeant(key)));
  return versionOf([meant(japanese), meant(texts)]);
}

/** Tags of the languages in a folder. */
export const languagesOf = (folder) =>
  readdirSync(folder)
    .sort()
    .flatMap((file) => FILE.exec(file)?.[1] ?? []);

/**
 * Tags of the languages whose crisis texts a person has reviewed as they are now.
 * @param {string} folder where the languages beside the script lie; those on board lie in `locales/`
 * @param {{ what: string, version: string }[]} [reviews]
 */
export function reviewedIn(folder = LOCALES, reviews = read(REGISTER).reviews) {
  const japanese = read(join(LOCALES, 'ja.json'));
  const tags = new Set(reviews.flatMap(({ what }) => /^crisis:(.+)$/.exec(what)?.[1] ?? []));
  return [...tags].filter((tag) => {
    const file = [folder, LOCALES]
      .map((place) => join(place, `${tag}.json`))
      .find((path) => existsSync(path));
    if (file === undefined) return false;
    const version = versionOfTexts(japanese, read(file), isCrisisText);
    return reviews.some((review) => review.what === `crisis:${tag}` && review.version === version);
  });
}

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * Writes those languages into `src/i18n/reviewed.ts`.
 * @param {{ folder?: string, reviews?: { what: string, version: string }[] }} [options]
 * @returns {import('vite').Plugin}
 */
export const reviewedLanguages = ({ folder, reviews } = {}) => ({
  name: 'reviewed-languages',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/i18n\/reviewed\.ts$/ },
    handler: (code) => {
      const empty = /(const REVIEWED\b[^=]*= )\[\];/;
      if (!empty.test(code)) throw new Error('REVIEWED = [] is not where the build fills it in');
      return {
        code: code.replace(empty, (_, before) => `${before}${JSON.stringify(reviewedIn(folder, reviews))};`),
        map: null,
      };
    },
  },
});
