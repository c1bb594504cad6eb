import { connect } from '../database/connect'
import { createPublicRole } from '../database/createPublicRole'
import { startDatabase } from '../database/embedded/startDatabase'
import { requireMigrated } from '../database/runMigrations'
import { readEnv } from '../env'
import { Refusal } from '../refusal'
import { createSteps } from './steps'

const USAGE = 'Use: npm run public-role -- NAME, with the name that the role is to have.'

const makeRole = async (url: string, name: string) => {
  await requireMigrated(url)
  const client = await connect(url)
  try {
    return await createPublicRole(client, name)
  } finally {
    await client.end()
  }
}

const addressFor = (url: string, name: string, password: string) => {
  const address = new URL(url)
  address.username = name
  address.password = password
  return address.href
}

/** `npm run public-role -- NAME`: makes a database role for SERVE=public, and prints once how to sign in as it. */
export const main = async (args: string[]): Promise<number> => {
  const [name, ...rest] = args
  if (name === undefined || rest.length > 0) throw new Refusal(USAGE)
  const steps = createSteps()
  const env = readEnv(process.env)
  const database = await steps.run('Database', () =>
    startDatabase(env, { info: steps.note, warn: steps.note }),
  )
  try {
    const password = await steps.run(`Role ${name}`, () => makeRole(database.url, name))
    steps.note('The settings of an instance for visitors; the password is kept nowhere else:\n')
    steps.note(`SERVE=public\nDATABASE_URL=${addressFor(database.url, name, password)}`)
  } finally {
    await database.stop()
  }
  return 0
}
