/**
 * Leaves out of the single script what of i18next never runs here: the connector that would load texts over the network (a script that
 * promises to make no request contains no loader), the formatter of numbers and dates (dates are texts, src/i18n/dates.ts), plural forms,
 * texts within texts, objects as texts, namespaces, and the log. Saves 6.7 kB (brotli). All of it is named below, and every name has to be
 * found: an update of i18next that moves one stops the build. The day a text needs `count` or `$t(…)`, take it out of the lists; a test says so.
 */
import { escapeRegExp } from '../lib/escape-regexp.mjs';
import { replacer } from './replacer.mjs';

/** Classes of which nothing is needed but that they are there. */
const CLASSES = {
  'class Connector extends EventEmitter {': 'class Connector extends EventEmitter {}',
  'class Formatter {': 'class Formatter { init() {} format(value) { return value; } }',
  'class Logger {': 'class Logger { init() {} log() {} warn() {} error() {} deprecate() {} create() { return this; } clone() { return this; } }',
  'class PluralResolver {': 'class PluralResolver {}',
};

/** Methods of which the name is enough, or a part: keys are flat, and there is one namespace. */
const STUBS = {
  'extractFromKey(key, options)': 'return { key, namespaces: [this.options.defaultNS] };',
};

/** Methods that are never called, as they stand in the file; of several classes where they share the name. */
const METHODS = [
  'addNamespaces(ns)', 'removeNamespaces(ns)', 'addResource(lng, ns, key, value)', 'addResources(lng, ns, resources)', 'addResourceBundle(lng, ns, resources, deep, overwrite)', 'removeResourceBundle(lng, ns)',
  'exists(key)', 'exists()', 'hasResourceBundle(lng, ns)', 'getResourceBundle(lng, ns)', 'getBestMatchFromCodes(codes)', 'getUsedParamsDetails()', 'nest(str, fc)', 'off(event, listener)',
  'reloadResources(lngs, ns, callback)', 'use(module)', 'getFixedT(lng, ns, keyPrefix)', 'setDefaultNamespace(ns)', 'hasLoadedNamespace(ns)', 'loadNamespaces(ns, callback)', 'loadLanguages(lngs, callback)', 'dir(lng)', 'cloneInstance()', 'toJSON()',
];

/** What src/i18n/i18next.ts never sets and never asks for, by the value that it therefore always has. */
const VALUES = {
  undefined: [
    'options.appendNamespaceToCIMode', 'options.count', 'options.joinArrays', 'options.keySeparator', 'options.lngs', 'options.missingKeyNoValueFallbackToKey', 'options.ns', 'options.ordinal', 'options.postProcess',
    'options.replace', 'options.returnDetails', 'options.returnObjects', 'this.i18nFormat', 'this.modules.backend', 'this.modules.formatter', 'this.modules.i18nFormat',
    'this.modules.languageDetector', 'this.modules.logger', 'this.options.interpolation.defaultVariables', 'this.options.lowerCaseLng', 'this.services.languageDetector', 'this.utils',
  ],
  false: [
    'options.nest', 'this.options.appendNamespaceToCIMode', 'this.options.appendNamespaceToMissingKey', 'this.options.cleanCode', 'this.options.fallbackNS', 'this.options.initAsync', 'this.options.isClone', 'this.options.joinArrays',
    'this.options.keySeparator', 'this.options.missingInterpolationHandler', 'this.options.missingKeyNoValueFallbackToKey', 'this.options.nonExplicitSupportedLngs', 'this.options.parseMissingKeyHandler', 'this.options.partialBundledLanguages',
    'this.options.postProcess', 'this.options.preload', 'this.options.returnDetails', 'this.options.returnedObjectHandler', 'this.options.returnObjects', 'this.options.saveMissing', 'this.options.supportedLngs', 'this.options.updateMissing',
    'this.supportedLngs',
  ],
};

/** Single places where the value alone does not say enough, such as the language by whose name i18next shows its keys. */
const PLACES = {
  'if (!this.options.resources || ': 'if (',
  'if (this.options.resources || ': 'if (true || ',
  'hasLoadedNamespace: this.hasLoadedNamespace.bind(this)': '',
  "lng?.toLowerCase() === 'cimode'": 'false',
  'if (options.interpolation) this.interpolator.init(': 'if (false) this.interpolator.init(',
  'if (options.interpolation) this.interpolator.reset(': 'if (false) this.interpolator.reset(',
  'const hasDefaultValue = Translator.hasDefaultValue(options);': 'const hasDefaultValue = false;',
  'const resType = Object.prototype.toString.apply(resForObjHndl);': 'const resType = 0;',
  'const handleAsObject = shouldHandleAsObject(resForObjHndl);': 'const handleAsObject = false;',
  'const namespace = namespaces[namespaces.length - 1];': '',
  'if (usedKey || usedDefault || updateMissing) {': 'if (false) {',
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
