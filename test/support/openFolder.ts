import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new temporary folder that any user of the system can enter: a database in it stays in it, also when root runs the tests. */
export const openFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'streekwerk-test-'))
  chmodSync(folder, 0o755)
  return folder
}
