import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { getPayload } from 'payload'
import pg from 'pg'

import { sealEntries, verifyTrail } from '../src/index'
import { commitmentOf } from '../src/record/commit'
import { compareWrites, houseOf } from './compareWrites'
import { createOfficeConfig } from './createOfficeConfig'
import { createTables } from './createTables'

const { DATABASE_URL = '', ENTRIES = '100000', ROUNDS = '9', WRITES = '150' } = process.env
const [entries, rounds, writes] = [ENTRIES, ROUNDS, WRITES].map(Number) as [number, number, number]

/** Makes an empty database beside the one at DATABASE_URL, which is gone when it is left. */
const inDatabase = async <Answer>(name: string, work: (url: string) => Promise<Answer>): Promise<Answer> => {
  const client = new pg.Client({ connectionString: DATABASE_URL })
  client.on('error', () => undefined)
  await client.connect()
  await client.query(`drop database if exists ${name} with (force)`)
  await client.query(`create database ${name} template template0`)
  const url = new URL(DATABASE_URL)
  url.pathname = `/${name}`
  try {
    return await work(url.href)
  } finally {
    await client.query(`drop database ${name} with (force)`)
    await client.end()
  }
}

class CalmPool extends pg.Pool {
  constructor(config: pg.PoolConfig) {
    super(config)
    this.on('error', () => undefined)
    this.on('connect', (each) => each.on('error', () => undefined))
  }
}

const open = async (url: string, key: string, disabled = false): Promise<Payload> => {
  const driver = { ...pg, Pool: CalmPool }
  const config = await createOfficeConfig(url, { driver, options: { disabled } })
  const payload = await getPayload({ config, disableOnInit: true, key })
  await createTables(payload)
  return payload
}

const compare = (): Promise<void> =>
  inDatabase('audit_without', (bare) =>
    inDatabase('audit_with', async (kept) => {
      const [without, withIt] = [await open(bare, 'without', true), await open(kept, 'with')]
      const houses = [await houseOf(without, 'without', false), await houseOf(withIt, 'with', true)] as const
      await compareWrites(houses, { rounds, writes })
    }),
  )

const SALT = '00112233445566778899aabbccddeeff'
const WORDS = JSON.stringify('words '.repeat(5))

/** A trail of so many entries, each with three values. */
const fill = async ({ pool }: PostgresAdapter): Promise<void> => {
  const committed = ['@actor', 'name', 'phone'].map((path) => [
    path,
    commitmentOf(SALT, { after: WORDS, before: 'null', path }),
  ])
  await pool.query(
    `with made as (
      insert into audit_entries (actor_collection, actor_id, action, collection, doc_id, committed)
      select 'clerks', 'x', 'update', 'clients', (n % 1000)::text, $1::jsonb from generate_series(1, ${entries}) n
      returning id)
    insert into audit_values (entry_id, path, salt, before, after)
    select id, c ->> 0, decode($2, 'hex'), 'null', $3 from made, jsonb_array_elements($1::jsonb) c`,
    [JSON.stringify(committed), SALT, WORDS],
  )
  await pool.query('analyze audit_entries; analyze audit_values')
}

const seconds = async <Answer>(what: string, work: () => Promise<Answer>): Promise<Answer> => {
  const [start, before] = [performance.now(), process.cpuUsage()]
  const answer = await work()
  const { system, user } = process.cpuUsage(before)
  console.log(
    `${what}: ${((performance.now() - start) / 1000).toFixed(1)} s, of which this process worked ${((system + user) / 1e6).toFixed(1)} s`,
  )
  return answer
}

const prove = (): Promise<void> =>
  inDatabase('audit_proof', async (url) => {
    const payload = await open(url, 'proof')
    await fill(payload.db as unknown as PostgresAdapter)
    await seconds(`${entries} entries sealed`, () => sealEntries(payload))
    let most = 0
    const report = await seconds(`${entries} entries verified`, () =>
      verifyTrail(payload, { onProgress: () => (most = Math.max(most, process.memoryUsage().rss)) }),
    )
    console.log(report.isWhole ? `${report.sealed} entries are whole` : 'the entries are not whole')
    console.log(report, `${Math.round(most / 1e6)} MB at most`)
  })

if (rounds > 0) await compare()
if (entries > 0) await prove()
process.exit(0)
