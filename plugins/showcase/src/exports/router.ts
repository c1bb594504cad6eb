export type { Queryable } from '../reader/createRowReader'
export { createRowReader } from '../reader/createRowReader'
export type { ListQuery, PathAnswer, Row, RowPage, RowReader } from '../reader/rowReader'
