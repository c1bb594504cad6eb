import type { PublicSeries, SeriesPoint } from './publicSeries'

/** The newest period in which something was measured; null when nothing ever was. */
export const latestPoint = ({
  points,
}: Pick<PublicSeries, 'points'>): (SeriesPoint & { value: number }) | null => {
  const point = points.findLast(({ value }) => value !== null)
  return point && point.value !== null ? { ...point, value: point.value } : null
}
