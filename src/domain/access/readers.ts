import type { Role } from '../people/roles'

/** Who may see what is sensitive about a project: political sensitivity, broadening, power and interest of partners. */
export const confidantes = ['admin', 'process-manager', 'decision-maker'] as const satisfies readonly Role[]

/** Who keeps what is sensitive about a project. */
export const stewards = ['admin', 'process-manager'] as const satisfies readonly Role[]
