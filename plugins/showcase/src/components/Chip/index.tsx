import { initials } from '../../domain/initials'
import type { Row } from '../../reader/rowReader'
import type { View } from '../../router/view'
import { hrefOf, sectionOf } from '../../router/view'
import { ParcelMap } from '../ParcelMap/index'
import { Picture } from '../Picture/index'
import { Words } from '../Words/index'

type Props = { view: View; row: Row; note?: string | undefined }

const ChipPicture = ({ view, row }: { view: View; row: Row }) => {
  const section = sectionOf(view, row.collection)
  const reference = row.references.find(({ role }) => role === section?.picture)
  const picture = reference && view.find(reference.collection, reference.id)
  if (picture && picture.files.length > 0)
    return <Picture view={view} row={picture} sizes="3.5rem" decorative />
  if (section?.pictureStyle !== 'logo') return <ParcelMap name={row.id} width={90} height={90} depth={2} />
  return (
    <span className="initials" aria-hidden="true">
      {initials(row.title?.text ?? '')}
    </span>
  )
}

/** A document as a name with a small picture, and in what role it stands here. */
export const Chip = ({ view, row, note }: Props) => {
  const href = hrefOf(view, row)
  const name = row.title ? <Words view={view} words={row.title} /> : null
  return (
    <div className="chip">
      <span className="chip-picture">
        <ChipPicture view={view} row={row} />
      </span>
      <span className="chip-words">
        {href ? <a href={href}>{name}</a> : name}
        {note ? <span className="chip-note">{note}</span> : null}
      </span>
    </div>
  )
}
