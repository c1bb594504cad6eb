import { getPayload } from 'payload'

import { furnish } from './furnish'
import { emailOf, PASSWORD } from './hire'
import config from './payload.config'

/** Makes the library ready to be looked at in its panel, on an empty database. */
const { names, subject } = await furnish(await getPayload({ config }))
console.log(`Accounts: ${names.map(emailOf).join(', ')}, with the password ${PASSWORD}`)
console.log(`A branch: /admin/collections/branches/${subject}/kpis`)
process.exit(0)
