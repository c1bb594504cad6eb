import type { PayloadRequest } from 'payload'

import type { Notation } from '../domain/number/readNumber'
import type { OverviewQuery } from '../domain/overview/overviewQuery'
import { BYTE_ORDER_MARK } from '../domain/table/cells'
import { rollUpTable } from '../domain/table/rollUpLines'
import { readTogether } from '../read/readOverview'

/**
 * Writes KPIs taken together as a table, those that are asked for on all pages: of each indicator the whole, and below it its groups where
 * they are asked for. Null to who may read nothing.
 */
export const exportRollUps = async (
  req: PayloadRequest,
  query: OverviewQuery,
  notation: Notation,
): Promise<string | null> => {
  const together = await readTogether(req, query)
  if (!together) return null
  const rows = together.sought.flatMap(({ groups, whole }) =>
    [whole, ...groups].map(({ group, indicator: { level, name, unit }, ...told }) => ({
      ...told,
      group: group?.name ?? '',
      indicator: name,
      level,
      unit,
    })),
  )
  return BYTE_ORDER_MARK + rollUpTable(rows, notation)
}
