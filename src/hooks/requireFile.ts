import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import type { Words } from '../domain/locales/locales'
import { isOverRest } from './isOverRest'
import { invalid } from './refuse'

type CreateArgs = { duplicateFromID?: unknown; req: PayloadRequest }

const noFile: Words = {
  nl: 'Er is geen bestand meegestuurd. Kies er een op dit apparaat.',
  en: 'No file was sent along. Choose one on this device.',
}
const address: Words = {
  nl: 'Een bestand wordt niet van een webadres gehaald. Haal het binnen en stuur het zelf mee.',
  en: 'A file is not fetched from a web address. Download it and send it along yourself.',
}

const namesAddress = ({ data }: PayloadRequest): boolean => typeof data?.url === 'string' && data.url !== ''

/**
 * Refuses an upload that brings no file of its own. Payload would fetch one from whatever address the data name, whatever
 * `pasteURL` says, and past every hook that looks into files. A copy has the file of its original, never an address.
 */
export const requireFile: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
}) => {
  if (operation !== 'create') return args
  const { duplicateFromID, req } = args as CreateArgs
  // Payload has put the address aside by now; what was sent still has it.
  if (isOverRest({ overrideAccess, req }) && namesAddress(req))
    throw invalid({ collection, req }, { because: address, path: 'file' })
  if (duplicateFromID === undefined && req.file === undefined)
    throw invalid({ collection, req }, { because: noFile, path: 'file' })
  return args
}
