// Which mistakes does the linter stop? Zero warnings: a rule that only warns is no rule.
import js from '@eslint/js'
import tseslint from 'typescript-eslint'

const scripts = ['**/*.{js,mjs,cjs}']
const pure = ['domain/**/*.ts', 'workflows/**/*.ts']

const clockOfTheMachine =
  'expected the case clock (workflows/clock.ts): a replay must see the same instant. `Date.parse` of an instant and `new Date(ms).toISOString()` are allowed.'

/** Instants may be parsed and written; nothing may ask what time it is here, or in which zone this machine stands. */
const noMachineTime = [
  { selector: "MemberExpression[object.name='Date'][property.name!=/^(parse|UTC)$/]", message: clockOfTheMachine },
  { selector: "NewExpression[callee.name='Date'][arguments.length!=1]", message: clockOfTheMachine },
  { selector: "CallExpression[callee.name='Date']", message: clockOfTheMachine },
  {
    selector:
      'CallExpression[callee.property.name=/^(get(FullYear|Month|Date|Day|Hours|Minutes|Seconds)|toLocale.*String)$/]',
    message: 'expected civil dates from domain/calendar.ts: this reads the time zone or the language of the machine',
  },
]

const noChance = {
  selector: "MemberExpression[object.name='Math'][property.name='random']",
  message: 'expected no chance here: a replay must come to the same result',
}

const notInPureCode = [
  'Intl',
  'process',
  'console',
  'Buffer',
  'crypto',
  'performance',
  'fetch',
  'setInterval',
  'setTimeout',
  'require',
]

const nodeBuiltins = {
  patterns: [
    { regex: '^node:', message: 'domain/ and workflows/ run in the workflow sandbox: no Node.js modules' },
    {
      regex:
        '^(assert|buffer|child_process|crypto|dns|events|fs|http|https|net|os|path|process|stream|timers|tls|url|util|worker_threads|zlib)(/|$)',
      message: 'domain/ and workflows/ run in the workflow sandbox: no Node.js modules',
    },
  ],
}

export default tseslint.config(
  { ignores: ['node_modules/', 'build/', 'coverage/', '.sojourn*/', 'tests/replay/histories/'] },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['vitest.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-arguments': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unreachable-loop': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: false, skipComments: false }],
      'max-params': ['error', 3],
      // Texts from outside are cleaned of control characters here and there: that is their purpose.
      'no-control-regex': 'off',
      'no-implicit-coercion': 'error',
      // What caused an error may name a person: a cause is attached where it is known to be harmless, not by rule.
      'preserve-caught-error': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: pure,
    rules: {
      'no-restricted-globals': [
        'error',
        ...notInPureCode.map((name) => ({ name, message: 'the workflow sandbox and the rules know no machine' })),
      ],
      'no-restricted-imports': ['error', nodeBuiltins],
      'no-restricted-syntax': ['error', noChance, ...noMachineTime],
    },
  },
  { files: ['workflows/clock.ts'], rules: { 'no-restricted-syntax': ['error', noChance] } },
  {
    files: ['tests/**', 'bench/**'],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': 'off',
      'max-params': ['error', 4],
      // Fakes keep the shape of what they stand in for, and matchers such as expect.any() have none.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['tests/oracles/**'], rules: { 'max-lines': 'off' } },
  {
    files: scripts,
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'Buffer',
          'URL',
          'fetch',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'AbortSignal',
          'AbortController',
          'TextDecoder',
          'performance',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', exports: 'writable', require: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
)
