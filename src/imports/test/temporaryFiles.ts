import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll } from 'vitest'

/** A folder for the files of one test file, gone after its last test; answers the path of each file that is put there. */
export const temporaryFiles = (): ((name: string, content: Uint8Array | string) => string) => {
  const folder = mkdtempSync(join(tmpdir(), 'streekwerk-import-'))
  afterAll(() => {
    rmSync(folder, { force: true, recursive: true })
  })
  return (name, content) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
}
