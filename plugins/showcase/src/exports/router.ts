export type { FormState } from '../pages/FormPage'
export { HONEYPOT, STAMP } from '../pages/FormPage'
export type { Message } from '../pages/MessagePage'
export type { Queryable } from '../reader/createRowReader'
export { createRowReader } from '../reader/createRowReader'
export type {
  BrowseQuery,
  Counted,
  FiguresQuery,
  List,
  ListQuery,
  Match,
  Narrowing,
  OpenList,
  PathAnswer,
  Row,
  RowPage,
  RowReader,
  SearchQuery,
  TakenTogether,
  Understood,
} from '../reader/rowReader'
export { prepareLists } from '../router/listing/prepareLists'
export type { ShowcaseRouterOptions } from '../router/showcaseRouter'
export {
  createErrorPages,
  createFormPages,
  createMessagePages,
  showcaseRouter,
} from '../router/showcaseRouter'
export type { CodeNames, CodeTypes, Oeapi } from '../site/oeapi'
export type {
  ExchangePart,
  Facet,
  Fact,
  Figure,
  FormField,
  HomeBlock,
  Label,
  MeasuredFigures,
  NewsSource,
  Part,
  Section,
  Site,
  SiteForm,
  SiteLocale,
  TextPage,
} from '../site/site'
