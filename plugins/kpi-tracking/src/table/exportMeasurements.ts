import { allowedWhere, idOf, localApi, rowsIn, textIn } from '@streekwerk/payload-kit'
import type { PayloadRequest, Where } from 'payload'
import { Forbidden } from 'payload'

import { through } from '../collections/through'
import type { Notation } from '../domain/number/readNumber'
import { BYTE_ORDER_MARK } from '../domain/table/cells'
import { headOf, linesOf } from '../domain/table/writeTable'
import { optionsIn } from '../read/optionsOf'
import { toMeasured } from '../read/toKpi'
import { slugs } from '../slugs'

const AT_ONCE = 1000

const everything = { depth: 0, overrideAccess: true, pagination: false } as const

const readBatch = async (req: PayloadRequest, where: Where, after: number | string | null) => {
  const api = localApi(req.payload)
  const { docs } = await api.find({
    ...everything,
    collection: slugs.measurements,
    limit: AT_ONCE,
    req,
    sort: 'id',
    where: after === null ? where : { and: [where, { id: { greater_than: after } }] },
  })
  const { docs: periods } = await api.find({
    ...everything,
    collection: slugs.periods,
    req,
    select: { key: true },
    where: { id: { in: docs.flatMap(({ period }) => idOf(period) ?? []) } },
  })
  return { docs, keys: new Map(periods.map(({ id, key }) => [String(id), textIn(key)])) }
}

/**
 * Writes what counts of the KPIs that whoever asks may read, or of those of one subject, as the table that is read back by
 * {@link importMeasurements}. However much there is, a thousand measurements are held at once.
 */
export async function* exportMeasurements(
  req: PayloadRequest,
  { notation, subject }: { notation: Notation; subject: string | null },
): AsyncGenerator<string> {
  const readable = await allowedWhere(req, through('kpi', optionsIn(req).access.read))
  if (!readable) throw new Forbidden(req.t)
  const where: Where = {
    and: [
      readable,
      { state: { equals: 'approved' } },
      ...(subject === null ? [] : [{ 'kpi.subjects': { equals: subject } }]),
    ],
  }
  yield BYTE_ORDER_MARK + headOf(notation)
  let after: number | string | null = null
  for (;;) {
    const { docs, keys } = await readBatch(req, where, after)
    for (const doc of docs) {
      const measured = toMeasured(doc)
      if (!measured) continue
      yield linesOf(
        {
          kpi: idOf(doc.kpi) ?? '',
          measured,
          note: textIn(doc.note),
          parts: rowsIn(doc.parts).flatMap((row) => {
            const part = toMeasured(row)
            return part ? [{ ...part, category: textIn(row.category), dimension: textIn(row.dimension) }] : []
          }),
          period: keys.get(idOf(doc.period) ?? '') ?? '',
          source: textIn(doc.source),
        },
        notation,
      )
    }
    const last = docs.at(-1)
    if (!last || docs.length < AT_ONCE) return
    after = last.id
  }
}
