import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { SmallMultiples, TimeSeries } from '@streekwerk/charts'
import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import type { Board, FrameworkMap, FrameworkNotation, ImportedFramework } from '../src/index'
import { importFramework, readBoard, readRecords, stepMeasurements } from '../src/index'
import { chartOf } from '../src/panel/subject/chartOf'
import type { Library } from './bootLibrary'

/** A file of a folder of frameworks, and how it is read; `subjects` are called into being by their names. */
export type TriedFile = Readonly<{
  file: string
  subjects: readonly string[]
  subject?: string
  subjectField?: string
  map: FrameworkMap
  notation: FrameworkNotation
}>

/** What came of a file: looked at, taken, and taken again. */
export type Tried = Readonly<{
  file: string
  preview: ImportedFramework
  taken: ImportedFramework
  again: ImportedFramework
  /** What was told of how far it was, the first time. */
  progress: readonly number[]
}>

/** The files that a folder tells of in its `frameworks.json`. */
export const readTried = (folder: string): readonly TriedFile[] =>
  JSON.parse(readFileSync(join(folder, 'frameworks.json'), 'utf8')) as TriedFile[]

/** A request of somebody of the library, as the host's own code would make one. */
export const asWho = async ({ payload }: Library, role: 'head' | 'reader'): Promise<PayloadRequest> => {
  const { docs } = await payload.find({
    collection: 'staff' as 'users',
    // A test looks up who asks.
    overrideAccess: true,
    where: { role: { equals: role } },
  })
  return createLocalReq({ user: { ...docs[0], collection: 'staff' } as never }, payload)
}

/** Looks at a file, takes it, and takes it again. */
export const takeFile = async (
  library: Library,
  { file, map, notation, subject, subjectField }: TriedFile,
  { folder, idOf }: { folder: string; idOf: (name: string) => string },
): Promise<Tried> => {
  const progress: number[] = []
  const take = async (isDryRun: boolean, onProgress?: (kpis: number) => void) =>
    importFramework(
      await asWho(library, 'head'),
      readRecords(createReadStream(join(folder, file)), notation.numbers),
      {
        isDryRun,
        map,
        notation,
        ...(onProgress ? { onProgress } : {}),
        subject: subject === undefined ? null : idOf(subject),
        ...(subjectField === undefined ? {} : { subjectField }),
      },
    )
  const preview = await take(true)
  const taken = await take(false, (kpis) => progress.push(kpis))
  return { again: await take(false), file, preview, progress, taken }
}

/** Has all that was submitted approved by somebody else. */
export const approveAll = async (library: Library): Promise<number> => {
  const { rows } = await library.pool.query<{ id: string }>(
    "select id from kpi_measurements where state = 'submitted'",
  )
  const ids = rows.map(({ id }) => id)
  if (ids.length > 0)
    await stepMeasurements(await asWho(library, 'reader'), { ids, reason: '', step: 'approve' })
  return ids.length
}

/** The board of a subject as a reader sees it. */
export const boardOf = async (library: Library, subject: string): Promise<Board> => {
  const board = await readBoard(await asWho(library, 'reader'), subject)
  if (!board) throw new Error('a reader may read')
  return board
}

/** How many points have which verdict, or no verdict and why. */
export const verdictsOf = ({ kpis }: Board): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { verdict } of kpis.flatMap(({ told }) => told.points)) {
    const name = verdict.status ?? verdict.because
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

/** Each KPI as a chart of its own, and all of them together as small ones. */
export const drawn = ({ kpis }: Board): readonly string[] => {
  const charts = kpis.map((kpi) => chartOf('en', kpi))
  const series = charts.map(({ id, points, title }) => ({ key: id, name: title, points }))
  return [
    ...charts.map((chart) => renderToStaticMarkup(createElement(TimeSeries, chart))),
    renderToStaticMarkup(createElement(SmallMultiples, { id: 'all', series, title: 'All' })),
  ]
}
