import { innerChecks, outerChecks } from '../checks/checks'
import { runChecks } from '../checks/runChecks'

/** `npm test`: every check there is; its last line is `N passed, N failed`. */
export const main = (): Promise<number> => runChecks([...innerChecks, ...outerChecks])
