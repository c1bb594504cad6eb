import type { JoinField } from 'payload'

import type { Words } from '../domain/locales/locales'
import { described } from './described'

type Joined = Pick<JoinField, 'access' | 'collection' | 'defaultLimit' | 'defaultSort' | 'name' | 'on'> & {
  /** Whether more of them are made by other means alone. */
  allowCreate?: false
  /** What the table shows of each, as names of fields. */
  columns: readonly string[]
}

/** A table of the documents that refer to this one, with a button to make another for who may. */
export const joinField = ({ allowCreate, columns, ...field }: Joined, label: Words, help: Words): JoinField =>
  described(
    {
      ...field,
      type: 'join',
      admin: {
        ...(allowCreate === false && { allowCreate }),
        components: { Field: '/src/admin/JoinTable#JoinTable' },
        defaultColumns: [...columns],
      },
    },
    label,
    help,
  )
