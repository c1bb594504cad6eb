import { connect } from '../../src/database/connect'
import { schemaDrift } from '../../src/database/schemaDrift'
import { testSettings } from './testSettings'

/**
 * Makes what the config wants and no migration makes yet, so that a collection can be tried while it is being written:
 * with TEST_APPLY_DRIFT=1 only. `npm run check` refuses such a difference.
 */
export const applyDrift = async (url: string): Promise<void> => {
  Object.assign(process.env, testSettings(url))
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../payload.config'),
  ])
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  const { statements } = await schemaDrift(payload)
  if (statements.length === 0) return
  console.warn(`⚠ ${statements.length} statements that no migration makes are applied to the test template.`)
  const client = await connect(url)
  try {
    await client.query(statements.join('\n'))
  } finally {
    await client.end()
  }
}
