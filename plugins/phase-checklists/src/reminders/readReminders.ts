import type { Doc } from '@streekwerk/payload-kit'
import { idOf } from '@streekwerk/payload-kit'

import type { FoundReminder } from './foundReminder'
import type { Ids } from './readDue'
import { readConditions, readItems, readTrails, readWaivers } from './readDue'
import type { Run } from './run'
import { conditionReminders, itemReminders, waiverReminders } from './toReminders'

/** What these people may have to be reminded of, read for all of them at once; the decisions that wait for them are not among it. */
export const readReminders = async (run: Run, owners: Ids): Promise<readonly FoundReminder[]> => {
  const waivers = await readWaivers(run, owners)
  const waived = waivers.flatMap(({ item }) => (idOf(item) === null ? [] : [item as Doc['id']]))
  const items = await readItems(run, owners, waived)
  const trails = await readTrails(
    run,
    items.flatMap(({ trail }) => (idOf(trail) === null ? [] : [trail as Doc['id']])),
  )
  const found = { items, trails, waivers }
  return [
    ...itemReminders(run, found),
    ...waiverReminders(run, found),
    ...conditionReminders(await readConditions(run, owners)),
  ]
}
