import { refuseOption as refuse } from '@streekwerk/payload-kit'

/** Stops the start over an option that cannot work. */
export const refuseOption = (problem: string): never => refuse('phase-checklists', problem)
