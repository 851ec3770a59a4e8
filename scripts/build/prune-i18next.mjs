/**
 * Leaves out of the single script what of i18next never runs here: the connector that would load texts over the network (a script that
 * promises to make no request contains no loader), the formatter of numbers and dates (dates are texts, src/i18n/dates.ts), plural forms,
 * texts within texts, objects as texts, namespaces, events, and the log. What is left is short where every text goes through: keys are flat,
 * there is one namespace, and a language is never a region of another one on board. Saves 9 kB (brotli), and on a slow phone a tenth of the
 * time to the first question.
 *
 * All of it is named below, and every name has to be found: an update of i18next that moves one stops the build. The day a text needs `count`
 * or `$t(…)`, take it out of the lists; a test compares every text, wording and odd value with what the whole library says.
 */
import { escapeRegExp } from '../lib/escape-regexp.mjs';
import { replacer } from './replacer.mjs';

/** Classes of which little is needed, or only that they are there. */
const CLASSES = {
  'class Connector extends EventEmitter {': 'class Connector {}',
  'class EventEmitter {': 'class EventEmitter { emit() {} }',
  'class Formatter {': 'class Formatter {}',
  'class LanguageUtil {': 'class LanguageUtil { constructor(options) { this.options = options; } toResolveHierarchy(code) { return [code, ...this.options.fallbackLng]; } }',
  'class Logger {': 'class Logger { init() {} log() {} warn() {} error() {} deprecate() {} create() { return this; } clone() { return this; } }',
  'class PluralResolver {': 'class PluralResolver {}',
};

/** Methods of which a part is enough. */
const STUBS = {
  // Of the store: a text is there by its whole key, or not at all.
  'getResource(lng, ns, key)': 'return getPath(this.data, [lng, ns, key]);',
  'translate(keys, options, lastKey)': 'const resolved = this.resolve(keys, options); return this.extendTranslation(this.isValidLookup(resolved.res) ? resolved.res : keys, keys, { ...options }, resolved);',
  // The wording for somebody before the one for all, the language before the one that stands in for it.
  'resolve(keys)': `const { context } = arguments[1], wordings = context ? [keys + this.options.contextSeparator + context, keys] : [keys];
    for (const usedLng of this.languageUtils.toResolveHierarchy(this.language)) for (const key of wordings) {
      const res = this.getResource(usedLng, this.options.defaultNS, key);
      if (this.isValidLookup(res)) return { res, usedLng };
    }
    return {};`,
  'extendTranslation(res, key, options, resolved, lastKey)': 'return options.skipInterpolation ? res : this.interpolator.interpolate(res, options, this.language, options);',
  'changeLanguage(lng, callback)': 'this.language = lng; this.translator.changeLanguage(lng); callback();',
};

/** Methods that are never called, as they stand in the file; of several classes where they share the name. */
const METHODS = [
  'addNamespaces(ns)', 'removeNamespaces(ns)', 'addResource(lng, ns, key, value)', 'addResources(lng, ns, resources)', 'addResourceBundle(lng, ns, resources, deep, overwrite)', 'removeResourceBundle(lng, ns)',
  'exists(key)', 'exists()', 'extractFromKey(key, options)', 'hasResourceBundle(lng, ns)', 'hasLanguageSomeTranslations(lng)', 'getDataByLanguage(lng)', 'getResourceBundle(lng, ns)', 'getUsedParamsDetails()', 'static hasDefaultValue(options)',
  'nest(str, fc)', 'reset()', 'reloadResources(lngs, ns, callback)', 'loadResources(language)', 'setResolvedLanguage(l)', 'use(module)', 'getFixedT(lng, ns, keyPrefix)', 'setDefaultNamespace(ns)', 'hasLoadedNamespace(ns)', 'loadNamespaces(ns, callback)',
  'loadLanguages(lngs, callback)', 'dir(lng)', 'cloneInstance()', 'toJSON()',
];

