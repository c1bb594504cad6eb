import { isOverdue } from '../../domain/checklist/overdue'
import type { Id, PanelItem } from './panel'

/** By what items can be narrowed, as it stands in an address. */
export const filterNames = ['mine', 'overdue', 'required', 'open'] as const
export type FilterName = (typeof filterNames)[number]

/** The filters that are on. */
export type Filters = ReadonlySet<FilterName>

type Address = Readonly<{ get: (name: string) => string | null }>

/** The filters that an address names; what it says otherwise counts for nothing. */
export const readFilters = (address: Address): Filters =>
  new Set(filterNames.filter((name) => address.get(name) === '1'))

/** Whether an item fits all of the filters. */
export const fits = (
  item: Pick<PanelItem, 'dueOn' | 'isAsked' | 'kind' | 'owner' | 'verdict'>,
  filters: Filters,
  { me, today }: { me: Id; today: string },
): boolean => {
  const passes: Readonly<Record<FilterName, boolean>> = {
    mine: item.owner !== null && String(item.owner) === String(me),
    open: !item.verdict.isSettled,
    overdue: isOverdue(item, today),
    required: item.kind === 'required',
  }
  return [...filters].every((name) => passes[name])
}
