import '@streekwerk/payload-kit/view.css'
import './history.css'

import { given, inPanelLanguage, named, pageIn, panelAddress } from '@streekwerk/payload-kit'
import { Frame } from '@streekwerk/payload-kit/view'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { optionsOf } from '../read/optionsOf'
import { readDeleted } from '../read/readDeleted'
import { historyWords as words } from '../words/historyWords'
import { sayer } from '../words/say'
import { DeletedPart } from './DeletedPart'
import { DELETED_PATH, historyPath } from './historyPath'
import { labelOf } from './labelOf'
import { momentText } from './momentText'
import { requireSignedIn } from './requireSignedIn'
import { whoText } from './whoText'

/** What the collections call several of their documents, or one of them. */
const kindsOf = (req: PayloadRequest, of: 'plural' | 'singular'): ReadonlyMap<string, string> =>
  new Map(
    [...(optionsOf(req.payload)?.collections ?? [])].map((slug) => [
      slug,
      labelOf(req, req.payload.collections[named(slug)]?.config.labels[of], slug),
    ]),
  )

/** The page of documents that were deleted for ever, each a way to its history; who may not know of them finds nothing. */
export const DeletedDocuments = async (props: AdminViewServerProps) => {
  const req = inPanelLanguage(props.initPageResult.req)
  requireSignedIn(props, DELETED_PATH)
  const { language } = req.i18n
  const say = sayer(language)
  const [several, one] = [kindsOf(req, 'plural'), kindsOf(req, 'singular')]
  const asked = given(props.searchParams?.collection)
  const collection = asked !== null && several.has(asked) ? asked : null
  const deleted = await readDeleted(req, { collection, page: pageIn(props.searchParams?.page) ?? 1 })
  if (!deleted) notFound()
  const { admin } = req.payload.config.routes
  const timeZone = optionsOf(req.payload)?.timeZone ?? 'UTC'
  return (
    <Frame title={say(words.deleted)} view={props}>
      <div className="history history--alone">
        <header>
          <h1>{say(words.deleted)}</h1>
          <p>{say(words.deletedLead)}</p>
        </header>
        <DeletedPart
          collection={collection}
          documents={deleted.documents.map(({ actor, at, collection: slug, id, title }) => ({
            at,
            href: panelAddress(admin, historyPath(slug, id)),
            key: `${slug} ${id} ${at}`,
            kind: one.get(slug) ?? slug,
            title: title ?? say(words.untitled),
            when: momentText(language, at, timeZone),
            who: whoText(say, actor),
          }))}
          kinds={[...several].map(([value, label]) => ({ label, value }))}
          page={deleted.page}
          pages={deleted.pages}
          path={panelAddress(admin, DELETED_PATH)}
          say={say}
        />
      </div>
    </Frame>
  )
}
