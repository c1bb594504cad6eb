import { readdirSync } from 'node:fs'

import { type Check, MINUTE, tests, tool } from './check'

const BIN = 'node_modules'

/** Every package of ours, so that a new one is checked from its first file on. */
const packages = readdirSync('plugins', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** The types of all packages in one process are more than the memory Node gives a process. */
const lint = (title: string, args: string[]): Check =>
  tool(title, `${BIN}/eslint/bin/eslint.js`, ['--max-warnings=0', ...args])

/** What needs neither a database nor a browser; the longest begins first, as two run side by side. */
export const innerChecks: readonly Check[] = [
  lint('lint of src', ['src']),
  lint('lint of all but src and plugins', ['.', '--ignore-pattern=src/', '--ignore-pattern=plugins/']),
  ...packages.map((name) => lint(`lint of the ${name} plugin`, [`plugins/${name}`])),
  tool('format', `${BIN}/prettier/bin/prettier.cjs`, ['--check', '--log-level=warn', '.']),
  tool('types', `${BIN}/typescript/bin/tsc`, ['--noEmit']),
  // A plugin is a guest in any house, so its types are read without the collections of ours.
  ...packages.map((name) =>
    tool(`types of the ${name} plugin`, `${BIN}/typescript/bin/tsc`, ['--noEmit', '-p', `plugins/${name}`]),
  ),
  tool('who may know whom', `${BIN}/dependency-cruiser/bin/dependency-cruise.mjs`, [
    '--output-type=err-long',
    'payload.config.ts',
    'src',
    'collections',
    'plugins',
    'test',
  ]),
  tool('nothing unused', `${BIN}/knip/bin/knip.js`, ['--no-progress']),
  tool('generated files are fresh', 'src/commands/run.mjs', ['generate', '--check']),
  tool('migrations say what the collections say', 'src/commands/run.mjs', ['drift']),
  tests('unit and laws', ['unit', 'laws'], { limitMs: 3 * MINUTE }),
]

/** What needs a database and a browser. */
export const outerChecks: readonly Check[] = [
  tests('integration on real PostgreSQL', ['integration'], { limitMs: 45 * MINUTE }),
  tests('browser', ['browser'], { limitMs: 30 * MINUTE }),
]
