import type { CollectionSlug, SelectType, Where } from 'payload'

import { isUuid } from '../../domain/codes/isUuid'
import { valueAt } from '../../domain/imports/documents/documentData'
import type { LookupRule } from '../../domain/imports/map/importMap'
import { lookupsIn, type PlannedDocument, type PlannedField } from '../../domain/imports/rows/plannedDocument'
import { createRequest, type ImportContext } from './importContext'
import { KEY_FIELD } from './keyField'

/** The ids that a value leads to: none, the one, or too many. */
export type Found = readonly string[]

type Lookup = Extract<PlannedField['planned'], { is: 'lookup' }>

/** Ids that are remembered; beyond this the database is simply asked again. */
const MOST_REMEMBERED = 200_000

/** Values of one field of one collection, to be asked in one go. */
interface Wanted {
  readonly by: string
  readonly collection: string
  readonly values: Set<string>
}

type Named = Readonly<Record<string, unknown>> & { readonly id: string }

const placeOf = (collection: string, by: string): string => `${collection}\0${by}`

/** The fields under which a value may be found: an id only where it can be one. */
const fieldsFor = ({ by, orId = false }: LookupRule, value: string): string[] => [
  ...(by === 'id' && !isUuid(value) ? [] : [by]),
  ...(orId && isUuid(value) ? ['id'] : []),
]

/** Finds documents by what names them, many at a time, and remembers what it found. */
export class Lookups {
  readonly #known = new Map<string, Map<string, Found>>()
  #size = 0
  readonly #context: ImportContext

  constructor(context: ImportContext) {
    this.#context = context
  }

  /** Looks up everything that these documents refer to. */
  async prepare(documents: readonly PlannedDocument[]): Promise<void> {
    const wanted = new Map<string, Wanted>()
    for (const planned of documents.flatMap(({ fields }) =>
      fields.flatMap((field) => lookupsIn(field.planned)),
    )) {
      if (this.find(planned).length > 0) continue
      const { lookup, value } = planned
      for (const by of fieldsFor(lookup, value)) {
        const place = placeOf(lookup.collection, by)
        const entry = wanted.get(place) ?? { by, collection: lookup.collection, values: new Set<string>() }
        entry.values.add(value)
        wanted.set(place, entry)
      }
    }
    for (const each of wanted.values()) await this.#ask(each)
  }

  /** What a value leads to, as far as it has been looked up; the key of one and the id of another are two. */
  find({ lookup, value }: Pick<Lookup, 'lookup' | 'value'>): Found {
    const found = fieldsFor(lookup, value).flatMap(
      (by) => this.#known.get(placeOf(lookup.collection, by))?.get(value) ?? [],
    )
    return [...new Set(found)]
  }

  /** Remembers a document that was just found or made. */
  remember(collection: string, by: string, value: string, ids: Found): void {
    if (this.#size > MOST_REMEMBERED) {
      this.#known.clear()
      this.#size = 0
    }
    const place = placeOf(collection, by)
    const values = this.#known.get(place) ?? new Map<string, Found>()
    if (!this.#known.has(place)) this.#known.set(place, values)
    if (!values.has(value)) this.#size += 1
    values.set(value, ids)
  }

  async #ask(wanted: Wanted): Promise<void> {
    const { by, collection, values } = wanted
    const { keptKey } = this.#context
    const kept = new Map(
      [...values].map((value) => [by === KEY_FIELD ? keptKey(collection, value) : value, value]),
    )
    const found = new Map<string, string[]>()
    for (const document of await this.#visible(wanted, [...kept.keys()])) {
      const value = kept.get(String(valueAt(document, by)))
      if (value !== undefined) found.set(value, [...(found.get(value) ?? []), document.id])
    }
    for (const [value, ids] of found) this.remember(collection, by, value, ids)
  }

  /** What an account cannot see is not there for it, whatever names it. */
  async #visible({ by, collection }: Wanted, values: readonly string[]): Promise<readonly Named[]> {
    const select = { [by.split('.')[0] ?? by]: true } as SelectType
    const named = await this.#find(
      { by, collection },
      { overrideAccess: true, select, where: { [by]: { in: values } } },
    )
    if (!this.#context.asked || named.length === 0) return named
    const where = { id: { in: named.map(({ id }) => id) } }
    const options = { overrideAccess: false, select: { id: true } as SelectType, where }
    const seen = new Set((await this.#find({ by, collection }, options)).map(({ id }) => id))
    return named.filter(({ id }) => seen.has(id))
  }

  async #find(
    { by, collection }: Pick<Wanted, 'by' | 'collection'>,
    { overrideAccess, ...options }: { overrideAccess: boolean; select: SelectType; where: Where },
  ): Promise<readonly Named[]> {
    const { docs } = await this.#context.payload.find({
      collection: collection as CollectionSlug,
      depth: 0,
      // The slug is known only at run time; the types allow this only for collections that have joins.
      joins: false as never,
      overrideAccess,
      pagination: false,
      req: await createRequest(this.#context, this.#context.defaultLocale),
      // What lies in the trash is still referred to by what was exported.
      trash: by === 'id',
      ...options,
    })
    return docs as unknown as readonly Named[]
  }
}
