import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { asksHelp } from '../commandLine/readOptions'
import { packPlugin } from '../packing/packPlugin'
import { Refusal } from '../refusal'
import { createSteps } from './steps'

const USAGE = 'Use: npm run pack:plugins -- plugins/NAME FOLDER'
const HELP = `Makes the tarball of a plugin that any Payload project can install, with its code built, and puts it in a folder.

  npm run pack:plugins -- plugins/showcase dist/packages`

/** `npm run pack:plugins -- plugins/NAME FOLDER`: makes a tarball that can be published. */
export const main = async (args: string[]): Promise<number> => {
  if (asksHelp(args)) {
    console.log(HELP)
    return 0
  }
  const [plugin, out, ...rest] = args
  if (plugin === undefined || out === undefined || rest.length > 0) throw new Refusal(USAGE)
  if (!existsSync(join(plugin, 'package.json')))
    throw new Refusal(`There is no plugin in ${plugin}. ${USAGE}`)
  const steps = createSteps()
  const path = await steps.run(`Tarball of ${plugin}`, () => packPlugin(plugin, out))
  steps.note(path)
  return 0
}
