import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import ts from 'typescript-eslint';

/** Whatever turns text into markup or code: none of it works under Trusted Types, and all of it is how pages get hijacked. */
const MARKUP_FROM_TEXT = [
  ...['AssignmentExpression[left.property.name=/^NAMES$/]', 'AssignmentExpression[left.property.value=/^NAMES$/]', 'ObjectExpression > Property[key.name=/^NAMES$/]']
    .map((selector) => ({ selector: selector.replace('NAMES', '(?:innerHTML|outerHTML|srcdoc)'), message: 'Markup from text. Use a template.' })),
  { selector: 'CallExpression[callee.property.name=/^(?:insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString)$/]', message: 'Markup from text. Use a template.' },
  { selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(?:ln)?$/]', message: 'document.write destroys the page that embeds us.' },
  { selector: 'TemplateElement[value.raw=/\\.(?:innerHTML|outerHTML|srcdoc)=/]', message: 'Markup from text. Use a template.' },
  { selector: 'MemberExpression[property.name="eval"]', message: 'Code from text.' },
  // What is imported on the way escapes the list of imports below.
  { selector: 'ImportExpression[source.value=/(?:unsafe-(?:html|svg|mathml)|style-map|static-html)/]', message: 'Markup from text. Use a template.' },
  { selector: 'TaggedTemplateExpression[tag.name=/^(?:html|svg)$/] TemplateElement[value.raw=/\\son[a-z]+=/]', message: 'A handler as a text does not run under a strict CSP. Use @click and the like.' },
  { selector: 'TaggedTemplateExpression[tag.name=/^(?:html|svg)$/] TemplateElement[value.raw=/<(?:script|style|iframe|object|embed|link|base|meta)\\b/]', message: 'Nothing in a template may load or run anything.' },
];

/** Inline styles are dropped where a page has a style-src of its own. */
const INLINE_STYLES = [
  { selector: 'TaggedTemplateExpression[tag.name=/^(?:html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]', message: 'Inline styles do not survive a strict CSP. Use a class and the style sheet.' },
  { selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]', message: 'Inline styles do not survive a strict CSP. Use a class and the style sheet.' },
];

const directive = (file) => [`lit/directives/${file}.js`, `lit-html/directives/${file}.js`];
const UNSAFE_DIRECTIVES = [
  { group: ['unsafe-html', 'unsafe-svg', 'unsafe-mathml'].flatMap(directive), message: 'Markup from text. Use a template.' },
  { group: ['lit/static-html.js', 'lit-html/static.js'], message: 'Markup from text. Use a template.' },
  { group: directive('style-map'), message: 'styleMap writes an inline style, which does not survive a strict CSP.' },
];

/** The list of the plugin is of the older kind; these are its rules that fit a page in Japanese made of native elements. */
const ACCESSIBLE_TEMPLATES = Object.fromEntries(
  [
    'accessible-name', 'alt-text', 'anchor-is-valid', 'aria-activedescendant-has-tabindex', 'aria-attr-valid-value', 'aria-attrs', 'aria-role',
    'aria-unsupported-elements', 'autocomplete-valid', 'click-events-have-key-events', 'definition-list', 'heading-hidden', 'iframe-title',
    'img-redundant-alt', 'list', 'mouse-events-have-key-events', 'no-access-key', 'no-aria-slot', 'no-autofocus', 'no-distracting-elements',
    'no-redundant-role', 'obj-alt', 'role-has-required-aria-attrs', 'role-supports-aria-attr', 'scope', 'tabindex-no-positive',
  ].map((rule) => [`lit-a11y/${rule}`, 'error']),
);

/** The names that Node itself has; a list to keep would only grow old. */
const NODE_GLOBALS = Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']));

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.cache/']),
  js.configs.recommended,
  {
    rules: { 'no-eval': 'error', 'no-implied-eval': 'error', 'no-new-func': 'error', 'no-script-url': 'error', eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error' },
  },
  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [ts.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    languageOptions: { parserOptions: { project: './tsconfig.tests.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The few rules that are worth the time types take: a forgotten `await` is a test that always passes.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...ACCESSIBLE_TEMPLATES,
      'lit/attribute-names': 'off',
      'lit/lifecycle-super': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/quoted-expressions': 'error',
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-syntax': ['error', ...MARKUP_FROM_TEXT, ...INLINE_STYLES],
      'no-restricted-imports': ['error', { patterns: UNSAFE_DIRECTIVES }],
      '@typescript-eslint/no-unsafe-function-type': 'error',
    },
  },
  {
    // Tests may reach for the page by hand, know that what they look for is there, and hold up bad addresses.
    files: ['tests/**/*.ts'],
    rules: { 'no-script-url': 'off', '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/no-dynamic-delete': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '*.config.js'],
    languageOptions: { globals: NODE_GLOBALS },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly' } } },
  {
    files: ['demo/**/*.js'],
    languageOptions: { globals: { document: 'readonly', window: 'readonly', navigator: 'readonly', customElements: 'readonly', location: 'readonly', URL: 'readonly', setTimeout: 'readonly' } },
  },
);
