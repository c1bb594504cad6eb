import { takePictures } from '../../test/pictures/takePictures'
import { asksHelp, readOptions } from '../commandLine/readOptions'
import type { Words } from '../domain/locales/locales'
import { Refusal } from '../refusal'
import { createSteps } from './steps'

const usage: Words = { nl: 'Gebruik: npm run pictures.', en: 'Use: npm run pictures.' }

const HELP = `Takes the pictures of the pages of the site in docs/pictures/site anew, of the example region.

  npm run pictures

Look at them before they are committed.`

/** `npm run pictures`: takes the pictures of the site that the docs show. */
export const main = async (args: string[] = []): Promise<number> => {
  if (asksHelp(args)) {
    console.log(HELP)
    return 0
  }
  if (readOptions(args, {}, usage).positionals.length > 0) throw new Refusal(usage.en)
  await createSteps().run('Pictures of the site', (progress) => takePictures(progress))
  return 0
}
