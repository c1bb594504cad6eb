import type { Migration } from '../migration'
import { up as up20261123_212951_initial } from './20261123_212951_initial'
import { up as up20261123_212954_showcase } from './20261123_212954_showcase'

/** Every change of the tables, the oldest first; written by `npm run migrate -- create`. */
export const migrations: readonly Migration[] = [
  { name: '20261123_212951_initial', up: up20261123_212951_initial },
  { name: '20261123_212954_showcase', up: up20261123_212954_showcase },
]
