import type { CollectionBeforeOperationHook, JsonObject } from 'payload'

import type { Words } from '../../../../src/domain/locales/locales'
import { invalid } from '../../../../src/hooks/refuse'

/** What Payload calls a key and what belongs to it, where an account keeps one. */
const names = ['apiKey', 'apiKeyIndex', 'enableAPIKey'] as const

const refusal: Words = {
  nl: 'Een sleutel kunt u niet zelf kiezen: de server maakt er een en toont die één keer. Gebruik de knop bij het account, of POST /api/users/<id>/api-key.',
  en: 'You cannot choose a key yourself: the server makes one and shows it once. Use the button with the account, or POST /api/users/<id>/api-key.',
}

/** Refuses a key that somebody chose, whichever API brings it, where Payload would ignore what is no field. */
export const refuseHandmadeKey: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data } = args as { data?: JsonObject }
  const named = names.filter((name) => data?.[name] !== undefined && data[name] !== null)
  if (named.length > 0)
    throw invalid({ collection, req }, ...named.map((path) => ({ because: refusal, path })))
  return args
}
