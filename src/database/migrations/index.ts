import type { Migration } from '../migration'

/** Every change of the tables, the oldest first; written by `npm run migrate -- create`. */
export const migrations: readonly Migration[] = []
