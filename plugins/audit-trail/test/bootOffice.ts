import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest, SanitizedConfig } from 'payload'
import { BasePayload, createLocalReq, handleEndpoints } from 'payload'
import pg from 'pg'

import { CalmPool } from '../../../test/support/calmPool'
import { createTestDatabase } from '../../../test/support/createTestDatabase'
import { createOfficeConfig } from '../dev/createOfficeConfig'
import { createTables } from '../dev/createTables'
import type { Person } from '../dev/hire'
import { emailOf, hire, PASSWORD } from '../dev/hire'
import type { AuditTrailOptions } from '../src/index'

type Answered = { status: number; headers: Headers; body: Record<string, unknown> }
type Doc = Record<string, unknown> & { id: string }
type Local = Record<
  'create' | 'delete' | 'find' | 'findByID' | 'login' | 'update' | 'updateGlobal',
  (args: object) => Promise<unknown>
>

/** The office on an empty database of its own. */
export type Office = {
  config: SanitizedConfig
  payload: Payload
  pool: pg.Pool
  url: string
  people: Record<Person, string>
  /** A request of somebody, or of a program that is nobody. */
  as(person: Person | null): Promise<PayloadRequest>
  /** The Local API past access, whatever collections the types of a house name. */
  local: Local
  make(person: Person | null, collection: string, data: object, more?: object): Promise<Doc>
  change(person: Person | null, collection: string, id: string, data: object, more?: object): Promise<Doc>
  /** Asks over REST. */
  ask(person: Person | null, method: string, path: string, body?: object): Promise<Answered>
  /** Runs a statement with the triggers off, as one who tampers. */
  tamper(statement: string, values?: unknown[]): Promise<void>
  close(): Promise<void>
}

/** Opens the office; whoever does so closes it, with which the database goes. */
export const bootOffice = async (
  options: Partial<AuditTrailOptions> = {},
  idType: 'serial' | 'uuidv7' = 'uuidv7',
): Promise<Office> => {
  const database = await createTestDatabase({ empty: true })
  const config = await createOfficeConfig(database.url, {
    driver: { ...pg, Pool: CalmPool },
    idType,
    options,
  })
  const payload = await new BasePayload().init({ config })
  await createTables(payload)
  const people = await hire(payload)
  const pool = new CalmPool({ connectionString: database.url, max: 4 })
  const local = payload as unknown as Local
  const as: Office['as'] = async (person) => {
    if (person === null) return createLocalReq({}, payload)
    const found = (await local.findByID({
      collection: 'clerks',
      id: people[person],
      overrideAccess: true,
    })) as Doc
    return createLocalReq({ user: { ...found, collection: 'clerks' } }, payload)
  }
  const tokens = new Map<Person, string>()
  const tokenOf = async (person: Person): Promise<string> => {
    const known = tokens.get(person)
    if (known) return known
    const data = { email: emailOf(person), password: PASSWORD }
    const { token } = (await local.login({ collection: 'clerks', data })) as { token: string }
    tokens.set(person, token)
    return token
  }
  return {
    as,
    config,
    local,
    payload,
    people,
    pool,
    url: database.url,
    ask: async (person, method, path, body) => {
      const headers = new Headers({ 'accept-language': 'en', 'content-type': 'application/json' })
      if (person) headers.set('authorization', `JWT ${await tokenOf(person)}`)
      const request = new Request(`http://office.example/api${path}`, {
        headers,
        method,
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      const response = await handleEndpoints({ config, request })
      return {
        body: (await response.json()) as Record<string, unknown>,
        headers: response.headers,
        status: response.status,
      }
    },
    change: async (person, collection, id, data, more = {}) =>
      (await local.update({
        collection,
        data,
        depth: 0,
        id,
        overrideAccess: true,
        req: await as(person),
        ...more,
      })) as Doc,
    make: async (person, collection, data, more = {}) =>
      (await local.create({
        collection,
        data,
        depth: 0,
        overrideAccess: true,
        req: await as(person),
        ...more,
      })) as Doc,
    tamper: async (statement, values = []) => {
      const client = await pool.connect()
      try {
        await client.query(
          'alter table audit_entries disable trigger all; alter table audit_values disable trigger all',
        )
        await client.query(statement, values)
      } finally {
        client.release()
      }
    },
    close: async () => {
      await pool.end()
      await payload.destroy()
      // Payload never gives its first client back, so that waiting for its pool would be waiting for ever.
      void (payload.db as unknown as PostgresAdapter).pool.end()
      await database.drop()
    },
  }
}
