import type { FieldHook, TextField } from 'payload'

import { confidential } from '../access/fieldAccess'
import { described } from './described'

/** An import says beside the document which key it is to have, whoever's rights it has: a request over REST cannot. */
const setByImport: FieldHook = ({ collection, operation, req, value }) => {
  const given = req.context.importKey as { collection: string; key: string } | undefined
  return operation === 'create' && given && given.collection === collection?.slug
    ? given.key
    : (value as unknown)
}

/** The key under which an import finds this document again, so that the same list twice changes nothing. */
export const importKeyField = (): TextField =>
  described(
    {
      name: 'importKey',
      type: 'text',
      access: confidential(['admin', 'process-manager', 'editor'], ['admin']),
      admin: { position: 'sidebar', readOnly: true },
      index: true,
      maxLength: 200,
      hooks: { beforeChange: [setByImport], beforeDuplicate: [() => null] },
      unique: true,
    },
    { nl: 'Importsleutel', en: 'Import key' },
    {
      nl: 'Waaraan een import dit gegeven herkent. Wordt door de import gezet.',
      en: 'What an import knows this record by. Set by the import.',
    },
  )
