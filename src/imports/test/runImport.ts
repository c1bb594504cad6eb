import type { Payload } from 'payload'

import type { ImportMap } from '../../domain/imports/map/importMap'
import { importFile, type ImportJob, type ImportResult } from '../importFile'

/** What a test sees of an import: its result, what it printed, and the issues as `severity code row`. */
export interface TriedImport extends ImportResult {
  readonly printed: string
  readonly said: readonly string[]
}

/** Imports a file into the database of the test, published and in Dutch unless told otherwise. */
export const runImport = async (
  payload: Payload,
  map: ImportMap,
  file: string,
  options: Partial<ImportJob> = {},
): Promise<TriedImport> => {
  let printed = ''
  const out = { isTTY: false, write: (text: string) => Boolean((printed += text)) } as ImportJob['out']
  const result = await importFile({
    connect: () => Promise.resolve({ payload, user: null }),
    dryRun: false,
    file,
    language: 'nl',
    map,
    out,
    publish: true,
    signal: new AbortController().signal,
    ...options,
  })
  const said = result.log.kept.map(({ code, row, severity }) => `${severity} ${code} ${row ?? ''}`.trim())
  return { ...result, printed, said }
}
