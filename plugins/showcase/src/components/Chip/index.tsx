import { initials } from '../../domain/initials'
import type { Row } from '../../reader/rowReader'
import type { View } from '../../router/view'
import { hrefOf, sectionOf } from '../../router/view'
import { Picture } from '../Picture/index'
import { Words } from '../Words/index'

type Props = { view: View; row: Row; note?: string | undefined }

/** A document as a name with a small picture, and in what role it stands here. */
export const Chip = ({ view, row, note }: Props) => {
  const role = sectionOf(view, row.collection)?.picture
  const reference = row.references.find((each) => each.role === role)
  const picture = reference && view.find(reference.collection, reference.id)
  const href = hrefOf(view, row)
  const name = row.title ? <Words view={view} words={row.title} /> : null
  return (
    <div className="chip">
      <span className="chip-picture">
        {picture && picture.files.length > 0 ? (
          <Picture view={view} row={picture} sizes="3.5rem" decorative />
        ) : (
          <span className="initials" aria-hidden="true">
            {initials(row.title?.text ?? '')}
          </span>
        )}
      </span>
      <span className="chip-words">
        {href ? <a href={href}>{name}</a> : name}
        {note ? <span className="chip-note">{note}</span> : null}
      </span>
    </div>
  )
}
