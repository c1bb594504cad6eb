import { Choice, PageLinks } from '@streekwerk/payload-kit/view'

import { historyWords as words } from '../words/historyWords'
import type { Say } from '../words/say'
import { deletedAddress } from './deletedAddress'
import type { ShownDeleted } from './DeletedTable'
import { DeletedTable } from './DeletedTable'
import { pagesWords } from './pagesWords'

type Props = Readonly<{
  /** The collection that it is narrowed to; null of all. */
  collection: string | null
  documents: readonly ShownDeleted[]
  kinds: readonly Readonly<{ label: string; value: string }>[]
  page: number
  pages: number
  /** Where the first page of all is. */
  path: string
  say: Say
}>

/** A page of what was deleted, with a form that narrows it: plain links, which work without a script. */
export const DeletedPart = ({ collection, documents, kinds, page, pages, path, say }: Props) => (
  <>
    <form action={path} className="history__narrow" key={collection} method="get">
      <Choice
        label={say(words.kind)}
        name="collection"
        options={[{ label: say(words.everyKind), value: '' }, ...kinds]}
        value={collection ?? ''}
      />
      <button type="submit">{say(words.show)}</button>
    </form>
    {documents.length === 0 ? (
      <p role="status">{say(page === 1 ? words.noneDeleted : words.beyond)}</p>
    ) : (
      <DeletedTable documents={documents} say={say} />
    )}
    <PageLinks
      page={page}
      pages={pages}
      to={(to) => deletedAddress(path, { collection, page: to })}
      words={pagesWords(say, page, pages)}
    />
  </>
)
