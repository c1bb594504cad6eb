import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { BasePayload, handleEndpoints } from 'payload'
import pg from 'pg'

import { CalmPool } from '../../../test/support/calmPool'
import type { Postbox } from '../../../test/support/postbox'
import { createPostbox } from '../../../test/support/postbox'
import { createLibraryConfig } from '../dev/createLibraryConfig'
import { createTables } from '../dev/createTables'
import type { Role } from '../dev/hire'
import { API_KEY, emailOf, hire, PASSWORD } from '../dev/hire'
import type { KpiTrackingOptions } from '../src/index'

type Answered = { status: number; body: Record<string, unknown> }

/** The library on an empty database of its own; who asks does so over its real REST interface. */
export type Library = {
  payload: Payload
  pool: pg.Pool
  /** Where its mail ends up. */
  postbox: Postbox
  /** `counter` is a program with an API key; a text as body is sent as it is. */
  ask(who: Role | 'counter' | null, method: string, path: string, body?: unknown): Promise<Answered>
  /** Sends a form with a file. */
  upload(who: Role | null, method: string, path: string, form: FormData): Promise<Answered>
  /** What is downloaded, as text. */
  download(who: Role, path: string): Promise<string>
  close(): Promise<void>
}

type SigningIn = {
  login(args: { collection: 'staff'; data: { email: string; password: string } }): Promise<{ token?: string }>
}

const signIn = async (payload: Payload, names: readonly Role[]): Promise<Record<Role, string>> => {
  const library = payload as unknown as SigningIn
  const tokens = names.map(async (name) => {
    const { token = '' } = await library.login({
      collection: 'staff',
      data: { email: emailOf(name), password: PASSWORD },
    })
    return [name, token]
  })
  return Object.fromEntries(await Promise.all(tokens)) as Record<Role, string>
}

/** Boots the library on an empty database; whoever does so closes it, with which the database goes. */
export const bootLibrary = async (
  database: { drop: () => Promise<void>; url: string },
  {
    idType = 'uuidv7',
    options = {},
  }: { idType?: 'serial' | 'uuidv7'; options?: Partial<KpiTrackingOptions> } = {},
): Promise<Library> => {
  const driver = { ...pg, Pool: CalmPool }
  const postbox = createPostbox()
  const library = await createLibraryConfig(database.url, { driver, idType, options })
  const config = { ...library, email: postbox.adapter }
  const payload = await new BasePayload().init({ config })
  await createTables(payload)
  const tokens = await signIn(payload, await hire(payload))
  const pool = new CalmPool({ connectionString: database.url, max: 4 })
  const authorization = (who: Role | 'counter'): string =>
    who === 'counter' ? `staff API-Key ${API_KEY}` : `JWT ${tokens[who]}`
  const send = (
    who: Role | 'counter' | null,
    method: string,
    path: string,
    { body, type }: { body?: FormData | string | undefined; type?: string } = {},
  ) => {
    const headers = new Headers({ 'accept-language': 'en' })
    if (type !== undefined) headers.set('content-type', type)
    if (who !== null) headers.set('authorization', authorization(who))
    const request = new Request(`http://library.example/api${path}`, {
      headers,
      method,
      ...(body === undefined ? {} : { body }),
    })
    return handleEndpoints({ config, request })
  }
  const answered = async (response: Response): Promise<Answered> => ({
    body: (await response.json()) as Record<string, unknown>,
    status: response.status,
  })
  return {
    payload,
    pool,
    postbox,
    download: async (who, path) => (await send(who, 'GET', path)).text(),
    upload: async (who, method, path, form) => answered(await send(who, method, path, { body: form })),
    ask: async (who, method, path, body) => {
      const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body)
      return answered(await send(who, method, path, { body: text, type: 'application/json' }))
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
