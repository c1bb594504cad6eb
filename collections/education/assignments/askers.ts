import type { Role } from '../../../src/domain/people/roles'

/** Who asks schools, and so decides what is asked of whom. */
export const askers = ['admin', 'process-manager', 'education-broker'] as const satisfies readonly Role[]
