import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'

import { buildWorld } from '../access/world'
import { usePayload } from '../support/payload'
import { asEverybody, undoAll } from './asEverybody'
import { addressOf, type FieldTarget, fieldTargets } from './fieldTargets'

type Doc = Record<string, unknown> & { id: string }
type Place = { doc: Doc; of: string }

/** Who wrote something down or brought it: that goes with the account, and what was written stays. */
const forgettable = new Set(['savedBy', 'uploadedBy'])

let payload: Payload
let ask: Awaited<ReturnType<typeof asEverybody>>['ask']
let places: Place[]
/** Looks at what an attempt would leave behind, before it is undone. */
let look: (transaction: number | string) => Promise<void> = () => Promise.resolve()

const housesOwn = (): string[] =>
  payload.config.collections.map(({ slug }) => slug).filter((slug) => !slug.startsWith('payload-'))

const everyDoc = async (slugs: readonly string[], transactionID?: number | string): Promise<Place[]> => {
  const found: Place[] = []
  for (const of of slugs) {
    const { docs } = await payload.find({
      collection: of as 'projects',
      depth: 0,
      draft: true,
      joins: false,
      overrideAccess: true,
      pagination: false,
      req: { transactionID },
      trash: true,
    })
    found.push(...docs.map((doc) => ({ doc: doc as unknown as Doc, of })))
  }
  return found
}

const names = ({ doc }: Place, id: string): boolean =>
  Object.entries(doc).some(
    ([field, value]) =>
      field !== 'id' && !forgettable.has(field) && JSON.stringify(value ?? null).includes(id),
  )

const idsIn = (slug: string): string[] => places.filter(({ of }) => of === slug).map(({ doc }) => doc.id)

/** Changes the first of them that the rules of the house let name something of the other list. */
const useOne = async ({ body, hasMany, of }: FieldTarget, slug: string): Promise<void> => {
  for (const holder of of.startsWith('globals/') ? [''] : idsIn(of)) {
    const { method, path } = addressOf(of, { [of]: holder })
    for (const id of idsIn(slug)) {
      const { status } = await ask(path, { body: body(hasMany ? [id] : id), method })
      if (status < 400) return
    }
  }
}

/** Has every relation name something, as far as the rules of the house let it. */
const useEverything = async (): Promise<void> => {
  const ids: Record<string, string> = Object.fromEntries(places.map(({ doc, of }) => [of, doc.id]))
  for (const target of fieldTargets(payload, ids))
    for (const slug of target.relationTo) await useOne(target, slug)
}

beforeAll(async () => {
  payload = await usePayload()
  payload.logger.level = 'silent'
  const { home } = await buildWorld(payload)
  ;({ ask } = await asEverybody(payload, home))
  places = await everyDoc(housesOwn())
  await useEverything()
  places = await everyDoc(housesOwn())
  undoAll(payload, (transaction) => look(transaction))
}, 300_000)

const usersOf = ({ doc: { id } }: Place): Place[] =>
  places.filter((place) => place.doc.id !== id && names(place, id))

// What the database would say by itself names nobody.
const isSaid = (message: string): boolean =>
  /\p{L}{3}.*\.$/u.test(message) && !/[0-9a-f]{8}-|^Dit wordt elders gebruikt/.test(message)

const stumbleOf = async (place: Place): Promise<string | undefined> => {
  const { doc, of } = place
  const users = usersOf(place)
  const orphans: string[] = []
  look = async (transaction) => {
    const left = await everyDoc([...new Set(users.map((user) => user.of))], transaction)
    for (const { of: slug, doc: user } of users) {
      const now = left.find((each) => each.doc.id === user.id)
      if (now !== undefined && !names(now, doc.id)) orphans.push(`${slug} ${user.id}`)
    }
  }
  const { json, status, text } = await ask(`${of}/${doc.id}?depth=0`, { method: 'DELETE' })
  const [error] = (json?.errors ?? []) as { message?: string }[]
  const said = `${of}: ${String(status)} ${text.slice(0, 200)}`
  if (status >= 400) return status < 500 && isSaid(error?.message ?? '') ? undefined : said
  return orphans.length === 0 ? undefined : `${of} leaves ${orphans.join(', ')} without it`
}

test(
  'what others use goes with them, or its deletion is refused with who uses it',
  { timeout: 300_000 },
  async () => {
    const stumbles: string[] = []
    for (const place of places) {
      const stumble = await stumbleOf(place)
      if (stumble !== undefined) stumbles.push(stumble)
    }
    expect(stumbles).toEqual([])
  },
)

test('that was tried of everything that can be named, with something that names it', () => {
  const named = new Set(fieldTargets(payload, {}).flatMap(({ relationTo }) => relationTo))
  const used = new Set(places.filter((place) => usersOf(place).length > 0).map(({ of }) => of))
  expect([...named].filter((slug) => !used.has(slug))).toEqual([])
})
