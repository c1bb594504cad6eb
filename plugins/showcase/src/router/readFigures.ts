import { takenTogether } from '../domain/series/takenTogether'
import type { Row, TakenTogether } from '../reader/rowReader'
import { formatSeriesValue } from '../site/formatSeries'
import type { MeasuredFigures } from '../site/site'
import type { Request } from './drawing'
import type { MeasuredFigure } from './figures'
import { narrowingTo } from './listing/findNarrowed'
import { fieldWords, say } from './view'

/** Figures of one kind where a site does not say how many. */
const USUAL_LIMIT = 8

type Place = Pick<Request, 'locale' | 'reader' | 'site'>

const definitionOf = (row: Row, { definition }: MeasuredFigures) =>
  definition === undefined ? row.summary : fieldWords(row, definition)

const hrefOf = (place: Place, { collection }: MeasuredFigures, row: Row): string | null => {
  const narrowing = narrowingTo(place, collection, row.collection)
  if (narrowing) return narrowing.hrefOf([row])
  const section = place.site.sections.find((each) => each.collection === collection)
  return section?.list ? say(place, section.path) : null
}

const tell = (
  place: Place,
  asked: MeasuredFigures,
  { as, ...sums }: TakenTogether,
  row: Row | undefined,
): MeasuredFigure[] => {
  const value = takenTogether(sums, as.together, as.format)
  // What is taken together is told by what it is: what that is called must be public.
  if (value === null || !row?.title) return []
  const isCount = as.together === 'count'
  // How many documents there are, or how often the answer is yes, is a number and no answer itself.
  const isAmount = isCount || (as.together === 'sum' && as.format === 'yesNo')
  const written = isAmount ? { decimals: 0, format: 'number' as const } : as
  return [
    {
      key: `${sums.key} ${JSON.stringify(as)}`,
      name: row.title,
      definition: definitionOf(row, asked),
      value: formatSeriesValue(written, value, place.locale.code),
      unit: isCount ? null : as.unit,
      documents: as.together === 'latest' ? 1 : sums.documents,
      of: place.site.sections.find(({ collection }) => collection === asked.collection)?.name ?? null,
      until: sums.until,
      href: hrefOf(place, asked, row),
    },
  ]
}

/** What the latest values of documents make together, for each document that they name in a role: those that most are of first. */
export const readFigures = async (place: Place, asked: MeasuredFigures): Promise<MeasuredFigure[]> => {
  const { collection, limit = USUAL_LIMIT, reference: role } = asked
  const found = await place.reader.figures({ collection, limit, locale: place.locale.code, role })
  const named = await place.reader.rows(
    found.map(({ key }) => key),
    place.locale.code,
  )
  return found.flatMap((each) => tell(place, asked, each, named.get(each.key)))
}
