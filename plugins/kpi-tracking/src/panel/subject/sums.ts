import { exactSum } from '../../domain/number/exact'
import type { Notation } from '../../domain/number/readNumber'
import { readNumber } from '../../domain/number/readNumber'
import type { NumberField, Typed } from './draft'
import { fieldsOf, partKey, typedPart } from './draft'
import type { PanelDimension, PanelKpi } from './panel'

/** What the parts of a dimension come to as they are typed, beside the whole; null where that was not typed. */
export type PartSum = Readonly<{ field: NumberField; sum: number; whole: number | null }>

/** What parts come to that are to make up the whole; none where no part was typed, and of what does not add up. */
export const sumsOf = (
  { kpi }: Pick<PanelKpi, 'kpi'>,
  { categories, key }: PanelDimension,
  { notation, typed }: Readonly<{ notation: Notation; typed: Typed }>,
): readonly PartSum[] => {
  const isWhole = kpi.dimensions.some((dimension) => dimension.key === key && dimension.isExhaustive)
  if (!isWhole || kpi.type === 'yesNo' || kpi.type === 'rubric') return []
  return fieldsOf(kpi.type).flatMap((field): readonly PartSum[] => {
    const read = categories.flatMap(
      (category) => readNumber(typedPart(typed, partKey(key, category.key))[field], notation) ?? [],
    )
    return read.length === 0
      ? []
      : [{ field, sum: exactSum(read), whole: readNumber(typed[field], notation) }]
  })
}
