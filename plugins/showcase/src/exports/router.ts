export type { Queryable } from '../reader/createRowReader'
export { createRowReader } from '../reader/createRowReader'
export type {
  ListQuery,
  Match,
  PathAnswer,
  Row,
  RowPage,
  RowReader,
  SearchQuery,
  Understood,
} from '../reader/rowReader'
export type { ShowcaseRouterOptions } from '../router/showcaseRouter'
export { createErrorPages, showcaseRouter } from '../router/showcaseRouter'
export type { CodeNames, CodeTypes, Oeapi } from '../site/oeapi'
export type {
  Facet,
  Fact,
  HomeBlock,
  Label,
  NewsSource,
  Part,
  Section,
  Site,
  SiteLocale,
  TextPage,
} from '../site/site'
