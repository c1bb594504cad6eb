import type { NodePgDatabase } from 'drizzle-orm/node-postgres'

/** One change of the tables; it runs in a transaction of its own and knows nothing but SQL, so that it means the same for ever. */
export type MigrationStep = (args: { db: Pick<NodePgDatabase, 'execute'> }) => Promise<void>

/** A change with the name under which a database remembers that it has had it. */
export type Migration = { name: string; up: MigrationStep }
