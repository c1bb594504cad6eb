import '@streekwerk/payload-kit/view.css'
import './history.css'

import { inPanelLanguage, pageIn, panelAddress } from '@streekwerk/payload-kit'
import { PageLinks } from '@streekwerk/payload-kit/view'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'

import { readHistory } from '../read/readHistory'
import type { Subject } from '../read/shapeOf'
import { historyWords as words } from '../words/historyWords'
import { sayer } from '../words/say'
import { HistoryPage } from './HistoryPage'
import { shownHistory } from './shownHistory'

type Looking = Readonly<{ id: number | string | null; page: number; req: PayloadRequest; subject: Subject }>

const pathOf = (req: PayloadRequest, { isGlobal, slug }: Subject, id: Looking['id']): string =>
  panelAddress(
    req.payload.config.routes.admin,
    isGlobal ? `/globals/${slug}/history` : `/collections/${slug}/${id ?? ''}/history`,
  )

const Looked = async ({ id, page, req, subject }: Looking) => {
  const say = sayer(req.i18n.language)
  const asked = subject.isGlobal
    ? { global: subject.slug, page }
    : { collection: subject.slug, id: id ?? '', page }
  const history = await readHistory(req, asked)
  if (!history) return <p>{say(words.unreadable)}</p>
  const entries = await shownHistory(req, { history, id, say, subject })
  const { pages } = history
  const path = pathOf(req, subject, id)
  return (
    <HistoryPage entries={entries} isFirst={page === 1} path={path} say={say}>
      <PageLinks
        page={page}
        pages={pages}
        to={(to) => (to === 1 ? path : `${path}?page=${to}`)}
        words={{
          label: say(words.pages),
          next: say(words.next),
          place: say(words.page, { page, pages }),
          previous: say(words.previous),
        }}
      />
    </HistoryPage>
  )
}

/** The view of a document's history: plain links and tables, which work without a script. */
export const History = ({ initPageResult, searchParams }: DocumentViewServerProps) => {
  const { collectionConfig, docID, globalConfig } = initPageResult
  const req = inPanelLanguage(initPageResult.req)
  const slug = collectionConfig?.slug ?? globalConfig?.slug ?? ''
  return (
    <div className="history">
      <h2>{sayer(req.i18n.language)(words.title)}</h2>
      <Looked
        id={docID ?? null}
        page={pageIn(searchParams?.page) ?? 1}
        req={req}
        subject={{ isGlobal: collectionConfig === undefined, slug }}
      />
    </div>
  )
}
