import type { SingleRelationshipField, Where } from 'payload'
import { relationship } from 'payload/shared'

import { inLanguage } from '../domain/locales/inLanguage'
import type { Words } from '../domain/locales/locales'
import { idOf } from '../hooks/idOf'

/** The form as far as it is filled in, for a choice that depends on another one. */
type Filled = Readonly<Record<string, unknown>>

type PickOptions = { among: (filled: Filled) => Where; because: Words }

type Pick = Pick_ & { relationTo: string }
type Pick_ = Omit<SingleRelationshipField, 'filterOptions' | 'hasMany' | 'relationTo' | 'type' | 'validate'>

/**
 * A relation of which only some documents can be chosen, refused in words. A choice that was made before stays good when it
 * could not be made now: what has been archived since is no reason to refuse every later change.
 */
export const pickField = (field: Pick, { among, because }: PickOptions): SingleRelationshipField =>
  ({
    ...field,
    type: 'relationship',
    filterOptions: ({ data }) => among(data as Filled),
    hasMany: false,
    validate: async (value: unknown, options: Parameters<typeof relationship>[1]) => {
      const isKept = idOf(value) !== null && idOf(value) === idOf(options.previousValue)
      const asked = isKept ? { ...options, filterOptions: undefined } : options
      const answer = await relationship(value as never, asked)
      return answer === true || idOf(value) === null
        ? answer
        : inLanguage(because, options.req.i18n?.language)
    },
  }) as SingleRelationshipField
