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

/** In milliseconds. */
export const MINUTE = 60_000

/** What a tool is given; shows what it says while it runs where it is `live`. */
export type ToolSettings = { env?: Record<string, string>; limitMs?: number; live?: boolean }

/** A tool that proves one thing: its exit code is the verdict. */
export const tool = (
  title: string,
  script: string,
  args: string[],
  { env, limitMs = 15 * MINUTE, live = false }: ToolSettings = {},
): Check => ({
  title,
  usesOneThread: true,
  run: async () => {
    const { code, output } = await runTool(script, args, { env, limitMs, live })
    return code === 0
      ? { output, tally: { failed: 0, passed: 1 } }
      : { failures: [title], output, tally: { failed: 1, passed: 0 } }
  },
})

const readReport = async (path: string): Promise<VitestReport | undefined> => {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as VitestReport)
}

/** Which tests are run: all of these vitest projects, or those in some files of them. */
export type TestSettings = { env?: Record<string, string>; files?: readonly string[]; limitMs: number }

/** The test files of some vitest projects; every test counts. */
export const tests = (
  title: string,
  projects: readonly string[],
  { env, files = [], limitMs }: TestSettings,
): Check => ({
  title,
  usesOneThread: false,
  run: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'streekwerk-report-'))
    try {
      const report = join(folder, 'report.json')
      const chosen = projects.flatMap((name) => ['--project', name])
      const args = [
        'run',
        ...files,
        ...chosen,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ]
      const { code } = await runTool('node_modules/vitest/vitest.mjs', args, {
        env: { NODE_ENV: 'test', NO_COLOR: '1', ...env },
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
