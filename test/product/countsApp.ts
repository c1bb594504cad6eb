import type { RestApp } from './restApp'
import { createRestApp } from './restApp'

const NAME = '@streekwerk/payload-kpi-tracking'

/** The collection that the quick start takes for granted. */
const branchesFile = `
import type { CollectionConfig } from 'payload'

export const branches: CollectionConfig = { slug: 'branches', fields: [{ name: 'name', type: 'text', required: true }] }
`

/** Half of TypeScript’s users find modules as Node does; what is not found there is \`any\`, which allows everything. */
const checkFile = `
import type { Board, Grouping, KpiAccess, ToldRollUp } from '${NAME}'
import { importMeasurements, kpiSql, kpiTracking, progressOf, readBoard, readCsv, readRollUps } from '${NAME}'
import type { PayloadRequest } from 'payload'
import { Readable } from 'node:stream'

type IsAny<Each> = 0 extends 1 & Each ? true : false
type Known<Each> = IsAny<Each> extends true ? never : Each

export const values = <const>[
  kpiTracking satisfies Known<typeof kpiTracking>,
  progressOf satisfies Known<typeof progressOf>,
  readBoard satisfies Known<typeof readBoard>,
]
export const up: string = kpiSql.up
export const asked = async (req: PayloadRequest): Promise<[Board | null, readonly ToldRollUp[] | null]> => [
  await readBoard(req, 1),
  await readRollUps(req, null),
]
export const take = async (req: PayloadRequest) =>
  importMeasurements(req, readCsv(Readable.from(['kpi,period']), 'point'), { isDryRun: true, notation: 'point' })
export const label: Grouping['label'] = { en: 'Towns' }
// @ts-expect-error: who may do what has to be said
export const lax = kpiTracking({ access: {}, subject: 'branches' })
// @ts-expect-error: reading is a function too
export const odd: KpiAccess['read'] = true
`

/** A library whose branches have KPIs; nothing is built or migrated yet. */
export const createCountsApp = (
  folder: string,
  from: { databaseUrl: string; tarball: string },
): Promise<RestApp> =>
  createRestApp(folder, {
    ...from,
    files: { 'branches.ts': branchesFile, 'check.ts': checkFile },
    plugin: 'plugins/kpi-tracking',
  })
