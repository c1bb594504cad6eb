import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { BasePayload, handleEndpoints } from 'payload'
import pg from 'pg'

import { createOfficeConfig } from '../dev/createOfficeConfig'
import { phaseSql } from '../src/index'
import { CalmPool } from './calmPool'
import type { Postbox } from './postbox'
import { createPostbox } from './postbox'

export type Role = 'clerk' | 'guest' | 'manager' | 'partner' | 'second'
type Answered = { status: number; body: Record<string, unknown> }

/** The office on an empty database of its own; who asks does so over its real REST interface. */
export type Office = {
  payload: Payload
  pool: pg.Pool
  /** What the office has mailed. */
  postbox: Postbox
  /** A text as body is sent as it is. */
  ask(who: Role | null, method: string, path: string, body?: unknown): Promise<Answered>
  close(): Promise<void>
}

type DrizzleKit = {
  generateDrizzleJson: (schema: unknown) => Promise<unknown>
  generateMigration: (from: unknown, to: unknown) => Promise<string[]>
}

const createTables = async (payload: Payload): Promise<void> => {
  const adapter = payload.db as unknown as PostgresAdapter
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit() as unknown as DrizzleKit
  const [empty, wanted] = [await generateDrizzleJson({}), await generateDrizzleJson(adapter.schema)]
  for (const statement of await generateMigration(empty, wanted)) await adapter.pool.query(statement)
  await adapter.pool.query(phaseSql.up)
}

const PASSWORD = 'a-password-for-the-office'
/** Who works here; the second is another manager, the partner is of a team. */
const roles = {
  clerk: 'clerk',
  guest: 'guest',
  manager: 'manager',
  partner: 'partner',
  second: 'manager',
} as const

/** What hiring needs, whatever collections the types of a house name. */
type Hiring = {
  create(args: { collection: 'staff'; data: Record<string, unknown>; overrideAccess: true }): Promise<unknown>
  login(args: { collection: 'staff'; data: { email: string; password: string } }): Promise<{ token?: string }>
}

const hire = async (payload: Payload): Promise<Record<Role, string>> => {
  const office = payload as unknown as Hiring
  const hired = Object.entries(roles).map(async ([name, role]) => {
    const account = { email: `${name}@office.example`, password: PASSWORD }
    await office.create({
      collection: 'staff',
      data: { ...account, role, team: 'north' },
      overrideAccess: true,
    })
    const { token = '' } = await office.login({ collection: 'staff', data: account })
    return [name, token]
  })
  return Object.fromEntries(await Promise.all(hired)) as Record<Role, string>
}

/** Boots the office on an empty database. */
export const bootOffice = async (
  databaseUrl: string,
  idType: 'serial' | 'uuidv7' = 'uuidv7',
): Promise<Office> => {
  const postbox = createPostbox()
  const office = await createOfficeConfig(databaseUrl, { ...pg, Pool: CalmPool }, idType)
  const config = { ...office, email: postbox.adapter }
  const payload = await new BasePayload().init({ config })
  await createTables(payload)
  const tokens = await hire(payload)
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 })
  return {
    payload,
    pool,
    postbox,
    ask: async (who, method, path, body) => {
      const headers = new Headers({ 'accept-language': 'en', 'content-type': 'application/json' })
      if (who !== null) headers.set('authorization', `JWT ${tokens[who]}`)
      const request = new Request(`http://office.example/api${path}`, {
        headers,
        method,
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
      const response = await handleEndpoints({ config, request })
      return { status: response.status, body: (await response.json()) as Record<string, unknown> }
    },
    close: async () => {
      await pool.end()
      await payload.destroy()
      // Payload never gives its first client back, so that waiting for its pool would be waiting for ever.
      void (payload.db as unknown as PostgresAdapter).pool.end()
    },
  }
}