/** Single places where what follows from the settings has to be said. */
const PLACES = {
  'bindMemberFunctions(this);': '',
  'const looksLikeObjectPathRegExpCache = new RegExpCache(20);': '',
  'options = transformOptions(options)': 'options = options',
  '...transformOptions(options)': '...options',
  'copy([\'resourceStore\', \'languageUtils\', \'pluralResolver\', \'interpolator\', \'backendConnector\', \'i18nFormat\', \'utils\'], services, this);': 'Object.assign(this, services);',
  'if (formatter && (': 'if (false && (',
  's.pluralResolver = new PluralResolver(lu,': 'void (',
  's.backendConnector = new Connector(createClassOnDemand(this.modules.backend), s.resourceStore, s, this.options);': '',
  "s.backendConnector.on('*',": 'void (',
  "this.translator.on('*',": 'void (',
  'storeApi.forEach(': 'void (',
  'storeApiChained.forEach(': 'void (',
  'hasLoadedNamespace: this.hasLoadedNamespace.bind(this)': '',
  'if (this.options.resources || ': 'if (true || ',
  'if (this.languages && !this.isInitialized) return finish(null, this.t.bind(this));': '',
  'value = handleFormat(matchedVar);': 'value = getPath(data, [matchedVar]);',
  'const skipOnVariables = options?.interpolation?.skipOnVariables !== undefined ? options.interpolation.skipOnVariables : this.options.interpolation.skipOnVariables;': 'const skipOnVariables = true;',
  'const missingInterpolationHandler = options?.missingInterpolationHandler || this.options.missingInterpolationHandler;': 'const missingInterpolationHandler = null;',
  // No text says that a value is to be left unescaped, since none is escaped.
  'regex: this.regexpUnescape,\n      safeValue: val => regexSafe(val)\n    }, {': '',
  'this.escapeValue ? regexSafe(this.escape(val)) : regexSafe(val)': 'regexSafe(val)',
};

/** Settings by default that nobody reads: what would handle the other ways of calling `t`, and all that stands before it but the separators. */
const DEFAULTS = /(?<=\n) {2}ns: \['translation'\],[^]*?overloadTranslationOptionHandler: args => \{[^]*?\n {2}\},/;

/** What Interpolator takes from the settings, but for the signs around a value. */
const READ = /const \{\n {6}escape: escape\$1,[^]*?(?= {4}this\.resetRegExp\(\);)/;
const SIGNS = /(?<=this\.regexp = getOrResetRegExp\([^\n]*\n)[^]*?nestingSuffix[^\n]*\n/;

/** What src/i18n/i18next.ts never sets and never asks for, by the value that it therefore always has. */
const VALUES = {
  undefined: ['this.modules.formatter', 'this.modules.i18nFormat', 'this.modules.languageDetector', 'this.modules.logger', 'this.services.languageDetector'],
  false: ['this.options.initAsync', 'this.options.isClone', 'options.isClone'],
};

/** @param {string} code i18next's module */
export function pruned(code) {
  let text = code;
  const change = replacer('i18next', 'scripts/build/prune-i18next.mjs');
  const replace = (pattern, by, what) => { text = change(text, pattern, by, what); };
  for (const [head, stub] of Object.entries(CLASSES)) replace(new RegExp(`(?<=\\n)${escapeRegExp(head)}\\n[^]*?\\n\\}(?=\\n)`), stub, head);
  const method = (head) => new RegExp(`\\n  ${escapeRegExp(head)} \\{\\n[^]*?\\n  \\}(?=\\n)`, 'g');
  for (const head of METHODS) replace(method(head), '', head);
  for (const [head, body] of Object.entries(STUBS)) replace(method(head), `\n  ${head} { ${body} }`, head);
  for (const [place, by] of Object.entries(PLACES)) replace(place, by);
  replace(DEFAULTS, "contextSeparator: '_', returnNull: false, returnEmptyString: true,", 'the default settings');
  replace(READ, "this.prefix = '{{'; this.suffix = '}}'; this.maxReplaces = options.interpolation.maxReplaces;\n", 'the settings of Interpolator');
  replace(SIGNS, '', 'the expressions of Interpolator');
  // Where it is read, not where it is set or called.
  for (const [value, names] of Object.entries(VALUES)) for (const name of names) replace(new RegExp(`(?<![\\w.])${escapeRegExp(name)}(?!\\w| = )`, 'g'), value, name);
  return text;
}

/** @returns {import('vite').Plugin} */
export function pruneI18next() {
  return {
    name: 'prune-i18next',
    enforce: 'pre',
    transform: { filter: { id: /\/i18next\/dist\/esm\/i18next\.js$/ }, handler: (code) => ({ code: pruned(code), map: null }) },
  };
}
