import type { Outcome, Saved } from './saveDocument'

/** How many documents of one collection are new, changed or as they were. */
export type Counts = Record<Outcome | 'skipped', number>

/** How often each field changed. */
type FieldCounts = Map<string, number>

/** Counts what became of the documents, and remembers which were written. */
export class Tally {
  readonly #counts = new Map<string, Counts>()
  readonly #fields = new Map<string, FieldCounts>()
  readonly #written = new Map<string, Set<string>>()

  add(collection: string, saved: Saved): void {
    this.#of(collection)[saved.outcome] += 1
    if (saved.outcome === 'unchanged') return
    const written = this.#written.get(collection) ?? new Set<string>()
    this.#written.set(collection, written.add(saved.id))
    const fields = this.#fields.get(collection) ?? new Map<string, number>()
    for (const field of saved.fields) fields.set(field, (fields.get(field) ?? 0) + 1)
    this.#fields.set(collection, fields)
  }

  skip(collection: string): void {
    this.#of(collection).skipped += 1
  }

  /** By collection. */
  get counts(): Readonly<Record<string, Counts>> {
    return Object.fromEntries(this.#counts)
  }

  /** By collection and field: in how many documents it changed. */
  get changedFields(): Readonly<Record<string, Record<string, number>>> {
    return Object.fromEntries([...this.#fields].map(([name, fields]) => [name, Object.fromEntries(fields)]))
  }

  /** The ids that were written, by collection. */
  get written(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#written
  }

  #of(collection: string): Counts {
    const counts = this.#counts.get(collection) ?? { changed: 0, new: 0, skipped: 0, unchanged: 0 }
    this.#counts.set(collection, counts)
    return counts
  }
}
