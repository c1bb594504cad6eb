import simpleImportSort from 'eslint-plugin-simple-import-sort'
import tseslint from 'typescript-eslint'

import { stateOverrideAccess } from './src/lint/stateOverrideAccess.js'

/** What a pure decision may not touch; who may import whom is dependency-cruiser's (.dependency-cruiser.cjs). */
const impure = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Pass the date in.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass the date in.' },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Pass the randomness in.',
  },
  { selector: 'AwaitExpression', message: 'A decision does not wait: let the caller fetch, then ask.' },
  {
    selector: 'FunctionDeclaration[async=true], ArrowFunctionExpression[async=true]',
    message: 'A decision is synchronous.',
  },
]

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      '**/.next/',
      '.data/',
      '**/next-env.d.ts',
      'src/payload-types.ts',
      '**/importMap.js',
      'src/database/migrations/*.json',
      '**/*.cjs',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    files: ['**/*.{ts,tsx,mjs,js}'],
    plugins: {
      'simple-import-sort': simpleImportSort,
      streekwerk: { rules: { 'state-override-access': stateOverrideAccess } },
    },
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js'] } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always'],
      'simple-import-sort/imports': 'error',
      'simple-import-sort/exports': 'error',
      'streekwerk/state-override-access': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Payload marks what version 4 will drop; the pins stay on 3, and a move to 4 is a piece of work of its own.
      '@typescript-eslint/no-deprecated': 'off',
      // Both fight with `noUncheckedIndexedAccess` and with data that comes from outside, where a check is never too many.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['src/domain/**/*.ts', 'plugins/*/src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        'process',
        'fetch',
        'setTimeout',
        'setInterval',
        'crypto',
        'performance',
      ],
      'no-restricted-syntax': ['error', ...impure],
    },
  },
  {
    // Plain scripts and configuration files are read without type information.
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // A migration is generated, and a record: it is never edited for style.
    files: ['src/database/migrations/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-vars': 'off',
      'simple-import-sort/imports': 'off',
      'simple-import-sort/exports': 'off',
    },
  },
)
