import { type CollectionSlug, flattenAllFields, type PayloadRequest } from 'payload'

import { richText } from '../../../src/seed/text/richText'
import { createdWithin, matrix, type Slug, type Who, whos } from '../matrix'
import type { FieldExpectation } from '../oracle/fields'
import { behindFields } from '../peek'
import { docsFor, givePicture, type Stage } from '../stage'
import { aDocument, aPicture } from '../world'
import { type FieldOperation, fieldsByPath, type RuledField } from './configFields'
import { idsWithin } from './ofCollection'
import { mayQuestion, type Question } from './question'

type Data = Record<string, unknown>

const A_MOMENT = '2031-02-03T04:05:06.000Z'
const AN_ID = '019b0000-0000-7000-8000-000000000000'

/** Something that the field does not hold yet; it has the shape of one, and no more has to be true, as it is looked at before it is checked. */
const strange = (field: RuledField, held?: unknown): unknown => {
  switch (field.type) {
    case 'number':
      return 987_654
    case 'date':
      return A_MOMENT
    case 'checkbox':
      return held !== true
    case 'relationship':
    case 'upload':
      return field.hasMany ? [AN_ID] : AN_ID
    case 'array':
      return [{ id: AN_ID }]
    case 'group':
      return Object.fromEntries(
        flattenAllFields({ fields: field.fields }).map((inner) => [
          inner.name,
          strange(inner as RuledField, (held as Data | undefined)?.[inner.name]),
        ]),
      )
    case 'richText':
      return richText('iets dat hier nog niet stond')
    case 'select': {
      const choice = field.options
        .map((option) => (typeof option === 'string' ? option : option.value))
        .findLast((value) => !JSON.stringify(held ?? null).includes(value))
      return field.hasMany ? [choice] : choice
    }
    default:
      return 'iets dat hier nog niet stond en lang genoeg is'
  }
}

type Cell = { expectation: FieldExpectation; field: RuledField; slug: Slug; stage: Stage; who: Who }

const named = ({ expectation, slug, stage, who }: Cell, ids: readonly string[]): string | undefined => {
  if (expectation.of === undefined) return ids[0]
  const id = docsFor(stage, slug, who)[expectation.of]
  return id !== undefined && ids.includes(id) ? id : undefined
}

const userOf = ({ stage, who }: Cell) => stage.visitors[who].user as never

const of = (slug: Slug) => slug as CollectionSlug as 'projects'

const changed = (before: Data, after: Data, name: string): boolean =>
  JSON.stringify(before[name]) !== JSON.stringify(after[name])

const sent = ({ expectation, field }: Cell, held: Data): Data => ({
  [expectation.field]: strange(field, held[expectation.field]),
})

const isSetOn = async (cell: Cell, id: string): Promise<boolean> => {
  const { expectation, slug, stage } = cell
  const change = (data: Data) =>
    behindFields(
      stage.payload.update({
        collection: of(slug),
        context: { peeks: true },
        data,
        draft: true,
        id,
        overrideAccess: false,
        user: userOf(cell),
      }),
    )
  const before = await change({})
  return changed(before, await change(sent(cell, before)), expectation.field)
}

const isSetNew = async (cell: Cell, trial: string): Promise<boolean> => {
  const { expectation, slug, stage } = cell
  const { data, file } = stage.world.trials[slug][trial] ?? { data: {} }
  const make = async (more: Data) =>
    behindFields(
      stage.payload.create({
        collection: of(slug),
        context: { peeks: true },
        data: structuredClone({ ...data, ...more }) as never,
        file: file === undefined ? undefined : file === 'picture' ? await aPicture() : aDocument(),
        overrideAccess: false,
        user: userOf(cell),
      }),
    )
  const before = await make({})
  return changed(before, await make(sent(cell, before)), expectation.field)
}

const isShown = async (cell: Cell, id: string): Promise<boolean> => {
  const { expectation, field, slug, stage } = cell
  const doc = await stage.payload.findByID({
    collection: of(slug),
    depth: 0,
    // Drafts come without what is listed from elsewhere.
    draft: field.type !== 'join',
    id,
    overrideAccess: false,
    user: userOf(cell),
  })
  const value = (doc as unknown as Data)[expectation.field]
  // What is kept back of a list reads as an empty one.
  return field.type === 'array' ? (value as unknown[]).length > 0 : value !== undefined
}

