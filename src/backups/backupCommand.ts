import { createSteps } from '../commands/steps'
import { startDatabase } from '../database/embedded/startDatabase'
import { inLanguage } from '../domain/locales/inLanguage'
import type { Words } from '../domain/locales/locales'
import { type Env, readEnv } from '../env'
import { CANCELLED, onInterrupt } from '../imports/onInterrupt'
import { backupOptions } from './backupOptions'
import { readPassphrase } from './readPassphrase'
import { showProgress } from './showProgress'

/** What a backup and a restore are given alike. */
export type BackupTask = {
  dataDir: string
  file: string
  passphrase: string | undefined
  /** Whether the passphrase was named for this file, and not only in the settings. */
  passphraseIsMeant: boolean
  progress: (name: string, bytes: number) => void
  signal: AbortSignal
  url: string
}

type Command = {
  /** Whether no program may run on DATA_DIR meanwhile. */
  isAlone: boolean
  /** The fewest characters of a passphrase in a file. */
  leastPassphrase: number
  /** Said when it was cancelled. */
  stopped: Words
  title: Words
  usage: Words
  /** Does it, and answers what there is to tell. */
  work: (task: BackupTask) => Promise<readonly Words[]>
}

const passphraseOf = async (
  file: string | undefined,
  env: Env,
  least: number,
): Promise<string | undefined> => (file === undefined ? env.backupPassphrase : readPassphrase(file, least))

/** A command that does one thing with one file and the whole database, and can be cancelled; answers the exit code. */
export const backupCommand =
  (command: Command) =>
  async (args: string[]): Promise<number> => {
    const from = process.env.INIT_CWD ?? process.cwd()
    const { file, language, passphraseFile } = backupOptions(args, from, command.usage)
    const say = (words: Words) => inLanguage(words, language)
    const env = readEnv(process.env)
    const passphrase = await passphraseOf(passphraseFile, env, command.leastPassphrase)
    const steps = createSteps()
    const log = { info: steps.note, warn: steps.note }
    const database = await startDatabase(env, log, { exclusive: command.isAlone })
    const cancelling = new AbortController()
    const forget = onInterrupt(() => cancelling.abort(), database.stopNow)
    try {
      const lines = await steps.run(say(command.title), (progress) =>
        command.work({
          dataDir: env.dataDir,
          file,
          passphrase,
          passphraseIsMeant: passphraseFile !== undefined,
          progress: showProgress(progress),
          signal: cancelling.signal,
          url: database.url,
        }),
      )
      lines.forEach((words) => steps.note(say(words)))
      return 0
    } catch (error) {
      if (!cancelling.signal.aborted) throw error
      console.error(say(command.stopped))
      return CANCELLED
    } finally {
      await database.stop()
      forget()
    }
  }
