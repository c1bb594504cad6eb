import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { BasePayload, handleEndpoints } from 'payload'
import pg from 'pg'

import { CalmPool } from '../../../test/support/calmPool'
import type { Postbox } from '../../../test/support/postbox'
import { createPostbox } from '../../../test/support/postbox'
import type { OfficeSettings } from '../dev/createOfficeConfig'
import { createOfficeConfig } from '../dev/createOfficeConfig'
import { createTables } from '../dev/createTables'
import type { Role } from '../dev/hire'
import { emailOf, hire, PASSWORD } from '../dev/hire'

export type { Role } from '../dev/hire'

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

/** What signing in needs, whatever collections the types of a house name. */
type SigningIn = {
  login(args: { collection: 'staff'; data: { email: string; password: string } }): Promise<{ token?: string }>
}

const signIn = async (payload: Payload, names: readonly Role[]): Promise<Record<Role, string>> => {
  const office = payload as unknown as SigningIn
  const tokens = names.map(async (name) => {
    const data = { email: emailOf(name), password: PASSWORD }
    const { token = '' } = await office.login({ collection: 'staff', data })
    return [name, token]
  })
  return Object.fromEntries(await Promise.all(tokens)) as Record<Role, string>
}

/** Boots the office on an empty database, or on that of an office whose people have been there before. */
export const bootOffice = async (
  databaseUrl: string,
  { people, ...settings }: Omit<OfficeSettings, 'driver'> & { people?: readonly Role[] } = {},
): Promise<Office> => {
  const postbox = createPostbox()
  const office = await createOfficeConfig(databaseUrl, { ...settings, driver: { ...pg, Pool: CalmPool } })
  const config = { ...office, email: postbox.adapter }
  const payload = await new BasePayload().init({ config })
  if (!people) await createTables(payload)
  const tokens = await signIn(payload, people ?? (await hire(payload)))
  const pool = new CalmPool({ connectionString: databaseUrl, max: 4 })
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
