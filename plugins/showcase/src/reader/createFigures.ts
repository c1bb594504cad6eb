import { readMeasuredAs } from '../domain/series/measured'
import { type Ask, prepared } from './ask'
import type { RowReader, TakenTogether } from './rowReader'

type RawFigure = {
  key: string
  measured_as: string
  documents: string
  value: string
  numerator: string | null
  denominator: string | null
  latest: string
  until: string
}

const FIGURES_QUERY = prepared('figures', 'select * from showcase_figures($1, $2, $3, $4)')

const numberOf = (text: string | null): number | null => (text === null ? null : Number(text))

const readFigure = (raw: RawFigure): TakenTogether => ({
  key: raw.key,
  as: readMeasuredAs(raw.measured_as),
  documents: Number(raw.documents),
  value: Number(raw.value),
  numerator: numberOf(raw.numerator),
  denominator: numberOf(raw.denominator),
  latest: Number(raw.latest),
  until: raw.until,
})

/** The part of the reader that takes the values of many rows together, in the database. */
export const createFigures = (shared: Ask): Pick<RowReader, 'figures'> => ({
  figures: async ({ collection, limit, locale, role }) =>
    (await shared<RawFigure>(FIGURES_QUERY, [collection, locale, role, limit])).map(readFigure),
})
