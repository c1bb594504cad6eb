import type { HistoryMark } from './options'

/** What a field says of how a history tells it; nothing where it says nothing. */
export const markOf = (field: object): HistoryMark => {
  const { custom } = field as { custom?: { history?: HistoryMark } }
  return custom?.history ?? {}
}
