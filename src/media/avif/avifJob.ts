import { setTimeout as pause } from 'node:timers/promises'

import type { Payload } from 'payload'
import pg from 'pg'

import type { PictureShelf } from '../pictureShelf'
import { makeMissing } from './makeMissing'
import { sweepAvifs } from './sweepAvifs'

/** What the job works with. */
export type AvifJobOptions = {
  databaseUrl: string
  payload: Payload
  /** How long it leaves the program alone after its start, in milliseconds. @default 5000 */
  delayMs?: number
  /** How long another instance is left to work before it is asked whether it still does. @default 30000 */
  retryMs?: number
  /** Rests this many times as long as it worked. @default 2 */
  restShare?: number
  shelf: PictureShelf
}

const LOCK = 'streekwerk avif'
const CHANNEL = 'showcase'
const CONNECT_WITHIN_MS = 3000

/** Whether a notice says that a picture may have changed; one that names nothing may be about anything. */
const isAboutPictures = (payload: string | undefined): boolean => {
  try {
    const { keys } = JSON.parse(payload ?? '') as { keys: string[] | null }
    return keys === null || keys.some((key) => key.startsWith('media:'))
  } catch {
    return true
  }
}

/**
 * Makes the AVIFs of pictures in the background, beside the program. Of several instances one works at a time: the lock is
 * that of a connection, so that it falls to another when its holder dies. It is woken by what is published, after the
 * commit, and looks at everything, so that nothing need be remembered.
 */
export class AvifJob {
  readonly #options: Required<AvifJobOptions>
  readonly #ending = new AbortController()
  readonly #failed = new Set<string>()
  #running: Promise<void> = Promise.resolve()

  constructor(options: AvifJobOptions) {
    this.#options = { delayMs: 5000, restShare: 2, retryMs: 30_000, ...options }
  }

  /** Begins; what goes wrong is told in the log and tried again. */
  start(): void {
    this.#running = this.#run()
  }

  /** Leaves the picture that is being made, and ends. */
  async close(): Promise<void> {
    this.#ending.abort()
    await this.#running
  }

  async #run(): Promise<void> {
    await this.#pause(this.#options.delayMs)
    while (!this.#ending.signal.aborted) {
      try {
        await this.#lead()
      } catch (error) {
        this.#options.payload.logger.warn({ err: error, msg: 'pictures are not made into AVIF for now' })
      }
      await this.#pause(this.#options.retryMs)
    }
  }

  async #pause(ms: number): Promise<void> {
    await pause(ms, undefined, { ref: false, signal: this.#ending.signal }).catch(() => undefined)
  }

  /** Works for as long as it holds the lock; another's lock is left alone. */
  async #lead(): Promise<void> {
    const client = new pg.Client({
      application_name: 'streekwerk avif',
      connectionString: this.#options.databaseUrl,
      connectionTimeoutMillis: CONNECT_WITHIN_MS,
      keepAlive: true,
    })
    const lost = new AbortController()
    client.on('error', () => lost.abort())
    client.on('end', () => lost.abort())
    try {
      await client.connect()
      const { rows } = await client.query<{ held: boolean }>(
        'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held',
        [LOCK],
      )
      if (rows[0]?.held === true)
        await this.#work(client, AbortSignal.any([lost.signal, this.#ending.signal]))
    } finally {
      await client.end().catch(() => undefined)
    }
  }

  async #work(client: pg.Client, signal: AbortSignal): Promise<void> {
    const { payload, restShare, shelf } = this.#options
    let wake = (): void => undefined
    client.on('notification', (notice) => {
      if (isAboutPictures(notice.payload)) wake()
    })
    signal.addEventListener('abort', () => wake())
    await client.query(`LISTEN ${CHANNEL}`)
    while (!signal.aborted) {
      // Asked for before looking, so that what is published meanwhile is looked at again.
      const woken = new Promise<void>((resolve) => (wake = resolve))
      await makeMissing({ payload, restShare, shelf, signal }, this.#failed)
      if (signal.aborted) return
      await sweepAvifs(payload, shelf)
      await woken
    }
  }
}
