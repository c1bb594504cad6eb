import { kpiTracking } from '@streekwerk/payload-kpi-tracking'
import { phaseChecklists } from '@streekwerk/payload-phase-checklists'
import type { CollectionConfig, Config } from 'payload'

import { collections } from '../../collections'
import { kpis } from '../kpis/kpis'
import { phases } from '../phases/phases'

/** Every collection of the house with those of its plugins, for whoever tells or tries what they grant without a running program. */
export const allCollections: readonly CollectionConfig[] =
  [phaseChecklists(phases), kpiTracking(kpis)].reduce((config, extend) => extend(config), {
    collections,
  } as Config).collections ?? []
