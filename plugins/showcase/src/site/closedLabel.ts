import type { Row } from '../reader/rowReader'
import type { Label, Site } from './site'

/** What a document that is closed is marked with; null for one that is open, or of a section that knows no such thing. */
export const closedLabel = ({ sections }: Pick<Site, 'sections'>, row: Row): Label | null => {
  const closed = sections.find(({ collection }) => collection === row.collection)?.closed
  if (closed === undefined) return null
  const flag = row.fields[closed.field]
  return flag?.kind === 'flag' && flag.value ? closed.label : null
}
