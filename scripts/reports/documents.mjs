import { acrHtml } from './acr.mjs';
import { issuesHtml } from './issues.mjs';
import { jisCsv, jisHtml } from './jis.mjs';
import { WORDS } from './words.mjs';

/** File name → text. */
export const documents = (data, evidence, version) => ({
  'acr.html': acrHtml(data, evidence, version, 'ja', WORDS),
  'acr.en.html': acrHtml(data, evidence, version, 'en', WORDS),
  'jis-x-8341-3.html': jisHtml(data, evidence, version, WORDS),
  'jis-x-8341-3.csv': jisCsv(data, evidence, WORDS),
  'known-issues.html': issuesHtml(data, evidence, version, WORDS),
});
