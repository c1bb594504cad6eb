import { BYTE_ORDER_MARK, csvLine, csvText } from '../domain/exports/csvCell'
import { type ExportColumn, exportColumns } from '../domain/exports/exportShape'
import { type ExportContext, exportValue, referencesIn } from '../domain/exports/exportValue'
import { openTraits } from '../imports/write/checkMap'
import type { CollectionTraits } from '../imports/write/collectionTraits'
import { type ExportFormat, type ExportJob, localesOf } from './exportJob'
import { nameReferences } from './nameReferences'
import { readableFields } from './readableFields'
import { readPages } from './readPages'

/** How one format is written around and between its documents. */
interface Writing {
  readonly document: (document: unknown, context: ExportContext, isFirst: boolean) => string
  readonly end: string
  readonly start: string
}

const asCsv = (columns: readonly ExportColumn[]): Writing => ({
  document: (document, context) =>
    csvLine(columns.map((column) => csvText(exportValue(document, column, context), column.shape))),
  end: '',
  start: BYTE_ORDER_MARK + csvLine(columns.map(({ name }) => name)),
})

const asJson = (columns: readonly ExportColumn[]): Writing => ({
  document: (document, context, isFirst) => {
    const values = columns.map((column) => [column.name, exportValue(document, column, context)] as const)
    return `${isFirst ? '' : ','}\n${JSON.stringify(Object.fromEntries(values))}`
  },
  end: '\n]\n',
  start: '[',
})

const writings: Record<ExportFormat, (columns: readonly ExportColumn[]) => Writing> = {
  csv: asCsv,
  json: asJson,
}

async function* write(job: ExportJob, traits: CollectionTraits): AsyncGenerator<string> {
  const locales = localesOf(job.req.payload)
  const columns = exportColumns(await readableFields(job, traits), locales)
  const { document, end, start } = writings[job.format](columns)
  let text = start
  let isFirst = true
  for await (const page of readPages(job, traits, columns)) {
    const references = page.flatMap((each) => referencesIn(each, columns, locales))
    const context = { locales, nameOf: await nameReferences(job, references) }
    for (const each of page) {
      text += document(each, context, isFirst)
      isFirst = false
    }
    yield text
    text = ''
  }
  yield text + end
}

/**
 * A collection as text, page by page: what the account of the job may read of it, in the form that an import without a map
 * reads back. Throws before the first piece when the collection is not one for lists, or may not be read.
 */
export const exportText = (job: ExportJob): AsyncGenerator<string> =>
  write(job, openTraits(job.req.payload.config, job.collection))
