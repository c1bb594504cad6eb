import type { Role } from '../dev/hire'
import type { Library } from './bootLibrary'
import { messageOf } from './messageOf'

type Plain = Record<string, unknown>

/** Asks what must be done; throws with what was answered where it is not. */
export const must = async (
  library: Library,
  who: Role | 'counter',
  method: string,
  path: string,
  body?: unknown,
): Promise<Plain> => {
  const answered = await library.ask(who, method, path, body)
  if (answered.status >= 300)
    throw new Error(
      `${method} ${path}: ${answered.status} ${messageOf(answered)} ${JSON.stringify(answered.body)}`,
    )
  return answered.body
}

const idIn = ({ doc }: Plain): string => (doc as { id: string }).id

/** Makes a branch. */
export const openBranch = async (
  library: Library,
  name: string,
  town: string | null = 'Doetinchem',
): Promise<string> =>
  idIn(await must(library, 'head', 'POST', '/branches', { _status: 'published', name, town }))

/** Makes an indicator: visitors, counted, unless said otherwise. */
export const writeIndicator = async (library: Library, overrides: Plain = {}): Promise<string> =>
  idIn(
    await must(library, 'head', 'POST', '/indicators', {
      name: 'Visitors',
      tells: 'Who came in through the door.',
      type: 'number',
      unit: 'visitors',
      ...overrides,
    }),
  )

/** Makes a KPI of an indicator, over four years, from nothing. */
export const writeKpi = async (
  library: Library,
  { indicator, subjects, ...overrides }: Plain,
): Promise<string> =>
  idIn(
    await must(library, 'head', 'POST', '/kpis', {
      baseline: { value: 0 },
      frequency: 'yearly',
      from: '2021-01-01',
      indicator,
      name: 'Visitors',
      subjects,
      until: '2024-12-31',
      ...overrides,
    }),
  )

type Period = Readonly<{ id: string; key: string; from: string; until: string }>

/** The periods of a KPI in their order. */
export const periodsOfKpi = async (library: Library, kpi: string): Promise<readonly Period[]> => {
  const { docs } = await must(
    library,
    'head',
    'GET',
    `/kpi-periods?where[kpi][equals]=${kpi}&sort=from&limit=300&depth=0`,
  )
  return docs as Period[]
}

/** The id of the period with this key. */
export const periodOf = async (library: Library, kpi: string, key: string): Promise<string> => {
  const period = (await periodsOfKpi(library, kpi)).find((each) => each.key === key)
  if (!period) throw new Error(`the KPI has no period ${key}`)
  return period.id
}

/** Measures in a period as a keeper, and submits. */
export const submitMeasurement = async (
  library: Library,
  { key, kpi, ...measured }: Plain & { key: string; kpi: string },
): Promise<string> => {
  const id = idIn(
    await must(library, 'keeper', 'POST', '/kpi-measurements', {
      kpi,
      period: await periodOf(library, kpi, key),
      ...measured,
    }),
  )
  await must(library, 'keeper', 'POST', '/kpi-measurements/step', { ids: [id], step: 'submit' })
  return id
}

/** Measures as a keeper, and has it approved by the head. */
export const approveMeasurement = async (
  library: Library,
  measured: Plain & { key: string; kpi: string },
): Promise<string> => {
  const id = await submitMeasurement(library, measured)
  await must(library, 'head', 'POST', '/kpi-measurements/step', { ids: [id], step: 'approve' })
  return id
}
