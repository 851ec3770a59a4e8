import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import ts from 'typescript-eslint';

/**
 * Whatever turns text into markup or code: none of it works under Trusted Types, and all of it is how pages
 * get hijacked.
 */
const MARKUP_FROM_TEXT = [
  ...[
    'AssignmentExpression[left.property.name=/^NAMES$/]',
    'AssignmentExpression[left.property.value=/^NAMES$/]',
    'ObjectExpression > Property[key.name=/^NAMES$/]',
  ].map((selector) => ({
    selector: selector.replace('NAMES', '(?:innerHTML|outerHTML|srcdoc)'),
    message: 'Markup from text. Use a template.',
  })),
  {
    selector:
      'CallExpression[callee.property.name=/^(?:insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString)$/]',
    message: 'Markup from text. Use a template.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(?:ln)?$/]',
    message: 'document.write destroys the page that embeds us.',
  },
  {
    selector: 'TemplateElement[value.raw=/\\.(?:innerHTML|outerHTML|srcdoc)=/]',
    message: 'Markup from text. Use a template.',
  },
  { selector: 'MemberExpression[property.name="eval"]', message: 'Code from text.' },
  // What is imported on the way escapes the list of imports below.
  {
    selector: 'ImportExpression[source.value=/(?:unsafe-(?:html|svg|mathml)|style-map|static-html)/]',
    message: 'Markup from text. Use a template.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(?:html|svg)$/] TemplateElement[value.raw=/\\son[a-z]+=/]',
    message: 'A handler as a text does not run under a strict CSP. Use @click and the like.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(?:html|svg)$/] TemplateElement[value.raw=/<(?:script|style|iframe|object|embed|link|base|meta)\\b/]',
    message: 'Nothing in a template may load or run anything.',
  },
];

/** Inline styles are dropped where a page has a style-src of its own. */
const INLINE_STYLES = [
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(?:html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'Inline styles do not survive a strict CSP. Use a class and the style sheet.',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: 'Inline styles do not survive a strict CSP. Use a class and the style sheet.',
  },
];

const directive = (file) => [`lit/directives/${file}.js`, `lit-html/directives/${file}.js`];
const UNSAFE_DIRECTIVES = [
  {
    group: ['unsafe-html', 'unsafe-svg', 'unsafe-mathml'].flatMap(directive),
    message: 'Markup from text. Use a template.',
  },
  { group: ['lit/static-html.js', 'lit-html/static.js'], message: 'Markup from text. Use a template.' },
  {
    group: directive('style-map'),
    message: 'styleMap writes an inline style, which does not survive a strict CSP.',
  },
];

/**
 * What would send, keep or tell something of a visit, or find out who the person is. The one request there is
 * stands in DIRECTORY.
 */
const DIRECTORY = 'src/element/controllers/directory.ts';
const SENDING = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'RTCPeerConnection',
  'WebTransport',
  'Image',
  'Audio',
  'Worker',
  'SharedWorker',
];
const KEEPING = [
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'cookieStore',
  'history',
  'BroadcastChannel',
  'MessageChannel',
];
const PRIVATE_GLOBALS = [...SENDING, ...KEEPING, 'postMessage', 'name'].map((name) => ({
  name,
  message: 'Nothing of a visit leaves the page or stays.',
}));
const PRIVATE_PROPERTIES = [
  ...[
    'sendBeacon',
    'cookie',
    'serviceWorker',
    'pushState',
    'replaceState',
    'postMessage',
    'userAgent',
    'userAgentData',
    'geolocation',
    'getBattery',
    'mediaDevices',
    'hardwareConcurrency',
    'referrer',
  ].map((property) => ({ property })),
  ...['window', 'globalThis', 'self'].flatMap((object) =>
    [...SENDING, ...KEEPING, 'name', 'open'].map((property) => ({ object, property })),
  ),
  ...['hash', 'search', 'href', 'assign', 'reload'].map((property) => ({ object: 'location', property })),
  { object: 'document', property: 'title' },
  { object: 'navigator', property: 'storage' },
].map((restricted) => ({ ...restricted, message: 'Nothing of a visit leaves the page or stays.' }));
const LISTENING_TO_OTHERS = [
  { selector: 'ImportExpression', message: 'The page loads one script; nothing more is asked for.' },
  {
    selector: 'CallExpression[callee.name="addEventListener"][arguments.0.value=/^(?:message|storage)$/]',
    message: 'Others have nothing to tell.',
  },
  {
    selector:
      'CallExpression[callee.property.name="addEventListener"][arguments.0.value=/^(?:message|storage)$/]',
    message: 'Others have nothing to tell.',
  },
];

