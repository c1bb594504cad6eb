import type { Issue } from '../../domain/imports/issues/issue'
import { nameOf, type PlannedDocument } from '../../domain/imports/rows/plannedDocument'
import type { PlannedRow } from '../survey/planFile'
import { KEY_FIELD } from './keyField'

const placeOf = (document: Pick<PlannedDocument, 'by' | 'collection' | 'key'>): string =>
  `${document.collection} ${nameOf(document)}`

/** The rows of a plan without those that are wrong already, so that what else is wrong can be found out too. */
export class SoundRows {
  readonly #left = new Set<string>()
  readonly #rows: AsyncIterable<PlannedRow>

  constructor(rows: AsyncIterable<PlannedRow>) {
    this.#rows = rows
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<PlannedRow> {
    for await (const row of this.#rows) {
      if (row.issues.every(({ severity }) => severity !== 'error')) yield row
      else
        for (const document of [...row.before, ...(row.own ? [row.own] : [])])
          this.#left.add(placeOf(document))
    }
  }

  /** Whether an issue is no fault of its own row: what it refers to would be there, had its own row been right. */
  isEcho({ code, details }: Issue): boolean {
    const { by, collection, value } = details
    return (
      code === 'lookup-missing' &&
      by === KEY_FIELD &&
      this.#left.has(placeOf({ collection: String(collection), key: String(value) }))
    )
  }
}
