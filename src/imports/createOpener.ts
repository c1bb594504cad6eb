import type { SanitizedConfig } from 'payload'

import type { Locale } from '../domain/locales/locales'
import { readEnv } from '../env'
import { type OpenPayload, openPayload } from './openPayload'

/** Opens the database once, when it is first needed, and tells what it does in a language. */
export const createOpener = (loadConfig: () => Promise<SanitizedConfig>, language: Locale) => {
  let opened: OpenPayload | undefined
  let opening: Promise<OpenPayload> | undefined
  const env = readEnv(process.env)
  const log = {
    info: (line: string) => console.log(line),
    language,
    warn: (line: string) => console.warn(line),
  }
  return {
    close: async () => (await opening?.catch(() => undefined))?.close(),
    closeNow: () => {
      opened?.closeNow()
    },
    env,
    open: () => (opening ??= openPayload(env, log, loadConfig).then((open) => (opened = open))),
  }
}

/** What opens the database for a command, and how it is left. */
export type Opener = ReturnType<typeof createOpener>
