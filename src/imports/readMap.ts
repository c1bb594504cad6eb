import { readFile } from 'node:fs/promises'

import type { ImportMap } from '../domain/imports/map/importMap'
import { faultsOfMap, isImportMap } from '../domain/imports/map/readImportMap'
import { Refusal } from '../refusal'

const parse = async (path: string): Promise<unknown> => {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const reason = (error as { code?: string }).code ?? String(error)
    throw new Refusal({
      nl: `De kaart ${path} is niet te lezen: ${reason}.`,
      en: `The map ${path} cannot be read: ${reason}.`,
    })
  })
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown
  } catch (error) {
    const reason = (error as Error).message.replace(/\s+/g, ' ')
    throw new Refusal({
      nl: `De kaart ${path} is geen JSON: ${reason}.`,
      en: `The map ${path} is not JSON: ${reason}.`,
    })
  }
}

/** Reads a map and checks it whole; a Refusal names every setting that is wrong. */
export const readMap = async (path: string, collection: string): Promise<ImportMap> => {
  const value = await parse(path)
  if (!isImportMap(value)) {
    const faults = faultsOfMap(value).join(' ')
    throw new Refusal({
      nl: `De kaart ${path} is niet te gebruiken: ${faults}`,
      en: `The map ${path} cannot be used: ${faults}`,
    })
  }
  if (value.collection !== collection)
    throw new Refusal({
      nl: `De kaart ${path} is voor “${value.collection}”, niet voor “${collection}”.`,
      en: `The map ${path} is for “${value.collection}”, not for “${collection}”.`,
    })
  return value
}
