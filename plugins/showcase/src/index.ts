export type { Parts } from './domain/projectDocument'
export type { PublicEntry, PublicReference } from './domain/publicEntry'
export type { PublicField, PublicFieldKind, PublicFile, PublicWords } from './domain/publicField'
export type { RichInline, RichItem, RichNode, RichTarget, RichText } from './domain/richNode'
export type {
  PublicSeries,
  SeriesDimension,
  SeriesFormat,
  SeriesPoint,
  SeriesStanding,
  SeriesSum,
} from './domain/series/publicSeries'
export type { DimensionInput, PointInput, SeriesInput } from './domain/series/seriesInput'
export type { Writer } from './domain/writer'
export type { CollectionSource, PartSource, PublishedDocument, ShowcaseOptions, SiteSource } from './options'
export { showcase } from './plugin'
export { pathsOfOthers } from './publish/pathsOfOthers'
export type { Publishing } from './publish/publishMany'
export { publishMany } from './publish/publishMany'
export { publishSite } from './publish/publishSite'
export { purgeWords } from './rebuild/purgeWords'
export type { RebuildProgress } from './rebuild/rebuildShowcase'
export { rebuildShowcase } from './rebuild/rebuildShowcase'
export { showcaseSql } from './tables/showcaseSql'
export { showcaseTables } from './tables/showcaseTables'
