import pg from 'pg'

const ignore = () => undefined

/** A pool whose connections may be ended from the other side: each test drops the database that they are open to. */
export class CalmPool extends pg.Pool {
  constructor(config: pg.PoolConfig) {
    super(config)
    this.on('error', ignore)
    this.on('connect', (client) => client.on('error', ignore))
  }
}