const filterable = new Set(['checkbox', 'date', 'email', 'number', 'richText', 'select', 'text', 'textarea'])

const isFilter = async (cell: Cell): Promise<boolean> => {
  const { expectation, slug, stage } = cell
  try {
    await stage.payload.find({
      collection: of(slug),
      depth: 0,
      limit: 1,
      where: { [expectation.field]: { exists: true } },
      overrideAccess: false,
      user: userOf(cell),
    })
    return true
  } catch (error) {
    if ((error as { status?: number }).status === 400) return false
    throw error
  }
}

/** The rule itself, asked about a document of somebody else: for whom the collection lets no further than its own rule. */
const askRule = async ({ field, stage, who }: Cell, operation: FieldOperation): Promise<boolean> => {
  const req = { context: {}, payload: stage.payload, user: stage.visitors[who].user }
  const args = { data: {}, doc: { id: AN_ID }, req: req as unknown as PayloadRequest, siblingData: {} }
  return Boolean(await field.access?.[operation]?.(args))
}

const trialFor = ({ slug, stage, who }: Cell): string | undefined => {
  const reach = matrix[slug][who].create
  return reach === 'all' ? Object.keys(stage.world.trials[slug])[0] : createdWithin[slug][reach]?.[0]
}

/** The way through the program on which somebody meets the rule; undefined where another rule stands before it. */
const wayOf = (cell: Cell, operation: FieldOperation): (() => Promise<boolean>) | undefined => {
  const { slug, stage, who } = cell
  if (operation === 'create') {
    const trial = trialFor(cell)
    return trial === undefined ? undefined : () => isSetNew(cell, trial)
  }
  const id = named(cell, idsWithin(stage, slug, who, matrix[slug][who][operation]))
  if (id === undefined) return undefined
  return operation === 'update' ? () => isSetOn(cell, id) : () => isShown(cell, id)
}

const isForbidden = (error: unknown): boolean => (error as { status?: number }).status === 403

/** Through the program as far as it goes: what another rule refuses before this one is asked, is asked of the rule itself. */
const along = (cell: Cell, operation: FieldOperation, way: () => Promise<boolean>) => async () => {
  if (cell.slug === 'media') await givePicture(cell.stage, cell.who)
  try {
    return await way()
  } catch (error) {
    if (isForbidden(error)) return askRule(cell, operation)
    throw error
  }
}

const isHidden = ({ field }: Cell): boolean => 'hidden' in field && field.hidden === true

const ofCell = (cell: Cell, operation: FieldOperation, may: readonly Who[]): Question[] => {
  const { expectation, field, slug, who } = cell
  const what = `${who} ${operation} ${expectation.field}${expectation.of === undefined ? '' : ` of ${expectation.of}`} in ${slug}`
  const way = operation === 'read' && isHidden(cell) ? undefined : wayOf(cell, operation)
  const theRule = mayQuestion(`${what} (the rule itself)`, may.includes(who), () => askRule(cell, operation))
  if (way === undefined) return expectation.of === undefined ? [theRule] : []
  const filters =
    operation === 'read' && filterable.has(field.type) && !('virtual' in field && field.virtual)
      ? [
          mayQuestion(
            `${who} filters ${slug} by ${expectation.field}`,
            (expectation.filter ?? may).includes(who),
            () => isFilter(cell),
          ),
        ]
      : []
  const asked = [mayQuestion(what, may.includes(who), along(cell, operation, way)), ...filters]
  // Of what it lists Payload shows nothing to who may not read that; the panel still shows the place for it.
  return field.type === 'join' ? [...asked, theRule] : asked
}

/** All that is asked of one field about one operation in the name of some visitors. */
export const questionsOfField = (
  stage: Stage,
  slug: Slug,
  expectation: FieldExpectation,
  operation: FieldOperation,
  asking: readonly Who[] = whos,
): Question[] => {
  const may = expectation[operation]
  const [field] = fieldsByPath(stage.payload.collections[slug].config).get(expectation.field) ?? []
  if (may === undefined) return []
  if (field === undefined) throw new Error(`there is no ${expectation.field} in ${slug}`)
  return asking.flatMap((who) => ofCell({ expectation, field, slug, stage, who }, operation, may))
}
