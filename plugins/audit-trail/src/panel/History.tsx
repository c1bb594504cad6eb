import '@streekwerk/payload-kit/view.css'
import './history.css'

import type { PanelPath } from '@streekwerk/payload-kit'
import { inPanelLanguage, pageIn } from '@streekwerk/payload-kit'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'

import { readHistory } from '../read/readHistory'
import type { Subject } from '../read/shapeOf'
import { historyWords as words } from '../words/historyWords'
import { sayer } from '../words/say'
import { HistoryPart } from './HistoryPart'

type Looking = Readonly<{ id: number | string | null; page: number; req: PayloadRequest; subject: Subject }>

const pathOf = ({ isGlobal, slug }: Subject, id: Looking['id']): PanelPath =>
  isGlobal ? `/globals/${slug}/history` : `/collections/${slug}/${id ?? ''}/history`

const Looked = async (looking: Looking) => {
  const { id, page, req, subject } = looking
  const asked = subject.isGlobal
    ? { global: subject.slug, page }
    : { collection: subject.slug, id: id ?? '', page }
  const history = await readHistory(req, asked)
  if (!history) return <p>{sayer(req.i18n.language)(words.unreadable)}</p>
  return <HistoryPart {...looking} history={history} path={pathOf(subject, id)} />
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
