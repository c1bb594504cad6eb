import type { PanelPath } from '@streekwerk/payload-kit'
import { panelAddress } from '@streekwerk/payload-kit'
import { PageLinks } from '@streekwerk/payload-kit/view'
import type { PayloadRequest } from 'payload'

import type { History } from '../read/readHistory'
import type { Subject } from '../read/shapeOf'
import { sayer } from '../words/say'
import { HistoryPage } from './HistoryPage'
import { pagesWords } from './pagesWords'
import { shownHistory } from './shownHistory'

type Props = Readonly<{
  history: History
  id: number | string | null
  page: number
  /** Where its first page is. */
  path: PanelPath
  req: PayloadRequest
  subject: Subject
}>

/** A page of a history with the ways to the others, in the words of whoever looks. */
export const HistoryPart = async ({ history, id, page, path, req, subject }: Props) => {
  const say = sayer(req.i18n.language)
  const entries = await shownHistory(req, { history, id, say, subject })
  const first = panelAddress(req.payload.config.routes.admin, path)
  const { pages } = history
  return (
    <HistoryPage entries={entries} isFirst={page === 1} path={first} say={say}>
      <PageLinks
        page={page}
        pages={pages}
        to={(to) => (to === 1 ? first : `${first}?page=${to}`)}
        words={pagesWords(say, page, pages)}
      />
    </HistoryPage>
  )
}