/** Addresses get into the page where they are held against the allow-list of directory/links.ts. */
const ADDRESSES = [
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(?:html|svg)$/] TemplateElement[value.raw=/\\s(?:(?:xlink:)?href|src|srcset|action|formaction|ping|poster)=/]',
    message: 'Make links with components/link.ts, which checks the address.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(?:href|src|action|formAction)$/]',
    message: 'Make links with components/link.ts, which checks the address.',
  },
  {
    selector:
      'AssignmentExpression[left.name="location"], AssignmentExpression[left.property.name="location"]',
    message: 'Only the quick exit leaves the page.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^setAttribute(?:NS)?$/] > Literal[value=/^(?:xlink:)?(?:href|src|action|formaction)$/]',
    message: 'Make links with components/link.ts, which checks the address.',
  },
];

/**
 * What would keep somebody from using it: gestures, tooltips, letters as keys, movement that nobody asked
 * for. tests/dist/quiet.test.ts looks at the screens.
 */
const DISTURBING = [
  {
    selector: 'TemplateElement[value.raw=/<(?:img|picture|video|audio|canvas|marquee|blink)\\b/]',
    message: 'No media.',
  },
  {
    selector: 'TemplateElement[value.raw=/@(?:pointer|touch|mouse|drag|drop|wheel|gesture|focusin)\\w*=/]',
    message: 'Use @click, which every way of pressing leads to.',
  },
  {
    selector:
      'CallExpression > Literal.arguments[value=/^(?:pointer|touch|mouse|drag|drop|wheel|gesture|device)\\w*$/]',
    message: 'Use click, which every way of pressing leads to.',
  },
  {
    selector: 'TemplateElement[value.raw=/\\s(?:title|accesskey|autofocus|popovertarget)=|tabindex="?[1-9]/]',
    message: 'No tooltips, no keys and no order of our own.',
  },
  {
    selector:
      'TemplateElement[value.raw=/@keyframes|\\banimation(?:-\\w+)?:|(?<!over)scroll-behavior|background-image:/]',
    message: 'Nothing moves by itself.',
  },
  {
    selector: 'BinaryExpression[left.name="key"][right.value=/^.$/]',
    message: 'A voice control types letters by mistake.',
  },
];

/**
 * Built-ins that old libraries replace by others of the same name or take away, and many a municipal page has
 * such a library: Prototype.js (`entries`, `reduce`, `Array.from`), MooTools (`Array.from`). A loop does it
 * as well.
 */
const REPLACED_BY_LIBRARIES = [
  {
    selector:
      'CallExpression[callee.property.name=/^(?:entries|keys|values|reduce|reduceRight)$/][callee.object.name!="Object"]',
    message: 'Old libraries on a page replace it. Use a loop.',
  },
  {
    selector: 'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
    message: 'Old libraries on a page replace it. Use a spread and map.',
  },
  {
    selector: 'CallExpression[callee.object.name="Object"][callee.property.name="hasOwn"]',
    message: 'Safari before 15.4 lacks it. Use hasOwn of recommend/has-own.ts.',
  },
];

/**
 * A room imports only from those before it in this list. `src/content` is handed in by an entry; the command
 * stands beside the widget.
 */
const ROOMS = [
  'opening-hours',
  'recommend',
  'directory',
  'settings',
  'visit',
  'i18n',
  'components',
  'screens',
  'element',
  'entries',
];
const PURE = ROOMS.slice(0, 5);
const BUILDING = ['builder', 'builder-page'];
const BESIDE = ['snippet', 'exchange', 'cli', ...BUILDING];
const OUT_OF_REACH = {
  ...Object.fromEntries(
    ROOMS.map((room, index) => [
      room,
      [...ROOMS.slice(index + 1), ...BESIDE, ...(room === 'entries' ? [] : ['content', 'proof'])],
    ]),
  ),
  // Two ground floors.
  'opening-hours': ROOMS.slice(1).concat(BESIDE, 'proof', 'content'),
  content: ['components', 'screens', 'entries', 'exchange', 'cli', ...BUILDING],
  // Beside the widget: whoever brings questions of their own runs it, and so do the tests and the command.
  proof: ['components', 'screens', 'element', 'entries', 'content', ...BESIDE],
  // Beside the widget as the command is: a page with it has no need of a tag for another.
  snippet: [
    'components',
    'screens',
    'element',
    'entries',
    'content',
    'proof',
    'exchange',
    'cli',
    ...BUILDING,
  ],
  exchange: ['components', 'screens', 'element', 'entries', 'proof', 'snippet', 'cli', ...BUILDING],
  cli: ['components', 'screens', 'element', ...BUILDING],
  // The page for clerks: what it works out, and what draws it with the widget's own styles.
  builder: ['components', 'screens', 'element', 'entries', 'proof', 'cli', 'builder-page'],
  'builder-page': ['components', 'screens', 'entries', 'proof', 'cli'],
};
/** Packages that one place knows, so that they can be replaced there. */
const OWNED = {
  i18next: 'src/i18n',
  '@floating-ui/dom': 'src/element/controllers/anchor.ts',
  uqr: 'src/directory/qr-drawing.ts',
  valibot: 'src/directory and src/proof/shape.ts',
  'csv-parse': 'src/exchange/csv.ts',
  'jsonc-parser': 'src/cli/json-edit.ts',
  htmlparser2: 'src/cli/verify/page/html.ts',
  'ipaddr.js': 'src/cli/verify/web/address.ts',
  'pdfjs-dist': 'src/cli/verify/web/pdf-worker.ts',
  'robots-parser': 'src/cli/verify/web/robots.ts',
};
const COMMAND_ONLY = {
  regex: '/exchange/|/snippet/|/content/evidence|/directory/due\\.ts$|\\.schema\\.json$|/cli\\.\\w+\\.json$',
  message: 'Only the command and the builder need this; a page with the widget must not load it.',
};

