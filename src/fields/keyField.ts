import type { TextField } from 'payload'

import { judgeKey } from '../domain/codes/ownCodes'
import { codeField } from './codeField'

/** The key by which the program knows an entry of a list again, whatever its words become. */
export const keyField = (): TextField => ({
  ...codeField({
    name: 'key',
    judge: judgeKey,
    required: true,
    label: { nl: 'Sleutel', en: 'Key' },
    help: {
      nl: 'Kleine letters, cijfers en streepjes. Blijft gelijk, ook als de woorden veranderen.',
      en: 'Small letters, digits and hyphens. Stays the same when the words change.',
    },
  }),
  unique: true,
})
