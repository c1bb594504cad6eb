import { buildConfig, getPayload, type Payload } from 'payload'
import sharp from 'sharp'

import { databaseAdapter } from '../../src/database/adapter'
import { connect } from '../../src/database/connect'
import { schemaDrift } from '../../src/database/schemaDrift'

/** A house of one room, to try the database layer without everything that stands on it. */
const smallConfig = (url: string) =>
  buildConfig({
    collections: [
      {
        access: { create: () => true, delete: () => true, read: () => true, update: () => true },
        fields: [
          { localized: true, name: 'title', type: 'text' },
          { fields: [{ name: 'text', type: 'text' }], name: 'lines', type: 'array' },
        ],
        slug: 'notes',
        versions: { drafts: true },
      },
    ],
    db: databaseAdapter({ databaseUrl: url, databasePoolMax: 4 }),
    localization: { defaultLocale: 'nl', locales: ['nl', 'en'] },
    logger: { destination: undefined, options: { level: 'silent' } },
    secret: 'a-secret-that-only-tests-know',
    sharp,
    telemetry: false,
    typescript: { autoGenerate: false },
  })

/** Payload with the one collection `notes`, on tables made for it in an empty database. */
export const smallPayload = async (url: string): Promise<Payload> => {
  const payload = await getPayload({ config: smallConfig(url), disableOnInit: true, key: url })
  const { statements } = await schemaDrift(payload, { folder: '/no/such/folder' })
  const client = await connect(url)
  try {
    await client.query(statements.join('\n'))
  } finally {
    await client.end()
  }
  return payload
}
