import type { PublicField } from '../publicField'
import type { PublicSeries, SeriesPoint } from './publicSeries'

const isEarly = ({ standing, until }: SeriesPoint, today: string): boolean =>
  standing !== null && until >= today

/** Whether a series has a verdict that is not told yet on this day (`2026-12-31`), and will be on a later one. */
export const hasEarlyStanding = ({ points }: PublicSeries, today: string): boolean =>
  points.some((point) => isEarly(point, today))

/** A series as it is told on a day: how a value stands to its target is not told before its period is over. */
export const seriesAsOf = (series: PublicSeries, today: string): PublicSeries =>
  hasEarlyStanding(series, today)
    ? {
        ...series,
        points: series.points.map((point) => (isEarly(point, today) ? { ...point, standing: null } : point)),
      }
    : series

/** The fields of a row as they are told on a day, and whether anything of them waits for a later one. */
export const fieldsAsOf = (
  fields: Readonly<Record<string, PublicField>>,
  today: string,
): { fields: Readonly<Record<string, PublicField>>; isEarly: boolean } => {
  const told = Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]): [string, PublicField][] =>
      field.kind === 'series' && hasEarlyStanding(field, today) ? [[name, seriesAsOf(field, today)]] : [],
    ),
  )
  return Object.keys(told).length === 0
    ? { fields, isEarly: false }
    : { fields: { ...fields, ...told }, isEarly: true }
}
