import { localApi, readTitles, textIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { Frequency } from '../domain/kpi/kpi'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'

/** A KPI as a list names it. */
export type NamedKpi = Readonly<{
  id: number | string
  name: string
  frequency: Frequency
  /** What it is of; a title is null where whoever asks cannot read it. Those with a title come first. */
  subjects: readonly Readonly<{ id: number | string; title: string | null }>[]
}>

const idsIn = (value: unknown): readonly (number | string)[] =>
  Array.isArray(value)
    ? value.filter((each): each is number | string => typeof each === 'number' || typeof each === 'string')
    : []

/** What KPIs are called and what they are of, by their ids; whoever calls has asked which may be read. */
export const readNamedKpis = async (
  req: PayloadRequest,
  { subject }: Pick<ResolvedOptions, 'subject'>,
  ids: readonly (number | string)[],
): Promise<ReadonlyMap<string, NamedKpi>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await localApi(req.payload).find({
    collection: slugs.kpis,
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    req,
    select: { frequency: true, name: true, subjects: true },
    where: { id: { in: [...new Set(ids)] } },
  })
  const titles = await readTitles(
    req,
    subject,
    docs.flatMap(({ subjects }) => idsIn(subjects)),
  )
  return new Map(
    docs.map(({ frequency, id, name, subjects }) => [
      String(id),
      {
        frequency: frequency as Frequency,
        id,
        name: textIn(name),
        subjects: idsIn(subjects)
          .map((each) => ({ id: each, title: titles.get(String(each)) ?? null }))
          .toSorted((one, other) => Number(one.title === null) - Number(other.title === null)),
      },
    ]),
  )
}
