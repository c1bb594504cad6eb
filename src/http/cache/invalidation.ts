import pg from 'pg'
import type { Logger } from 'pino'

import type { Freshness } from '../showcase/freshness'
import { readGeneration } from '../showcase/readGeneration'
import type { PageCache } from './pageCache'

/** Whom to listen to and what to do with what is heard. */
export interface InvalidationOptions {
  databaseUrl: string
  cache: Pick<PageCache, 'flush' | 'forget' | 'open' | 'shut'>
  log: Logger
  /** Told how far publications were heard, and that they are not. @default nobody is */
  freshness?: Pick<Freshness, 'hear' | 'lose'>
  /** @default 'showcase' */
  channel?: string
  /** How often the connection is asked whether it lives, in milliseconds. @default 500 */
  heartbeatMs?: number
}

const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 5000
const CONNECT_WITHIN_MS = 3000
// With the heartbeat before it this bounds for how long a page may outlive its withdrawal when the network falls silent.
const ANSWER_WITHIN_MS = 1000

/** What a notice says: which generation this is, and what changed, null when that may be anything. */
const readNotice = (payload: string | undefined): { changes: string[] | null; generation?: number } => {
  try {
    const { generation, keys } = JSON.parse(payload ?? '') as { generation?: unknown; keys?: unknown }
    return {
      changes: Array.isArray(keys) ? keys.map(String) : null,
      ...(typeof generation === 'number' && { generation }),
    }
  } catch {
    return { changes: null }
  }
}

/**
 * Keeps a connection of its own that listens for publications. The cache is open only while it listens: a connection
 * that is lost, or does not answer, shuts it until a new one listens and everything kept before is forgotten.
 */
export class Invalidation {
  readonly #options: InvalidationOptions & Required<Pick<InvalidationOptions, 'channel' | 'heartbeatMs'>>
  #client: pg.Client | undefined
  #pulse: NodeJS.Timeout | undefined
  #retry: NodeJS.Timeout | undefined
  #pauseMs = FIRST_PAUSE_MS
  #closed = false

  constructor(options: InvalidationOptions) {
    this.#options = { channel: 'showcase', heartbeatMs: 500, ...options }
  }

  /** Whether publications are heard now. */
  get listening(): boolean {
    return this.#pulse !== undefined
  }

  /** Tries to listen; resolves after the first attempt, whatever became of it, and keeps trying afterwards. */
  async start(): Promise<void> {
    const { databaseUrl, cache, channel, freshness, heartbeatMs, log } = this.#options
    const client = new pg.Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: CONNECT_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
      keepAlive: true,
      application_name: 'streekwerk listen',
    })
    this.#client = client
    client.on('error', (error) => this.#lost(client, error))
    client.on('end', () => this.#lost(client))
    client.on('notification', ({ payload }) => {
      // What a connection says that was given up is behind.
      if (this.#client !== client) return
      const { changes, generation } = readNotice(payload)
      if (generation !== undefined) freshness?.hear(generation)
      if (changes === null) cache.flush()
      else cache.forget(changes)
    })
    let generation = 0
    try {
      await client.connect()
      await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
      if (freshness) generation = await readGeneration(client)
    } catch (error) {
      this.#lost(client, error)
      return
    }
    if (this.#closed || this.#client !== client) return void client.end().catch(() => undefined)
    this.#pauseMs = FIRST_PAUSE_MS
    this.#pulse = setInterval(() => this.#beat(client), heartbeatMs)
    this.#pulse.unref()
    freshness?.hear(generation)
    cache.open()
    log.debug({ channel }, 'listening for publications')
  }

  /** Stops listening for good. */
  async close(): Promise<void> {
    this.#closed = true
    const client = this.#client
    this.#forget()
    await client?.end().catch(() => undefined)
  }

  #beat(client: pg.Client): void {
    client.query('SELECT 1').catch((error: unknown) => this.#lost(client, error))
  }

  #forget(): void {
    clearInterval(this.#pulse)
    clearTimeout(this.#retry)
    this.#pulse = undefined
    this.#client = undefined
    this.#options.cache.shut()
    this.#options.freshness?.lose()
  }

  #lost(client: pg.Client, error?: unknown): void {
    if (this.#client !== client) return
    this.#forget()
    client.end().catch(() => undefined)
    if (this.#closed) return
    const pauseMs = this.#pauseMs
    this.#pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)
    this.#options.log.warn(
      { err: error, pauseMs },
      'publications are not heard; pages are rendered anew until they are',
    )
    this.#retry = setTimeout(() => void this.start(), pauseMs)
    this.#retry.unref()
  }
}
