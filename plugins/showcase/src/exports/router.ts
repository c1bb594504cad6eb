export type { ListQuery, PathAnswer, Row, RowPage, RowReader } from '../reader/rowReader'
