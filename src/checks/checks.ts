import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { runTool } from './runTool'
import { type Tally, tallyVitest } from './tally'

/** One step of `npm run check` or `npm test`: what it proves, and the tally it comes to with what there is to read. */
export interface Check {
  title: string
  /** Whether it leaves the other processors of the machine to others. */
  usesOneThread: boolean
  run: () => Promise<{ tally: Tally; output: string }>
}

const MINUTE = 60_000

/** A tool that proves one thing: its exit code is the verdict. */
const tool = (title: string, script: string, args: string[], env?: Record<string, string>): Check => ({
  title,
  usesOneThread: true,
  run: async () => {
    const { code, output } = await runTool(script, args, { limitMs: 8 * MINUTE, env })
    return { tally: code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, output }
  },
})

const readReport = async (path: string): Promise<Parameters<typeof tallyVitest>[0]> => {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as Parameters<typeof tallyVitest>[0])
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
      const tally = tallyVitest(await readReport(report))
      const unseen = code !== 0 && tally.failed === 0
      return { tally: unseen ? { ...tally, failed: 1 } : tally, output: '' }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
})

const BIN = 'node_modules'

/** What needs neither a database nor a browser; the longest begins first, as two run side by side. */
export const innerChecks: readonly Check[] = [
  tool('lint', `${BIN}/eslint/bin/eslint.js`, ['--max-warnings=0', '.']),
  tool('format', `${BIN}/prettier/bin/prettier.cjs`, ['--check', '--log-level=warn', '.']),
  tool('types', `${BIN}/typescript/bin/tsc`, ['--noEmit']),
  // A plugin is a guest in any house, so its types are read without the collections of ours.
  tool('types of the showcase plugin', `${BIN}/typescript/bin/tsc`, ['--noEmit', '-p', 'plugins/showcase']),
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
  tests('integration on real PostgreSQL', ['integration'], 30 * MINUTE),
  tests('browser', ['browser'], 30 * MINUTE),
]
