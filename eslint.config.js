import js from '@eslint/js'
import tseslint from 'typescript-eslint'

/*
 * Fast feedback in the editor; the proof is `tests/architecture.test.ts`, which reads every real import. Definitions
 * under `procedures/` are data: they are parsed, without types, only to hold their imports to the one door. Fixtures
 * (`tests/rules/<rule>/`, `tests/fixtures/`) are faulty on purpose and are not linted.
 */

/** Rooms of the house and the rooms that each may not import (docs/architecture.md). */
const closed = {
  'machines/model': ['source', 'build', 'check', 'compare'],
  'machines/source': ['build', 'check', 'compare'],
  'machines/build': ['source', 'check', 'compare'],
  // A rule asks `compare` what becomes of dossiers when a version follows another.
  'machines/check': ['source'],
  'machines/compare': ['source', 'check'],
}
const outside = ['**/cli/**', '**/generators/**', '**/tests/**']

const forbid = (group, message) => ({ group, message })
const restricted = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] })
const disk = forbid(['node:fs', 'node:fs/*', 'fs', 'fs/*'], 'Chỉ cli/ được đọc và ghi đĩa: only cli/ touches the disk.')

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'lib',
      'dist',
      '.cache',
      'coverage',
      'tests/fixtures',
      'tests/rules/*/**',
      'docs/examples',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    ignores: ['procedures/**'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The id unions of `machines/model/register.ts` are empty interfaces that each registry fills by augmentation.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'always' }],
      // 'intake-point' beside ids that are any string while no registry is loaded: it documents, and narrows later.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
      // Control characters are what this tool looks for and refuses.
      'no-control-regex': 'off',
      'no-console': 'error',
      // Determinism: the same input gives the same bytes on every machine.
      'no-restricted-globals': ['error', { name: 'Intl', message: 'ICU data differ by Node version.' }],
      'no-restricted-properties': [
        'error',
        { property: 'localeCompare', message: 'Use compare() of machines/model/words.ts.' },
        { property: 'toLocaleString', message: 'Use machines/model/words.ts.' },
        { property: 'toLocaleDateString', message: 'Use machines/model/words.ts.' },
        { object: 'Math', property: 'random', message: 'Same input, same bytes.' },
      ],
    },
  },
  {
    files: ['machines/**/*.ts', 'generators/**/*.ts'],
    rules: {
      ...restricted(disk, forbid(['**/cli/**'], 'Nobody imports cli/.')),
      'no-restricted-globals': ['error', 'Intl', { name: 'process', message: 'Only cli/ knows the process.' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The date is an input.',
        },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The date is an input.' },
      ],
    },
  },
  ...Object.entries(closed).map(([room, rooms]) => ({
    files: [`${room}/**/*.ts`],
    rules: restricted(
      disk,
      forbid([...outside, ...rooms.map((name) => `**/${name}/**`)], 'Imports point one way: docs/architecture.md.'),
    ),
  })),
  {
    files: ['procedures/**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    rules: {
      'no-undef': 'off',
      ...restricted(
        forbid(
          ['**/machines/**', '**/cli/**', '**/generators/**', 'node:*'],
          "A definition imports 'tthc' and other definitions only.",
        ),
      ),
    },
  },
  // A register's declaration fills an interface of 'tthc'; nothing in the file itself uses it.
  { files: ['procedures/**/register.d.ts'], rules: { 'no-unused-vars': 'off' } },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
)
