import { bringUpToDate } from '../backups/upgrade/bringUpToDate'
import { settingsWithoutDatabase } from '../checks/settingsWithoutDatabase'
import { asksHelp, readOptions } from '../commandLine/readOptions'
import { startDatabase } from '../database/embedded/startDatabase'
import { schemaDrift } from '../database/schemaDrift'
import { writeMigration } from '../database/writeMigration'
import { readEnv } from '../env'
import { Refusal } from '../refusal'
import { createSteps } from './steps'

const USAGE =
  'Use: npm run migrate, or: npm run migrate -- create NAME [--by-hand for SQL of your own] [--no-renames to answer no question].'

const HELP = `Brings the tables of the database up to date, or writes a migration for what the config wants.

  npm run migrate                          does what is not done yet
  npm run migrate -- create NAME           writes src/database/migrations/<date>_NAME.ts
    --by-hand                              an empty one, for SQL of your own
    --no-renames                           takes what is gone for dropped and asks nothing`

const migrate = async () => {
  const steps = createSteps()
  const env = readEnv(process.env)
  const log = { info: steps.note, warn: steps.note }
  const database = await steps.run('Database', () => startDatabase(env, log))
  try {
    const names = await steps.run('Migrations', (progress) =>
      bringUpToDate({ env, log: progress, note: steps.note, progress, url: database.url }),
    )
    steps.note(names.length > 0 ? `Done: ${names.join(', ')}` : 'The tables are up to date.')
  } finally {
    await database.stop()
  }
  return 0
}

const create = async (title: string, { byHand, noRenames }: { byHand: boolean; noRenames: boolean }) => {
  settingsWithoutDatabase()
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../payload.config'),
  ])
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY
  const drift = await schemaDrift(payload, { answersFromTerminal: isTerminal && !noRenames })
  if (byHand && drift.statements.length > 0)
    throw new Refusal(
      'The config has changes that no migration makes yet: create those first, then one by hand.',
    )
  if (!byHand && drift.statements.length === 0) {
    console.log('The migrations make every table that the config wants: nothing to write.')
    return 0
  }
  const name = writeMigration(title, drift, new Date())
  const after = await schemaDrift(payload)
  if (after.statements.length > 0)
    throw new Error(`${name} does not make what the config wants: ${after.statements[0] ?? ''}`)
  console.log(
    `Wrote src/database/migrations/${name}.ts (${drift.statements.length} statements): read it, then commit it.`,
  )
  return 0
}

/** `npm run migrate`: brings the tables up to date. `npm run migrate -- create NAME`: writes a migration for what the config wants. */
export const main = async (args: string[]): Promise<number> => {
  if (asksHelp(args)) {
    console.log(HELP)
    return 0
  }
  if (args.length === 0) return migrate()
  const { positionals, values } = readOptions(
    args,
    {
      'by-hand': { default: false, type: 'boolean' },
      'no-renames': { default: false, type: 'boolean' },
    },
    { nl: USAGE, en: USAGE },
  )
  const [verb, title] = positionals
  if (verb !== 'create' || title === undefined || positionals.length > 2) throw new Refusal(USAGE)
  return create(title, { byHand: values['by-hand'], noRenames: values['no-renames'] })
}
