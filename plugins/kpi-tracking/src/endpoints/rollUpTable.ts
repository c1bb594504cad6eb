import { wrongAt } from '@streekwerk/payload-kit'
import type { Endpoint } from 'payload'
import { Forbidden } from 'payload'

import { isNotation } from '../domain/number/readNumber'
import { overviewQuery } from '../domain/overview/overviewQuery'
import type { ResolvedOptions } from '../resolveOptions'
import { exportRollUps } from '../table/exportRollUps'
import { tableWords } from '../words/tableWords'

/**
 * `GET /api/kpis/roll-ups/table?by=NAME&search=…&level=…&sdg=…&notation=comma`: KPIs taken together, as a table for a spreadsheet.
 */
export const rollUpTableEndpoint = ({ rollUps }: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const { notation = 'comma', ...asked } = req.query
    if (!isNotation(notation)) throw wrongAt(req, 'notation', tableWords.notationUnknown)
    const query = overviewQuery(asked, [...rollUps.keys()])
    const table = query && (await exportRollUps(req, query, notation))
    if (table === null) throw new Forbidden(req.t)
    return new Response(table, {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Disposition': 'attachment; filename="kpis.csv"',
        'Content-Type': 'text/csv; charset=utf-8',
      },
    })
  },
  method: 'get',
  path: '/roll-ups/table',
})
