import { APIError, type PayloadRequest } from 'payload'

import type { Words } from '../domain/locales/locales'
import { sayTo } from '../hooks/sayTo'
import { collectionTraits } from './write/collectionTraits'

const noList: Words = {
  nl: 'Dit is geen lijst. Accounts, de voortgang van fasen en de boekhouding van het programma worden niet geëxporteerd of geïmporteerd.',
  en: 'This is no list. Accounts, the progress of phases and the books of the program are not exported or imported.',
}

/** The collection that an address names, when it can be read and written as a list; 404 in words otherwise. */
export const askedCollection = ({ payload, routeParams, ...req }: PayloadRequest): string => {
  const slug = String(routeParams?.collection)
  const traits = collectionTraits(payload.config, slug)
  if (!traits || traits.isClosed) throw new APIError(sayTo(req, noList), 404, undefined, true)
  return slug
}
