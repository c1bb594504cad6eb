export { Bar } from './components/Bar'
export { Bullet, BulletDrawing, bulletTable } from './components/Bullet'
export { SmallMultiples, SmallMultiplesDrawing, smallMultiplesTable } from './components/SmallMultiples'
export { Sparkline } from './components/Sparkline'
export { StatusMark } from './components/StatusMark'
export { TimeSeries, TimeSeriesDrawing, timeSeriesTable } from './components/TimeSeries'
export type { Band } from './domain/band'
export type { DataTable } from './domain/dataTable'
export type { Format } from './domain/formatNumber'
export type { TimePoint } from './domain/moments'
export type { Series } from './domain/series'
export type { Status } from './domain/status'
export { STATUSES } from './domain/status'
export type {
  BarProps,
  BulletProps,
  ChartProps,
  SmallMultiplesProps,
  SparklineProps,
  TimeSeriesProps,
} from './props'
