import { createLocalReq, getPayload } from 'payload'

import { createTables } from './createTables'
import { emailOf, hire, PASSWORD } from './hire'
import config from './payload.config'
import { writeLetter } from './writeLetter'

/** Makes the office ready to be looked at in its panel, on an empty database. */
const payload = await getPayload({ config, disableOnInit: true })
await createTables(payload)
const people = await hire(payload)
const user = {
  ...(await payload.findByID({ collection: 'clerks' as never, id: people.clerk, overrideAccess: true })),
  collection: 'clerks',
}
const letter = await writeLetter(await createLocalReq({ user: user }, payload))
console.log(
  `Accounts: ${(['lawyer', 'clerk', 'guest'] as const).map(emailOf).join(', ')}, with the password ${PASSWORD}`,
)
console.log(`A letter: /admin/collections/letters/${letter}/history`)
process.exit(0)
