import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { mailTexts } from '../domain/privacy/mailTexts'
import { hasTrace, type Trace } from '../domain/privacy/traces'

const list = async (dataDir: string): Promise<readonly string[]> => {
  const names = await readdir(join(dataDir, 'mail')).catch(() => [])
  return names.filter((name) => name.endsWith('.eml')).map((name) => join(dataDir, 'mail', name))
}

/** The messages that lie as files, by path, that are to or about a person. */
export const mailAbout = async (dataDir: string, traces: readonly Trace[]): Promise<readonly string[]> => {
  const about: string[] = []
  for (const path of await list(dataDir)) {
    const message = await readFile(path, 'utf8').catch(() => '')
    if (mailTexts(message).some((text) => hasTrace(text, traces))) about.push(path)
  }
  return about
}

/** Removes messages that lie as files for longer than some days; answers how many. */
export const removeOldMail = async (
  dataDir: string,
  { before }: Readonly<{ before: Date }>,
): Promise<number> => {
  let removed = 0
  for (const path of await list(dataDir)) {
    const written = await stat(path).catch(() => null)
    if (written === null || written.mtime >= before) continue
    await rm(path, { force: true })
    removed += 1
  }
  return removed
}
