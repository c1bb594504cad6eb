import { fixed } from '@streekwerk/payload-kit'
import type { Field } from 'payload'

import { labels } from '../words/labels'

/** By what a table knows a document, whatever it is called since. A copy of the document is another, which no table knows. */
export const tableKeyField = (): Field =>
  fixed({
    name: 'tableKey',
    type: 'text',
    label: labels.tableKey,
    admin: { hidden: true },
    hooks: { beforeDuplicate: [() => null] },
  })
