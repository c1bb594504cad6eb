import { parse } from 'csv-parse/sync'
import { type CollectionSlug, createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { aDocument } from '../../test/access/world'
import { usePayload } from '../../test/support/payload'
import { csvLine } from '../domain/exports/csvCell'
import type { ImportJob } from '../imports/importFile'
import { mapFor } from '../imports/mapFor'
import { runImport } from '../imports/test/runImport'
import { temporaryFiles } from '../imports/test/temporaryFiles'
import { collectionTraits } from '../imports/write/collectionTraits'
import { prepareContent } from '../seed/prepare'
import { type ExportFormat, exportFormats } from './exportJob'
import { exportText } from './exportText'

const payload = await usePayload({ SEED: 'demo' })
const put = temporaryFiles()
const lists = payload.config.collections
  .filter(({ slug }) => collectionTraits(payload.config, slug)?.isClosed === false)
  .map(({ slug }) => slug)

beforeAll(async () => {
  const settings = {
    adminEmail: 'beheer@example.org',
    dataDir: process.env.DATA_DIR ?? '',
    demoPassword: 'een-lang-wachtwoord',
    seed: 'demo',
  } as const
  await prepareContent(payload, settings, { note: () => undefined, progress: () => undefined })
  const data = { kind: 'evidence', title: 'Een lijst' } as const
  await payload.create({ collection: 'files', data, file: aDocument(), overrideAccess: true })
})

/** Few at a time, so that every collection is written in more than one page. */
const whole = async (collection: string, format: ExportFormat): Promise<string> => {
  const req = await createLocalReq({}, payload)
  let text = ''
  for await (const piece of exportText({ collection, everything: true, format, pageSize: 4, req }))
    text += piece
  return text
}

const readIn = async (slug: string, name: string, text: string, options: Partial<ImportJob> = {}) => {
  const file = put(name, text)
  const map = await mapFor(payload.config, slug, file)
  return runImport(payload, map, file, { publish: false, ...options })
}

const errorsOf = ({ log }: Awaited<ReturnType<typeof readIn>>) =>
  log.kept.filter(({ severity }) => severity === 'error')

const countOf = async (slug: string): Promise<number> => {
  const { totalDocs } = await payload.count({ collection: slug as CollectionSlug, overrideAccess: true })
  return totalDocs
}

describe('what is exported and read in again', () => {
  it('is every list there is: not accounts, not what goes on in phases, not what was measured, not what holds rows in rows', () => {
    const closed = payload.config.collections
      .map(({ slug }) => slug)
      .filter((slug) => !slug.startsWith('payload-') && !lists.includes(slug))
    expect(closed.toSorted()).toEqual([
      'checklist-items',
      'gate-conditions',
      'gate-reviews',
      'indicators',
      'kpi-digests',
      'kpi-measurements',
      'kpi-periods',
      'life-cycles',
      'phase-digests',
      'phase-trails',
      'users',
      'waivers',
    ])
  })

  it.each(lists.flatMap((slug) => exportFormats.map((format) => [slug, format] as const)))(
    'changes nothing: %s as %s',
    async (slug, format) => {
      const result = await readIn(slug, `${slug}.${format}`, await whole(slug, format))
      expect(errorsOf(result)).toEqual([])
      expect(result.tally.changedFields).toEqual({})
      const unchanged = await countOf(slug)
      expect(unchanged).toBeGreaterThan(0)
      expect(result.tally.counts[slug]).toEqual({ changed: 0, new: 0, skipped: 0, unchanged })
      expect(result.kept).toBe(true)
    },
  )
})

type Cells = Record<string, string>
/** The cell that is changed, in the first row that it may be changed in; a text gets a word more. */
interface Change {
  readonly column: string
  readonly in?: (row: Cells) => boolean
  readonly to?: string
}

const changes: Readonly<Record<string, Change>> = {
  agendas: { column: 'title' },
  assignments: { column: 'group' },
  'balance-judgements': { column: 'reason' },
  'best-practices': { column: 'title@en' },
  'budget-lines': { column: 'cents', to: '12345' },
  contacts: { column: 'person' },
  'coverage-lines': { column: 'description@en' },
  'curriculum-links': { column: 'capacity', to: '7' },
  'exchange-questions': { column: 'question' },
  files: { column: 'title' },
  funds: { column: 'name' },
  ideas: { column: 'title' },
  kpis: { column: 'method@en' },
  'life-cycle-items': { column: 'title' },
  media: { column: 'alt' },
  municipalities: { column: 'name' },
  participations: { column: 'until', to: '2031-12-31' },
  partners: { column: 'address.city' },
  'plan-sections': { column: 'text', to: 'Een nieuwe alinea.' },
  'practice-uses': { column: 'owningTeam' },
  programmes: { column: 'name' },
  'project-plans': { column: 'ambition' },
  projects: { column: 'place.label' },
  questions: { column: 'workloadHours', to: '41' },
  'resource-types': { column: 'description' },
  resources: { column: 'title@en' },
  risks: { column: 'title' },
  sources: { column: 'title' },
  themes: { column: 'description' },
  transfers: { column: 'softValue.statement', in: ({ state }) => state === 'proposed' },
  updates: { column: 'date', to: '2026-01-02' },
  'value-rounds': { column: 'name' },
  'value-statements': {
    column: 'evidence',
    in: ({ round }) => round?.includes('water') === true,
    to: 'Nieuw.',
  },
  values: { column: 'description@en' },
}

const changed = (text: string, { column, in: fits = () => true, to }: Change): string => {
  const rows = parse<Cells>(text, { bom: true, columns: true, delimiter: ';' })
  const row = rows.find((each) => fits(each) && (to !== undefined || each[column] !== ''))
  if (!row) throw new Error(`nothing to change in ${column}`)
  row[column] = to ?? `${row[column] ?? ''} nieuw`
  return [csvLine(Object.keys(row)), ...rows.map((each) => csvLine(Object.values(each)))].join('')
}

describe('one cell that is changed in a list', () => {
  it.each(lists.filter((slug) => slug !== 'broker-contacts'))('changes one document: %s', async (slug) => {
    const change = changes[slug]
    if (!change) throw new Error(`${slug} has no cell to change`)
    const text = changed(await whole(slug, 'csv'), change)
    const result = await readIn(slug, `${slug}-changed.csv`, text, { dryRun: true })
    expect(errorsOf(result)).toEqual([])
    expect(result.tally.counts[slug]).toEqual({
      changed: 1,
      new: 0,
      skipped: 0,
      unchanged: (await countOf(slug)) - 1,
    })
    expect(result.tally.changedFields).toEqual({ [slug]: { [change.column]: 1 } })
  })

  it('is refused in a list to which lines are only added, and in what is settled', async () => {
    const log = changed(await whole('broker-contacts', 'csv'), { column: 'summary' })
    const delivered = changed(await whole('transfers', 'csv'), {
      column: 'costToProviderCents',
      in: ({ state }) => state === 'delivered',
      to: '1',
    })
    for (const [slug, text] of [
      ['broker-contacts', log],
      ['transfers', delivered],
    ] as const) {
      const result = await readIn(slug, `${slug}-refused.csv`, text)
      expect(errorsOf(result)).toMatchObject([{ code: 'document-refused' }])
      expect(result.kept).toBe(false)
    }
  })

  it('changes nothing where only the program writes', async () => {
    const text = changed(await whole('plan-sections', 'csv'), { column: 'key', to: 'zomaar' })
    const result = await readIn('plan-sections', 'ours.csv', text, { dryRun: true })
    expect(errorsOf(result)).toEqual([])
    expect(result.tally.counts['plan-sections']).toMatchObject({ changed: 0, new: 0 })
  })

  it('in one language of the rows of a list leaves the other language as it is', async () => {
    const projects = JSON.parse(await whole('projects', 'json')) as Record<string, unknown>[]
    const project = projects.find(({ themes }) => JSON.stringify(themes).includes('argument@en'))
    const themes = project?.themes as Record<string, unknown>[]
    const [before, first] = [structuredClone(themes), themes[0] ?? {}]
    first.argument = 'Een andere onderbouwing.'
    const result = await readIn('projects', 'themes.json', JSON.stringify([project]))
    expect(errorsOf(result)).toEqual([])
    expect(result.tally.changedFields).toEqual({ projects: { themes: 1 } })
    const after = (JSON.parse(await whole('projects', 'json')) as Record<string, unknown>[]).find(
      ({ id }) => id === project?.id,
    )
    expect(after?.themes).toEqual([
      { ...before[0], argument: 'Een andere onderbouwing.' },
      ...before.slice(1),
    ])
  })

  it('with an id that is nobody’s is an error that says so, and makes nothing', async () => {
    const id = '01900000-0000-7000-8000-000000000000'
    const result = await readIn('themes', 'missing.csv', `id;title\n${id};Nergens\nabc;Onzin\n`)
    expect(errorsOf(result)).toMatchObject([
      { code: 'id-bad', column: 'id', row: 3 },
      { code: 'document-missing', row: 2 },
    ])
    expect(result.kept).toBe(false)
  })
})
