import { readdirSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { runTool } from './runTool'
import { type Tally, tallyVitest, tellFailures, type VitestReport } from './tally'

/** What a check came to, what there is to read when it failed, and its failures in one line each. */
export interface CheckResult {
  tally: Tally
  output: string
  failures?: string[]
}

/** One step of `npm run check` or `npm test`: what it proves, and how. */
export interface Check {
  title: string
  /** Whether it leaves the other processors of the machine to others. */
  usesOneThread: boolean
  run: () => Promise<CheckResult>
}

const MINUTE = 60_000

/** A tool that proves one thing: its exit code is the verdict. */
const tool = (title: string, script: string, args: string[], env?: Record<string, string>): Check => ({
  title,
  usesOneThread: true,
  run: async () => {
    const { code, output } = await runTool(script, args, { limitMs: 15 * MINUTE, env })
    return code === 0
      ? { output, tally: { failed: 0, passed: 1 } }
      : { failures: [title], output, tally: { failed: 1, passed: 0 } }
  },
})

const readReport = async (path: string): Promise<VitestReport | undefined> => {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as VitestReport)
}

/** The test files of some vitest projects; every test counts. */
const tests = (title: string, projects: string[], limitMs: number): Check => ({
  title,
  usesOneThread: false,
  run: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'streekwerk-report-'))
    try {
      const report = join(folder, 'report.json')
      const chosen = projects.flatMap((name) => ['--project', name])
      const args = ['run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      const { code } = await runTool('node_modules/vitest/vitest.mjs', args, {
        env: { NODE_ENV: 'test', NO_COLOR: '1' },
        limitMs,
        live: true,
      })
      const told = await readReport(report)
      const tally = tallyVitest(told)
      const unseen = code !== 0 && tally.failed === 0
      return unseen
        ? { failures: [title], output: '', tally: { ...tally, failed: 1 } }
        : { failures: tellFailures(told), output: '', tally }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
})

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
  tests('unit and laws', ['unit', 'laws'], 3 * MINUTE),
]

/** What needs a database and a browser. */
export const outerChecks: readonly Check[] = [
  tests('integration on real PostgreSQL', ['integration'], 45 * MINUTE),
  tests('browser', ['browser'], 30 * MINUTE),
]
