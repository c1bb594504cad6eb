import { innerChecks } from '../checks/checks'
import { runChecks } from '../checks/runChecks'

/** `npm run check`: the inner loop, everything that needs neither a database nor a browser. */
export const main = (): Promise<number> => runChecks(innerChecks)
