import type { TextField } from 'payload'

import { confidential } from '../access/fieldAccess'
import { described } from './described'

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
      hooks: { beforeDuplicate: [() => null] },
      unique: true,
    },
    { nl: 'Importsleutel', en: 'Import key' },
    {
      nl: 'Waaraan een import dit gegeven herkent. Wordt door de import gezet.',
      en: 'What an import knows this record by. Set by the import.',
    },
  )
