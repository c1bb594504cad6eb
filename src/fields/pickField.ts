import type { SingleRelationshipField, Where } from 'payload'
import { relationship } from 'payload/shared'

import { isUuid } from '../domain/codes/isUuid'
import { inLanguage } from '../domain/locales/inLanguage'
import type { Words } from '../domain/locales/locales'
import { idOf } from '../domain/relations/idOf'

/** The form as far as it is filled in, for a choice that depends on another one. */
type Filled = Readonly<Record<string, unknown>>

type PickOptions = { among: (filled: Filled) => Where; because: Words }

type Picked = Omit<
  SingleRelationshipField,
  'filterOptions' | 'hasMany' | 'relationTo' | 'type' | 'validate'
> & { relationTo: 'partners' | 'programmes' }

/**
 * A relation of which only some documents can be chosen, refused in words. A choice that was made before stays good when it
 * could not be made now: what has been archived since is no reason to refuse every later change.
 */
export const pickField = (field: Picked, { among, because }: PickOptions): SingleRelationshipField =>
  ({
    ...field,
    type: 'relationship',
    filterOptions: ({ data }) => among(data as Filled),
    hasMany: false,
    validate: async (value: unknown, options: Parameters<typeof relationship>[1]) => {
      const id = idOf(value)
      const refusal = inLanguage(because, options.req.i18n?.language)
      // The database is not asked for what cannot be the id of anything.
      if (id !== null && !isUuid(id)) return refusal
      const isKept = id === null || id === idOf(options.previousValue)
      const answer = await relationship(
        value as never,
        isKept ? { ...options, filterOptions: undefined } : options,
      )
      return answer === true || isKept ? answer : refusal
    },
  }) as SingleRelationshipField
