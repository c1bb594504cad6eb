import type { Payload } from 'payload'
import { createLocalReq } from 'payload'

import { createTables } from './createTables'
import { deskOf } from './desk'
import type { Role } from './hire'
import { hire } from './hire'
import { measureYears } from './measureYears'

const visitors = {
  decimals: 0,
  dimensions: [
    {
      categories: [
        { key: 'child', label: 'Kinderen' },
        { key: 'adult', label: 'Volwassenen' },
      ],
      isExhaustive: true,
      key: 'age',
      label: 'Leeftijd',
    },
  ],
  name: 'Bezoekers',
  tells: 'Hoeveel mensen door de deur kwamen.',
  type: 'number',
  unit: 'bezoekers',
}

const members = {
  decimals: 1,
  level: 'outcome',
  name: 'Aandeel leden',
  tells: 'Welk deel van het dorp lid is van de bibliotheek.',
  type: 'percentage',
}

const openDoor = { name: 'Open op zondag', tells: 'Of de deur op zondag open is.', type: 'yesNo' }

/**
 * Furnishes a library on an empty database: its tables, who works there, and a branch with three KPIs, of which one was measured. Answers
 * who, and which branch.
 */
export const furnish = async (
  payload: Payload,
): Promise<{ names: readonly Role[]; subject: number | string }> => {
  await createTables(payload)
  const names = await hire(payload)
  const req = await createLocalReq({ locale: 'nl' }, payload)
  const desk = deskOf(payload)
  const make = (collection: string, data: object) =>
    desk.create({ collection, data, overrideAccess: true, req })
  const branch = await make('branches', { name: 'De Kapelle', town: 'Doetinchem' })
  const kpi = async (indicator: object, name: string, baseline: number) =>
    make('kpis', {
      baseline: { value: baseline },
      frequency: 'yearly',
      from: '2021-01-01',
      indicator: (await make('indicators', indicator)).id,
      name,
      subjects: [branch.id],
      until: '2029-12-31',
    })
  await measureYears(payload, (await kpi(visitors, 'Meer bezoekers', 1000)).id)
  await kpi(members, 'De helft van het dorp is lid', 20)
  await kpi(openDoor, 'Open op zondag', 0)
  return { names, subject: branch.id }
}
