export type { Check, CheckFinding, PhaseAccess, PhaseChecklistsOptions } from './options'
export { phaseChecklists } from './plugin'
export { phaseSql } from './tables/phaseSql'
