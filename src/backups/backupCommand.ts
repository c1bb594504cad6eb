import { createSteps } from '../commands/steps'
import { startDatabase } from '../database/embedded/startDatabase'
import { visibleText } from '../domain/imports/text/visibleText'
import { inLanguage } from '../domain/locales/inLanguage'
import type { Words } from '../domain/locales/locales'
import { type Env, readEnv } from '../env'
import { CANCELLED, onInterrupt } from '../imports/onInterrupt'
import type { Bucket } from '../uploads/bucket'
import { openBucket } from '../uploads/openBucket'
import { backupOptions } from './backupOptions'
import { readPassphrase } from './readPassphrase'
import { showProgress } from './showProgress'

/** What a backup and a restore are given alike. */
export type BackupTask<Flag extends string> = {
  /** The object store that uploads are kept in, instead of in folders of `dataDir`. */
  bucket: Bucket | undefined
  dataDir: string
  file: string
  /** Which of the options that are only there or not were given. */
  given: ReadonlySet<Flag>
  passphrase: string | undefined
  progress: (name: string, bytes: number) => void
  signal: AbortSignal
  url: string
}

type Command<Flag extends string> = {
  /** Options of its own that are only there or not. */
  flags: readonly Flag[]
  /** Whether no program may run on DATA_DIR meanwhile. */
  isAlone: boolean
  /** The fewest characters of a passphrase in a file. */
  leastPassphrase: number
  /** Said when it was cancelled. */
  stopped: Words
  title: Words
  usage: Words
  /** Does it, and answers what there is to tell. */
  work: (task: BackupTask<Flag>) => Promise<readonly Words[]>
}

const passphraseOf = async (
  file: string | undefined,
  env: Env,
  least: number,
): Promise<string | undefined> => (file === undefined ? env.backupPassphrase : readPassphrase(file, least))

/** A command that does one thing with one file and the whole database, and can be cancelled; answers the exit code. */
export const backupCommand =
  <Flag extends string>(command: Command<Flag>) =>
  async (args: string[]): Promise<number> => {
    const from = process.env.INIT_CWD ?? process.cwd()
    const { file, given, language, passphraseFile } = backupOptions(args, from, command.usage, command.flags)
    const say = (words: Words) => inLanguage(words, language)
    const env = readEnv(process.env)
    const passphrase = await passphraseOf(passphraseFile, env, command.leastPassphrase)
    const steps = createSteps()
    const log = { info: steps.note, language, warn: steps.note }
    const database = await startDatabase(env, log, { exclusive: command.isAlone })
    const cancelling = new AbortController()
    const forget = onInterrupt(() => cancelling.abort(), database.stopNow)
    try {
      const lines = await steps.run(say(command.title), (progress) =>
        command.work({
          bucket: openBucket(env),
          dataDir: env.dataDir,
          file,
          given,
          passphrase,
          progress: showProgress(progress),
          signal: cancelling.signal,
          url: database.url,
        }),
      )
      // They quote what a backup says of itself, which anybody can have written.
      lines.forEach((words) => steps.note(visibleText(say(words))))
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