/** What the command needs of Node. The network is for the one file that asks for pages. */
const COMMAND_NODE = ['crypto', 'events', 'fs', 'os', 'path', 'process', 'timers/promises', 'util'];
/** What a room may use of Node; the others nothing. */
const OF_NODE = { cli: COMMAND_NODE, exchange: ['crypto'] };
const NETWORK_NODE = ['dns/promises', 'http', 'https', 'net', 'stream', 'zlib'];
const THREAD_NODE = [...COMMAND_NODE, 'module', 'url', 'worker_threads'];

/**
 * What files of a room may import; `may` names owned packages, `node` modules of Node, `forCommand` lifts the ban on what only the
 * command needs, `content` that on the content's types.
 */
const imports = (
  room,
  files,
  { may = [], node = OF_NODE[room] ?? [], forCommand = false, content = false } = {},
) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...UNSAFE_DIRECTIVES,
          {
            regex: `^(?:\\.\\./)+(?:${OUT_OF_REACH[room].filter((other) => !content || other !== 'content').join('|')})/`,
            allowTypeImports: false,
            message: `Not to be imported by ${room}: see ARCHITECTURE.md.`,
          },
          ...([...PURE, 'content', 'proof', 'snippet', 'exchange', 'cli', 'builder'].includes(room)
            ? [{ regex: '^lit(?:-html)?(?:/|$)', message: `${room} draws nothing.` }]
            : []),
          {
            regex: node.length > 0 ? `^node:(?!(?:${node.join('|')})$)` : '^node:',
            message: 'Only the command uses Node, and only one file of it the network.',
          },
          ...Object.entries(OWNED)
            .filter(([name]) => !may.includes(name))
            .map(([name, owner]) => ({ regex: `^${name}(?:/|$)`, message: `Known to ${owner} only.` })),
          ...(forCommand ? [] : [COMMAND_ONLY]),
        ],
      },
    ],
  },
});
const IMPORTS = [
  ...Object.keys(OUT_OF_REACH).map((room) =>
    imports(room, [`src/${room}/**/*.ts`], {
      may: room === 'i18n' ? ['i18next'] : [],
      forCommand: ['exchange', 'cli', ...BUILDING].includes(room),
    }),
  ),
  // The ids of questions and reasons are those of the content.
  imports('recommend', ['src/recommend/model.ts'], { content: true }),
  imports('element', ['src/element/controllers/anchor.ts'], { may: ['@floating-ui/dom'] }),
  imports('directory', ['src/directory/qr-drawing.ts'], { may: ['uqr'] }),
  imports('directory', ['src/directory/{read-directory,centre-schema,line-schema}.ts'], { may: ['valibot'] }),
  imports('proof', ['src/proof/shape.ts'], { may: ['valibot'] }),
  imports('exchange', ['src/exchange/csv.ts'], { may: ['csv-parse'], forCommand: true }),
  imports('cli', ['src/cli/json-edit.ts'], { may: ['jsonc-parser'], forCommand: true }),
  imports('cli', ['src/cli/verify/page/html.ts'], { may: ['htmlparser2'], forCommand: true }),
  imports('cli', ['src/cli/verify/web/address.ts'], { may: ['ipaddr.js'], forCommand: true }),
  imports('cli', ['src/cli/verify/web/robots.ts'], { may: ['robots-parser'], forCommand: true }),
  imports('cli', ['src/cli/verify/web/http.ts'], { node: NETWORK_NODE, forCommand: true }),
  imports('cli', ['src/cli/verify/web/pdf-{reader,worker}.ts'], {
    node: THREAD_NODE,
    may: ['pdfjs-dist'],
    forCommand: true,
  }),
];

