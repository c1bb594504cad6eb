import { APIError, type Endpoint, getAccessResults, type PayloadRequest } from 'payload'

import { viewerOf } from '../access/viewer'
import { isInTheWay } from '../database/isInTheWay'
import type { IssueLanguage } from '../domain/imports/issues/issue'
import { notAnImporter } from '../domain/imports/notAnImporter'
import { inLanguage } from '../domain/locales/inLanguage'
import type { Words } from '../domain/locales/locales'
import { conflict, forbidden } from '../hooks/refuse'
import { LIST_ROWS, requestLimits } from '../payload/requestLimits'
import { Refusal } from '../refusal'
import { askedCollection } from './askedCollection'
import type { HandedList } from './file/sourceFile'
import { handedList } from './handedList'
import { importFile, type ImportResult, type ListLimits } from './importFile'
import { mapFor } from './mapFor'
import { importReport } from './report/importReport'
import { ImportBusy } from './write/writeFile'

/** What one request takes in: a cell weighs no more than a document may. */
export const importLimits: ListLimits = { cell: requestLimits.json, rows: LIST_ROWS }

const nothingWritten: Words = {
  nl: 'Er is niets geschreven: herstel in het bestand wat geweigerd is en probeer het opnieuw.',
  en: 'Nothing was written: mend in the file what is refused and try again.',
}
const inTheWay: Words = {
  nl: 'Er is niets geschreven: iemand bewaart op dit moment hetzelfde. Probeer het zo opnieuw.',
  en: 'Nothing was written: somebody is saving the same at this moment. Try again in a moment.',
}

const refuseOutsider = async (req: PayloadRequest, collection: string): Promise<void> => {
  const { collections } = await getAccessResults({ req })
  const may = collections?.[collection]
  if (!may?.create && !may?.update) throw forbidden(req, notAnImporter)
}

interface Asked {
  readonly collection: string
  readonly dryRun: boolean
  readonly language: IssueLanguage
  readonly list: HandedList
  readonly req: PayloadRequest
}

const run = async ({ collection, dryRun, language, list, req }: Asked): Promise<ImportResult> => {
  const { payload, query, user } = req
  try {
    return await importFile({
      connect: () => Promise.resolve({ asked: req, payload, user }),
      dryRun,
      file: list,
      language,
      limits: importLimits,
      map: await mapFor(payload.config, collection, list),
      // What the command prints on the way stands in the report.
      out: { isTTY: false, write: () => true },
      publish: query.publish === 'true',
      signal: req.signal ?? new AbortController().signal,
    })
  } catch (error) {
    if (isInTheWay(error)) throw conflict(req, inTheWay)
    if (!(error instanceof Refusal)) throw error
    const said = error.words === undefined ? error.message : inLanguage(error.words, language)
    throw new APIError(said, error instanceof ImportBusy ? 409 : 400, undefined, true)
  }
}

/**
 * `POST /api/import/:collection?dryRun=true&publish=true`, the file as the field `file` of a form: reads a list in with the
 * rights of the account, all of it or nothing. A dry run does everything and undoes it, and answers what would become of each
 * row. An import that is refused answers 422 with the same report.
 */
export const importEndpoint: Endpoint = {
  handler: async (req) => {
    if (viewerOf(req) === null) throw forbidden(req, notAnImporter)
    const collection = askedCollection(req)
    await refuseOutsider(req, collection)
    const dryRun = req.query.dryRun === 'true'
    const language = req.i18n.language === 'en' ? 'en' : 'nl'
    const result = await run({ collection, dryRun, language, list: await handedList(req), req })
    const report = importReport(result, { collection, dryRun, language })
    const isRefused = !dryRun && result.log.errors > 0
    return isRefused
      ? Response.json(
          { ...report, errors: [{ message: inLanguage(nothingWritten, language) }] },
          { status: 422 },
        )
      : Response.json(report)
  },
  method: 'post',
  path: '/import/:collection',
}
