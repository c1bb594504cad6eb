import type { RestApp } from './restApp'
import { createRestApp } from './restApp'

const NAME = '@streekwerk/payload-audit-trail'

/** The collection that the quick start takes for granted. */
const lettersFile = `
import type { CollectionConfig } from 'payload'

export const letters: CollectionConfig = {
  slug: 'letters',
  access: { read: ({ req }) => req.user?.role === 'manager' },
  fields: [{ name: 'subject', type: 'text', required: true }],
}
`

/** Half of TypeScript’s users find modules as Node does; what is not found there is \`any\`, which allows everything. */
const checkFile = `
import type { AuditAccess, Erasing, History, RecordedChange, TrailReport } from '${NAME}'
import { auditSql, auditTrail, eraseValues, readHistory, recordChanges, sealEntries, verifyTrail } from '${NAME}'
import type { Payload, PayloadRequest } from 'payload'

type IsAny<Each> = 0 extends 1 & Each ? true : false
type Known<Each> = IsAny<Each> extends true ? never : Each

export const values = <const>[
  auditTrail satisfies Known<typeof auditTrail>,
  readHistory satisfies Known<typeof readHistory>,
  verifyTrail satisfies Known<typeof verifyTrail>,
]
export const up: string = auditSql.up
export const look = (req: PayloadRequest): Promise<History | null> => readHistory(req, { collection: 'letters', id: 1 })
export const prove = async (payload: Payload): Promise<TrailReport> => {
  await sealEntries(payload)
  return verifyTrail(payload, { heads: [{ hash: '00', seq: 1 }] })
}
export const write = async (req: PayloadRequest, changes: RecordedChange[], erasing: Erasing): Promise<number> => {
  await recordChanges(req, changes)
  return eraseValues(req, erasing)
}
// @ts-expect-error: who may look has to be said
export const lax = auditTrail({ access: {}, collections: ['letters'] })
// @ts-expect-error: reading is a function
export const odd: AuditAccess['read'] = true
`

/** An office whose letters have a history; nothing is built or migrated yet. */
export const createLettersApp = (
  folder: string,
  from: { databaseUrl: string; tarball: string },
): Promise<RestApp> =>
  createRestApp(folder, {
    ...from,
    files: { 'check.ts': checkFile, 'letters.ts': lettersFile },
    plugin: 'plugins/audit-trail',
  })
