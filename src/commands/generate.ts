import { generateFiles, staleFiles } from '../checks/generatedFiles'
import { settingsWithoutDatabase } from '../checks/settingsWithoutDatabase'
import { main as accessDocs } from './accessDocs'

/** `npm run generate`: types, import map, architecture picture and docs/access.md; with `--check` it only tells which are stale. */
export const main = async (args: string[]): Promise<number> => {
  settingsWithoutDatabase()
  // Before the config is made: Payload adds fields of its own to the collections while it reads them.
  const accessCode = await accessDocs(args)
  const { default: configPromise } = await import('../../payload.config')
  const config = await configPromise
  const checking = args.includes('--check')
  const files = checking ? await staleFiles(config) : await generateFiles(config)
  for (const path of files) console.log(checking ? `stale: ${path} (run: npm run generate)` : `wrote ${path}`)
  if (files.length === 0) console.log('Every generated file is as the sources have it.')
  return checking && files.length > 0 ? 1 : accessCode
}
