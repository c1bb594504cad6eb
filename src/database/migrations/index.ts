import type { Migration } from '../migration'
import { up as up20261123_214454_initial } from './20261123_214454_initial'
import { up as up20261123_214501_showcase } from './20261123_214501_showcase'
import { up as up20261126_115828_region_education } from './20261126_115828_region_education'
import { up as up20261126_115833_broker_contacts_log } from './20261126_115833_broker_contacts_log'

/** Every change of the tables, the oldest first; written by `npm run migrate -- create`. */
export const migrations: readonly Migration[] = [
  { name: '20261123_214454_initial', up: up20261123_214454_initial },
  { name: '20261123_214501_showcase', up: up20261123_214501_showcase },
  { name: '20261126_115828_region_education', up: up20261126_115828_region_education },
  { name: '20261126_115833_broker_contacts_log', up: up20261126_115833_broker_contacts_log },
]
