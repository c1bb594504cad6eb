import { allowedWhere, connectionOf, matching, todayIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { Gauges } from '../domain/maths/gauges'
import { slugs } from '../slugs'
import { gaugeRow } from '../tables/gauges'
import { isLiving } from '../tables/livingKpis'
import { keptRollUps } from './keptRollUps'
import { optionsOf } from './optionsOf'

/**
 * How well all KPIs are kept that whoever asks may read: targets set, results reported, evidence attached. Kept as roll-ups are, for one
 * day. Null to who has not signed in, and where the plugin is switched off.
 */
export const readGauges = async (req: PayloadRequest): Promise<Gauges | null> => {
  const options = optionsOf(req.payload)
  const where = options && (await allowedWhere(req, options.access.read))
  if (!options || !where) return null
  const today = todayIn(options.timeZone)
  const isOfAll = Object.keys(where).length === 0
  const [row = {}] = await keptRollUps(req, isOfAll ? `gauges ${today}` : null, async () => {
    const connection = await connectionOf(req)
    const own = isOfAll ? null : matching(req, slugs.kpis, where)
    const asked = {
      hasFiles: options.files !== null,
      isLiving: isLiving(req.payload, options.subject),
      own,
      today,
    }
    const { rows } = await connection.execute(gaugeRow(req.payload, asked))
    return rows
  })
  const gauge = (part: string, whole: string) => ({ part: Number(row[part]), whole: Number(row[whole]) })
  return {
    evidence: gauge('proved', 'approved'),
    results: gauge('reported', 'over'),
    targets: gauge('aimed', 'kpis'),
  }
}
