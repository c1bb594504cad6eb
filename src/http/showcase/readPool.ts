import type { Queryable } from '@streekwerk/payload-showcase/router'
import type pg from 'pg'
import type { Logger } from 'pino'

import type { Freshness } from './freshness'
import { readGeneration } from './readGeneration'

/** The database that is written to, its copies, and how far these have to be to answer. */
export type ReadPoolOptions = Readonly<{
  freshness: Freshness
  log: Logger
  primary: pg.Pool
  replicas: readonly pg.Pool[]
  /** How long a replica that is behind or away is left alone before it is asked again, in milliseconds. @default 100 */
  askAgainMs?: number
}>

type Query = (...args: readonly unknown[]) => Promise<unknown>
/** `askAt` is of a clock that cannot be set. */
type Replica = { askAt: number; isAsked: boolean; pool: pg.Pool; seen: number }

const NEVER = -1
/** One that failed may be away for long: each attempt makes a visitor wait for the first one at most. */
const AWAY_MS = 5000

/**
 * Reads from the copies of a database, in turn, and from the database itself where none of them holds all that was published: a page never
 * shows what was withdrawn, however far a copy is behind. A copy that fails costs nobody an answer.
 */
export class ReadPool {
  readonly #askAgainMs: number
  readonly #freshness: Freshness
  readonly #log: Logger
  readonly #primary: pg.Pool
  readonly #replicas: readonly Replica[]
  #turn = 0

  constructor({ askAgainMs = 100, freshness, log, primary, replicas }: ReadPoolOptions) {
    this.#askAgainMs = askAgainMs
    this.#freshness = freshness
    this.#log = log
    this.#primary = primary
    this.#replicas = replicas.map((pool) => ({ askAt: 0, isAsked: false, pool, seen: NEVER }))
  }

  /** As the pool of a database does. */
  readonly query = (async (...args: readonly unknown[]) => {
    const replica = this.#choose()
    if (replica === undefined) return (this.#primary.query as Query).call(this.#primary, ...args)
    try {
      return await (replica.pool.query as Query).call(replica.pool, ...args)
    } catch (error) {
      // All that is asked here reads, so that asking again does no harm; what is wrong itself is so there as well.
      this.#leave(replica, error)
      return (this.#primary.query as Query).call(this.#primary, ...args)
    }
  }) as Queryable['query']

  /** Closes every connection. */
  async end(): Promise<void> {
    await Promise.all([this.#primary, ...this.#replicas.map(({ pool }) => pool)].map((pool) => pool.end()))
  }

  #choose(): Replica | undefined {
    const { least } = this.#freshness
    if (least === null) return undefined
    this.#turn += 1
    const count = this.#replicas.length
    for (let at = 0; at < count; at += 1) {
      const replica = this.#replicas[(this.#turn + at) % count]
      if (replica === undefined) continue
      if (replica.seen >= least) return replica
      this.#look(replica)
    }
    return undefined
  }

  /** Asks a copy how far it is, while others answer. */
  #look(replica: Replica): void {
    if (replica.isAsked || performance.now() < replica.askAt) return
    replica.isAsked = true
    readGeneration(replica.pool)
      .then((generation) => {
        replica.seen = generation
        replica.askAt = performance.now() + this.#askAgainMs
      })
      .catch((error: unknown) => this.#leave(replica, error))
      .finally(() => (replica.isAsked = false))
  }

  #leave(replica: Replica, error: unknown): void {
    replica.seen = NEVER
    replica.askAt = performance.now() + AWAY_MS
    this.#log.warn({ err: error }, 'a copy of the database did not answer; pages are read elsewhere')
  }
}
