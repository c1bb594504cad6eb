import pg from 'pg'

/** A client that never connected: it takes listeners and never calls them. */
const standIn = (): pg.PoolClient => Object.assign(new pg.Client(), { release: () => undefined })

const ignore = () => undefined

/**
 * Gives a borrowed client back when its connection ends, and lets it be given back twice. Drizzle borrows one for a transaction
 * and never gives it back when BEGIN fails: a restart of the server would cost the pool its places one by one, and its end
 * would be waited for for ever.
 */
const returning = (client: pg.PoolClient): pg.PoolClient => {
  const giveBack = client.release.bind(client)
  const release = (error?: boolean | Error): void => {
    client.off('end', lost)
    client.release = ignore
    giveBack(error)
  }
  const lost = () => {
    release(true)
  }
  client.release = release
  client.once('end', lost)
  return client
}

/**
 * A pool that outlives its server. Payload's adapter takes one client at its start and never gives it back, and nothing listens for the
 * errors of idle or borrowed clients (each ends the process when the server restarts). Here the adapter gets a stand-in after a real client
 * has proved that the server is there, and every client has a listener; what failed is told to whoever waits for the query.
 */
export class SafePool extends pg.Pool {
  #isFirst = true

  constructor(config: pg.PoolConfig) {
    super(config)
    this.on('error', ignore)
    this.on('connect', (client) => client.on('error', ignore))
  }

  override connect(): Promise<pg.PoolClient>
  override connect(
    callback: (
      error: Error | undefined,
      client: pg.PoolClient | undefined,
      done: (release?: unknown) => void,
    ) => void,
  ): void
  override connect(
    callback?: (
      error: Error | undefined,
      client: pg.PoolClient | undefined,
      done: (release?: unknown) => void,
    ) => void,
  ): Promise<pg.PoolClient> | undefined {
    if (callback) {
      super.connect(callback)
      return undefined
    }
    if (!this.#isFirst) return super.connect().then(returning)
    this.#isFirst = false
    return this.#prove()
  }

  async #prove() {
    ;(await super.connect()).release()
    return standIn()
  }
}
