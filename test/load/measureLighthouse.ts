import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { browserPath } from '../../src/checks/browserPath'
import { runChild } from '../../src/processes/runChild'
import type { BenchProgram } from './benchProgram'
import type { Finding } from './findings'
import { percentile } from './percentile'

const SOURCE = 'test/load/lighthouse'
const PLACE = 'dist/lighthouse'
const [INSTALL_LIMIT_MS, AUDIT_LIMIT_MS] = [300_000, 180_000]
const [ROUNDS, TRIES] = [3, 3]
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const CHROME = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-sync',
]

/** How a page is looked at: as Lighthouse does by itself (a slow telephone), or on a desktop. */
const looks = {
  telephone: { args: [] as string[], firstPaintMs: 1000 },
  desktop: { args: ['--preset=desktop'], firstPaintMs: 300 },
}
type Look = keyof typeof looks

type Report = {
  audits: Record<string, { numericValue?: number; score: number | null; title: string }>
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>
}

/** Installs Lighthouse apart, at the versions of its own lockfile: it is large, and only this measurement needs it. */
const install = async (): Promise<string> => {
  const cli = resolve(PLACE, 'node_modules/lighthouse/cli/index.js')
  if (existsSync(cli)) return cli
  mkdirSync(PLACE, { recursive: true })
  for (const name of ['package.json', 'package-lock.json'])
    copyFileSync(join(SOURCE, name), join(PLACE, name))
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const { code, output } = await runChild('npm', args, {
    cwd: PLACE,
    env: process.env,
    limitMs: INSTALL_LIMIT_MS,
  })
  if (code !== 0) throw new Error(`Lighthouse could not be installed:\n${output}`)
  return cli
}

const audit = async (cli: string, url: string, look: Look, report: string): Promise<Report> => {
  const args = ['--quiet', '--output=json', `--output-path=${report}`, `--chrome-flags=${CHROME.join(' ')}`]
  const env = { ...process.env, CHROME_PATH: await browserPath(), NODE_OPTIONS: '' }
  for (let turn = 1; ; turn += 1) {
    const child = { env, limitMs: AUDIT_LIMIT_MS }
    const { code, output } = await runChild(process.execPath, [cli, url, ...args, ...looks[look].args], child)
    if (code === 0) return JSON.parse(readFileSync(report, 'utf8')) as Report
    // On a busy machine the browser's trace may miss its own beginning; Lighthouse then asks to be run again.
    if (turn === TRIES) throw new Error(`Lighthouse could not look at ${url}:\n${output}`)
  }
}

const firstPaintOf = ({ audits }: Report): number =>
  audits['first-contentful-paint']?.numericValue ?? Number.NaN

/** What kept a category from a hundred, in Lighthouse's own words. */
const faultsOf = ({ audits, categories }: Report): string[] =>
  CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => audits[id]?.title ?? id)

const pointsOf = (reports: readonly Report[]): number[] =>
  CATEGORIES.map((name) =>
    Math.round(
      100 *
        percentile(
          reports.map((each) => each.categories[name]?.score ?? 0),
          0.5,
        ),
    ),
  )

const judge = (path: string, look: Look, reports: readonly Report[]): Finding[] => {
  const points = pointsOf(reports)
  const painted = percentile(reports.map(firstPaintOf), 0.5)
  const bound = looks[look].firstPaintMs
  const whole = points.every((each) => each === 100)
  const faults = whole ? [] : [...new Set(reports.flatMap(faultsOf))]
  return [
    {
      name: `Lighthouse, ${look}, ${path}: ${CATEGORIES.join(', ')}`,
      measured: [points.join(' '), ...faults].join(' · '),
      bound: '100 100 100 100',
      holds: whole,
    },
    {
      name: `first contentful paint, ${look}, ${path}`,
      measured: `${painted.toFixed(0)} ms`,
      bound: `≤ ${bound} ms`,
      holds: painted <= bound,
    },
  ]
}

/** What Lighthouse says of the home page, a list and a page of a project, the middle of three looks at each. */
export const measureLighthouse = async ({ url }: BenchProgram, folder: string): Promise<Finding[]> => {
  const cli = await install()
  const { items } = (await (await fetch(`${url}/projecten.json`)).json()) as { items: { url: string }[] }
  const pages = ['/', '/projecten', new URL(items[0]?.url ?? url).pathname]
  const findings: Finding[] = []
  for (const path of pages)
    for (const look of Object.keys(looks) as Look[]) {
      const reports: Report[] = []
      for (let round = 0; round < ROUNDS; round += 1)
        reports.push(await audit(cli, url + path, look, join(folder, 'lighthouse.json')))
      findings.push(...judge(path, look, reports))
    }
  return findings
}
