import { APIError, type CollectionBeforeOperationHook, type Where } from 'payload'

import type { Words } from '../domain/locales/locales'
import { sayTo } from '../hooks/sayTo'
import { pathsInOrder } from './pathsInOrder'
import { passesVirtual, passesWhole, type PathField, relationsIn } from './relationsIn'

const RELATIONS_AT_MOST = 1

const tooFar = (path: string): Words => ({
  nl: `${path} voert door meer dan één verband. Filter of sorteer hoogstens op een veld van wat hier genoemd wordt, zoals project.title.`,
  en: `${path} leads through more than one relation. Filter or sort by a field of what is named here at most, such as project.title.`,
})

const notKept = (path: string): Words => ({
  nl: `Op ${path} kan niet worden gefilterd of gesorteerd: het wordt bij het lezen afgeleid.`,
  en: `A list cannot be filtered or sorted by ${path}: it is derived when it is read.`,
})

const keptWhole = (path: string): Words => ({
  nl: `Op ${path} kan niet worden gefilterd of gesorteerd: het wordt als één geheel bewaard.`,
  en: `A list cannot be filtered or sorted by ${path}: it is kept as a whole.`,
})

/** What a client can ask of a list, and of each list within it. */
type Asked = { joins?: unknown; sort?: unknown; where?: unknown }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const groups = new Set(['AND', 'OR', 'and', 'or'])

const pathsInFilter = (where: unknown): string[] =>
  isRecord(where)
    ? Object.entries(where as Where).flatMap(([key, value]) =>
        groups.has(key) ? Object.values(value ?? {}).flatMap(pathsInFilter) : [key],
      )
    : []

const pathsIn = ({ sort, where }: Asked): string[] => [...pathsInFilter(where), ...pathsInOrder(sort)]

/**
 * Refuses to filter or sort through more than one relation, or by what is derived, for whoever reads with rights of their own:
 * over REST, in the panel or in an export. Payload checks such a path in a promise that nobody waits for, so that one which ends
 * in a field that is not to be read would end the program. A hook before every operation of a collection.
 */
export const refuseFarRelations: CollectionBeforeOperationHook = (asking) => {
  const { args, collection, overrideAccess, req } = asking
  if (overrideAccess === true) return args
  const { collections } = req.payload
  const fieldsOf = (slug: string): readonly PathField[] =>
    (collections[slug as 'projects'] as { config: { flattenedFields: PathField[] } } | undefined)?.config
      .flattenedFields ?? []
  const refuseIn = (slug: string, asked: Asked): void => {
    const far = pathsIn(asked).find((path) => relationsIn(path, fieldsOf(slug), fieldsOf) > RELATIONS_AT_MOST)
    if (far !== undefined) throw new APIError(sayTo(req, tooFar(far)), 400)
    const derived = pathsIn(asked).find((path) => passesVirtual(path, fieldsOf(slug), fieldsOf))
    const whole = pathsIn(asked).find((path) => passesWhole(path, fieldsOf(slug), fieldsOf))
    if (whole !== undefined) throw new APIError(sayTo(req, keptWhole(whole)), 400)
    if (derived !== undefined) throw new APIError(sayTo(req, notKept(derived)), 400)
  }
  const asked = args as Asked
  refuseIn(collection.slug, asked)
  const joins = isRecord(asked.joins) ? asked.joins : {}
  for (const [slug, made] of Object.entries(collection.joins))
    for (const { joinPath } of made) refuseIn(slug, joins[joinPath] ?? {})
  return args
}
