import { sql } from '@payloadcms/db-postgres'
import type { Grouping } from '@streekwerk/payload-kpi-tracking'
import type { PayloadRequest } from 'payload'

import { phaseNames } from './phaseNames'

type Asked = Readonly<{ keys: readonly string[]; req: PayloadRequest }>

/** What those with these ids are called, as far as whoever asks may read them. */
const namesIn =
  (collection: 'municipalities' | 'themes', field: 'name' | 'title') =>
  async ({ keys, req }: Asked): Promise<ReadonlyMap<string, string>> => {
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      // Who may read none of them is told no names, rather than nothing at all.
      disableErrors: true,
      overrideAccess: false,
      pagination: false,
      req,
      select: { [field]: true },
      where: { id: { in: [...keys] } },
    })
    const named = docs as Readonly<{ [key in 'id' | typeof field]?: string }>[]
    return new Map(named.flatMap(({ id, [field]: name }) => (id && name ? [[id, name] as const] : [])))
  }

/** By what the KPIs of projects are taken together. What lies in the trash is in no group. */
export const groupings = {
  themes: {
    label: { nl: 'Thema’s', en: 'Themes' },
    names: namesIn('themes', 'title'),
    rows: () => sql`
      select p.id as subject, t.theme_id::text as grouped
      from projects p join projects_themes t on t._parent_id = p.id where p.deleted_at is null`,
  },
  phases: {
    label: { nl: 'Fasen', en: 'Phases' },
    names: phaseNames,
    rows: () => sql`
      select p.id as subject, l.key || ' ' || t.phase as grouped
      from projects p join phase_trails t on t.subject_id = p.id join life_cycles l on l.id = t.life_cycle_id
      where p.deleted_at is null`,
  },
  municipalities: {
    label: { nl: 'Gemeenten', en: 'Municipalities' },
    names: namesIn('municipalities', 'name'),
    rows: () => sql`
      select p.id as subject, r.municipalities_id::text as grouped
      from projects p join projects_rels r on r.parent_id = p.id and r.path = 'municipalities'
      where p.deleted_at is null`,
  },
} satisfies Record<string, Grouping>
