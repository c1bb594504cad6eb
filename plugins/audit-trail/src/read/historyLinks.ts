import { isYes, panelAddress } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { historyPath } from '../panel/historyPath'
import { optionsOf } from './optionsOf'

/** The addresses of histories in the panel, for whoever may look at some; null for others. What each of them tells is asked where it leads. */
export const historyLinks = async (
  req: PayloadRequest,
): Promise<((collection: string, id: number | string) => string) | null> => {
  const options = optionsOf(req.payload)
  if (!options || !req.user || !(await isYes(options.access.read({ req })))) return null
  return (collection, id) => panelAddress(req.payload.config.routes.admin, historyPath(collection, id))
}
