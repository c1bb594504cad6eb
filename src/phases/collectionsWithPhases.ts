import { phaseChecklists } from '@streekwerk/payload-phase-checklists'
import type { CollectionConfig, Config } from 'payload'

import { collections } from '../../collections'
import { phases } from './phases'

/** Every collection of the house with those of its phases, for whoever tells or tries what they grant without a running program. */
export const collectionsWithPhases: readonly CollectionConfig[] =
  phaseChecklists(phases)({ collections } as Config).collections ?? []
