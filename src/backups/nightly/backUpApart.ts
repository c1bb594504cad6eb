import { runChild } from '../../processes/runChild'
import { Refusal } from '../../refusal'
import type { ToldBackup } from '../toldBackup'

const LIMIT_MS = 6 * 60 * 60_000

const underWay = new Set<AbortController>()

/** Breaks off every backup that is under way: the program ends, or another one may be at it. */
export const endBackups = (): void => {
  for (const each of underWay) each.abort()
}

const lastLine = (output: string): string =>
  output
    .trim()
    .split('\n')
    .findLast((line) => line.startsWith('✗ '))
    ?.slice(2) ?? output.trim().slice(-500)

const toldIn = (output: string): ToldBackup => {
  const line = output.split('\n').findLast((each) => each.startsWith('{'))
  if (line === undefined) throw new Error(`It told nothing: ${output.trim().slice(-500)}`)
  return JSON.parse(line) as ToldBackup
}

/**
 * Makes a backup in a process of its own, which takes its memory along when it ends, and answers what is in it. Throws in the words of
 * the command.
 */
export const backUpApart = async (
  file: string,
  settings: Readonly<Record<string, string | undefined>>,
): Promise<ToldBackup> => {
  const ending = new AbortController()
  underWay.add(ending)
  try {
    const command = ['-C', 'production', 'src/commands/run.mjs', 'backup', file, '--json']
    const { code, output, timedOut } = await runChild(process.execPath, command, {
      env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', ...settings },
      limitMs: LIMIT_MS,
      signal: ending.signal,
    })
    if (code === 0) return toldIn(output)
    if (ending.signal.aborted)
      throw new Refusal({
        nl: 'Het programma stopte, of verloor de database, voordat de back-up klaar was.',
        en: 'The program ended, or lost the database, before the backup was done.',
      })
    throw new Error(timedOut ? `It took longer than ${LIMIT_MS / 3_600_000} hours.` : lastLine(output))
  } finally {
    underWay.delete(ending)
  }
}
