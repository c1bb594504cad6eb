import { asksHelp } from '../commandLine/readOptions'
import { inLanguage } from '../domain/locales/inLanguage'
import type { Words } from '../domain/locales/locales'
import { Refusal } from '../refusal'
import { languageOf } from './importOptions'

/** A command that tells its help, and what it refuses, in the language that is asked for. */
export const speakLanguage =
  (help: Words, run: (args: string[]) => Promise<number>) =>
  async (args: string[]): Promise<number> => {
    const language = languageOf(args)
    if (asksHelp(args)) {
      console.log(help[language])
      return 0
    }
    try {
      return await run(args)
    } catch (error) {
      if (!(error instanceof Refusal) || error.words === undefined) throw error
      throw new Refusal(inLanguage(error.words, language))
    }
  }
