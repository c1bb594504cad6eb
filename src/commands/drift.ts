import { settingsWithoutDatabase } from '../checks/settingsWithoutDatabase'
import { schemaDrift } from '../database/schemaDrift'

const SHOWN = 10

/** Fails when the migrations do not make the tables that the config wants; needs no database. */
export const main = async (): Promise<number> => {
  settingsWithoutDatabase()
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../payload.config'),
  ])
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  const { statements } = await schemaDrift(payload)
  if (statements.length === 0) {
    console.log('The migrations make every table that the config wants.')
    return 0
  }
  const more = statements.length > SHOWN ? [`… and ${statements.length - SHOWN} more`] : []
  console.error(
    [
      'The config has changes that no migration makes (run: npm run migrate -- create NAME):',
      ...statements.slice(0, SHOWN),
      ...more,
    ].join('\n'),
  )
  return 1
}
