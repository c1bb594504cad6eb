import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { type IssueLanguage, issueLanguages } from '../domain/imports/issues/issue'
import { Refusal } from '../refusal'

const USAGE =
  'Use: npm run import -- <collection> <file> [--map map.json] [--dry-run] [--publish] [--report file.json] [--language nl|en] [--as email].'

/** What the command line asks for. */
export interface ImportOptions {
  /** The account in whose name documents are written. */
  readonly as?: string | undefined
  readonly collection: string
  readonly dryRun: boolean
  readonly file: string
  readonly language: IssueLanguage
  readonly map?: string | undefined
  readonly publish: boolean
  readonly report?: string | undefined
}

const parse = (args: string[]) => {
  try {
    return parseArgs({
      allowPositionals: true,
      args,
      options: {
        as: { type: 'string' },
        'dry-run': { default: false, type: 'boolean' },
        language: { default: 'nl', type: 'string' },
        map: { type: 'string' },
        publish: { default: false, type: 'boolean' },
        report: { type: 'string' },
      },
    })
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split('\n')[0] ?? ''} ${USAGE}`)
  }
}

/** Reads the command line; files are named from where the person stands, which npm tells as INIT_CWD. */
export const importOptions = (args: string[], from: string): ImportOptions => {
  const { positionals, values } = parse(args)
  const [collection, file, ...others] = positionals
  const language = issueLanguages.find((known) => known === values.language)
  if (collection === undefined || file === undefined || others.length > 0 || !language)
    throw new Refusal(USAGE)
  const place = (name: string | undefined) => (name === undefined ? undefined : resolve(from, name))
  return {
    as: values.as,
    collection,
    dryRun: values['dry-run'],
    file: resolve(from, file),
    language,
    map: place(values.map),
    publish: values.publish,
    report: place(values.report),
  }
}
