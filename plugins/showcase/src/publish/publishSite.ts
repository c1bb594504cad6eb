import type { PayloadRequest } from 'payload'

import { isPublished } from '../domain/isPublished'
import { projectDocument } from '../domain/projectDocument'
import type { Writer } from '../domain/writer'
import type { PublishedDocument } from '../options'
import { optionsOf } from '../optionsOf'
import { inTransaction } from './inTransaction'
import { lockDocuments } from './lockDocuments'
import { readGlobal } from './readPublished'
import { writeEntries } from './writeEntries'

/** The name under which the site's own texts are found among the rows: collection and id alike. */
export const SITE = 'site'

/** Makes the row of the site's own texts follow what is published, in the request's transaction. */
export const publishSite = async (req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<void> => {
  const { locales, site } = optionsOf(req.payload)
  if (!site) return
  await inTransaction(req, async (transaction) => {
    await lockDocuments(transaction.session, SITE, [SITE])
    const document = await readGlobal(transaction, site)
    const config = req.payload.globals.config.find(({ slug }) => slug === site.global)
    const hasDrafts = Boolean(config?.versions?.drafts)
    // A global that was never saved is answered without an id, and says nothing yet.
    const rows = (document.id === undefined ? [] : locales)
      .filter((locale) => isPublished(document, hasDrafts, locale))
      .flatMap((locale) => {
        const place = { collection: SITE, docId: SITE, locale, basePath: null }
        const projection = {
          isTimed: false,
          project: (read: PublishedDocument, language: string, write: Writer) =>
            site.project(read, language, write, {}),
        }
        return projectDocument(projection, document, place, locales) ?? []
      })
    await writeEntries(transaction.session, SITE, [SITE], rows)
  })
}
