import { createTestDatabase } from '../../../test/support/createTestDatabase'
import type { KpiTrackingOptions } from '../src/index'
import type { Library } from './bootLibrary'
import { bootLibrary } from './bootLibrary'
import { openBranch, writeIndicator, writeKpi } from './branchKpi'

/** A library with a branch whose visitors are counted. */
export type Counting = Readonly<{
  library: Library
  branch: string
  indicator: string
  /** Makes a KPI of the visitors of that branch. */
  newKpi: (overrides?: Record<string, unknown>) => Promise<string>
}>

/** Opens a library on an empty database of its own, with an indicator of visitors unless said otherwise; whoever opens it closes it. */
export const openLibrary = async (
  indicated: Record<string, unknown> = {},
  options: Partial<KpiTrackingOptions> = {},
): Promise<Counting> => {
  const library = await bootLibrary(await createTestDatabase({ empty: true }), { options })
  const branch = await openBranch(library, 'De Kapelle')
  const indicator = await writeIndicator(library, indicated)
  return {
    branch,
    indicator,
    library,
    newKpi: (overrides = {}) => writeKpi(library, { indicator, subjects: [branch], ...overrides }),
  }
}
