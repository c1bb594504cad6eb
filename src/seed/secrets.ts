import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Files with secrets, and the means to take them back when what they open was not kept. */
export type Secrets = { write: (file: string, content: string) => void; takeBack: () => void }

/** Writes files that only their owner can read, each in place of any earlier one. */
export const createSecrets = (): Secrets => {
  const written: string[] = []
  return {
    takeBack: () => written.forEach((file) => rmSync(file, { force: true })),
    write: (file, content) => {
      mkdirSync(dirname(file), { recursive: true })
      rmSync(file, { force: true })
      writeFileSync(file, content, { flag: 'wx', mode: 0o600 })
      written.push(file)
    },
  }
}
