import type { ProjectKey } from '../projects/demoProject'
import type { DemoPlan } from './demoPlan'
import { farmToPlatePlan } from './farmToPlatePlan'
import { salineFieldsPlan } from './salineFieldsPlan'

/** The project plans of the demo region, by their project: one that is nearly whole and one that has just been begun. */
export const plans = {
  'farm-to-plate': farmToPlatePlan,
  'saline-fields': salineFieldsPlan,
} as const satisfies Partial<Record<ProjectKey, DemoPlan>>