/**
 * The list of the plugin is of the older kind; these are its rules that fit a page in Japanese made of native
 * elements.
 */
const ACCESSIBLE_TEMPLATES = Object.fromEntries(
  [
    'accessible-name',
    'alt-text',
    'anchor-is-valid',
    'aria-activedescendant-has-tabindex',
    'aria-attr-valid-value',
    'aria-attrs',
    'aria-role',
    'aria-unsupported-elements',
    'autocomplete-valid',
    'click-events-have-key-events',
    'definition-list',
    'heading-hidden',
    'iframe-title',
    'img-redundant-alt',
    'list',
    'mouse-events-have-key-events',
    'no-access-key',
    'no-aria-slot',
    'no-autofocus',
    'no-distracting-elements',
    'no-redundant-role',
    'obj-alt',
    'role-has-required-aria-attrs',
    'role-supports-aria-attr',
    'scope',
    'tabindex-no-positive',
  ].map((rule) => [`lit-a11y/${rule}`, 'error']),
);

/** The names that Node itself has; a list to keep would only grow old. */
const NODE_GLOBALS = Object.fromEntries(
  Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']),
);

export default defineConfig(
  globalIgnores([
    'dist/',
    'docs/.vitepress/dist/',
    'docs/.vitepress/cache/',
    'coverage/',
    '.cache/',
    'tests/package/consumer/',
  ]),
  js.configs.recommended,
  {
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
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
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
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
      '@typescript-eslint/no-unsafe-function-type': 'error',
    },
  },
  ...IMPORTS,
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/exchange/**'],
    rules: {
      'no-restricted-globals': ['error', ...PRIVATE_GLOBALS],
      'no-restricted-properties': ['error', ...PRIVATE_PROPERTIES],
      'no-restricted-syntax': [
        'error',
        ...MARKUP_FROM_TEXT,
        ...INLINE_STYLES,
        ...LISTENING_TO_OTHERS,
        ...DISTURBING,
        ...REPLACED_BY_LIBRARIES,
        ...ADDRESSES,
      ],
    },
  },
  {
    files: [DIRECTORY],
    rules: { 'no-restricted-globals': ['error', ...PRIVATE_GLOBALS.filter(({ name }) => name !== 'fetch')] },
  },
  {
    // The page in a frame reads its settings from its own address, and a frame and the page around it tell each
    // other its height.
    files: ['src/embed/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...PRIVATE_GLOBALS.filter(({ name }) => name !== 'postMessage')],
      'no-restricted-properties': [
        'error',
        ...PRIVATE_PROPERTIES.filter(({ property }) => property !== 'postMessage' && property !== 'hash'),
      ],
      'no-restricted-syntax': [
        'error',
        ...MARKUP_FROM_TEXT,
        ...INLINE_STYLES,
        ...DISTURBING,
        ...REPLACED_BY_LIBRARIES,
        ...ADDRESSES,
      ],
    },
  },
  {
    // The places in which an address gets into the page: links, what is saved, language files, the pages of a
    // widget that can't be drawn, and the builder's preview.
    files: [
      'src/components/link.ts',
      'src/element/controllers/download.ts',
      'src/element/fallback.ts',
      'src/builder-page/{link,preview}.ts',
      'src/element/language-file.ts',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...MARKUP_FROM_TEXT,
        ...INLINE_STYLES,
        ...LISTENING_TO_OTHERS,
        ...DISTURBING,
        ...REPLACED_BY_LIBRARIES,
      ],
    },
  },
  {
    // What a framework knows of tags is extended in its own namespace. Its types are named where they stand: an
    // import at the top would make it a package that the widget needs.
    files: ['src/entries/{react,vue}.ts'],
    rules: {
      '@typescript-eslint/no-namespace': 'off',
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  {
    // Tests may reach for the page by hand, know that what they look for is there, and hold up bad addresses.
    files: ['tests/**/*.ts'],
    rules: {
      'no-script-url': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '*.config.js'],
    languageOptions: { globals: NODE_GLOBALS },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly' } },
  },
  {
    files: ['demo/**/*.js', 'docs/public/**/*.js'],
    languageOptions: {
      globals: {
        document: 'readonly',
        window: 'readonly',
        navigator: 'readonly',
        customElements: 'readonly',
        location: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
);
