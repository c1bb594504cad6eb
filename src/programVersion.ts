import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Which version of the program this is. */
export const programVersion = (): string =>
  (JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as { version: string }).version
