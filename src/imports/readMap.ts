import { readFile } from 'node:fs/promises'

import type { ImportMap } from '../domain/imports/map/importMap'
import { faultsOfMap, isImportMap } from '../domain/imports/map/readImportMap'
import { Refusal } from '../refusal'

const parse = async (path: string): Promise<unknown> => {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Refusal(
      `The map ${path} cannot be read: ${(error as { code?: string }).code ?? String(error)}.`,
    )
  })
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown
  } catch (error) {
    throw new Refusal(`The map ${path} is not JSON: ${(error as Error).message.replace(/\s+/g, ' ')}.`)
  }
}

/** Reads a map and checks it whole; a Refusal names every setting that is wrong. */
export const readMap = async (path: string, collection: string): Promise<ImportMap> => {
  const value = await parse(path)
  if (!isImportMap(value))
    throw new Refusal(`The map ${path} cannot be used: ${faultsOfMap(value).join(' ')}`)
  if (value.collection !== collection)
    throw new Refusal(`The map ${path} is for “${value.collection}”, not for “${collection}”.`)
  return value
}
