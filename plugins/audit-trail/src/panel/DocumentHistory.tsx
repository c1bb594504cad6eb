import '@streekwerk/payload-kit/view.css'
import './history.css'

import type { PanelPath } from '@streekwerk/payload-kit'
import { inPanelLanguage, named, pageIn, panelAddress } from '@streekwerk/payload-kit'
import { Frame } from '@streekwerk/payload-kit/view'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'

import { readHistory } from '../read/readHistory'
import { historyWords as words } from '../words/historyWords'
import { sayer } from '../words/say'
import { HistoryPart } from './HistoryPart'
import { historyPath } from './historyPath'
import type { Heading } from './readHeading'
import { readHeading } from './readHeading'
import { requireSignedIn } from './requireSignedIn'

const stateWords = {
  deleted: words.isDeleted,
  there: null,
  trashed: words.isTrashed,
} as const satisfies Record<Heading['state'], unknown>

/** Where the document itself is in the panel; null where it is gone, or has no place there. */
const placeOf = (
  { initPageResult: { visibleEntities } }: AdminViewServerProps,
  { collection, id }: Readonly<{ collection: string; id: string }>,
  state: Heading['state'],
): PanelPath | null => {
  if (state === 'deleted' || !visibleEntities.collections.includes(named(collection))) return null
  const own = encodeURIComponent(id)
  return state === 'trashed' ? `/collections/${collection}/trash/${own}` : `/collections/${collection}/${own}`
}

/** The collection and the id that the address names. */
const askedIn = ({ params }: AdminViewServerProps): Readonly<{ collection: string; id: string }> => {
  const [, collection = '', id = ''] = ((params?.segments ?? []) as readonly string[]).map((each) => {
    try {
      return decodeURIComponent(each)
    } catch {
      return ''
    }
  })
  return { collection, id }
}

/**
 * The page of the history of any document, also of one in the trash, of one that is gone and of one that has no place in the panel. Who may
 * not look at it finds what is found where nothing is.
 */
export const DocumentHistory = async (props: AdminViewServerProps) => {
  const req = inPanelLanguage(props.initPageResult.req)
  const { collection, id } = askedIn(props)
  const path = historyPath(collection, id)
  requireSignedIn(props, path)
  const say = sayer(req.i18n.language)
  const page = pageIn(props.searchParams?.page) ?? 1
  const history = await readHistory(req, { collection, id, page })
  if (!history) notFound()
  const { kind, state, title } = await readHeading(req, collection, id)
  // Whoever may know of what is gone is told of an id that was never there as everybody is.
  if (state === 'deleted' && history.total === 0) notFound()
  const place = placeOf(props, { collection, id }, state)
  const said = stateWords[state]
  return (
    <Frame title={say(words.title)} view={props}>
      <div className="history history--alone">
        <header>
          <h1>{title === '' ? `${say(words.title)}: ${kind}` : title}</h1>
          <p>
            {[...(title === '' ? [] : [say(words.titleOf, { kind })]), ...(said ? [say(said)] : [])].join(
              ' · ',
            )}
          </p>
          {place === null ? null : (
            <p>
              <a href={panelAddress(req.payload.config.routes.admin, place)}>{say(words.toDocument)}</a>
            </p>
          )}
        </header>
        <HistoryPart
          history={history}
          id={id}
          page={page}
          path={path}
          req={req}
          subject={{ isGlobal: false, slug: collection }}
        />
      </div>
    </Frame>
  )
}
