import type { Dimension } from '../kpi/kpi'
import type { FrameworkIndicator } from './framework'
import type { Meaning } from './frameworkMap'
import { onlyOne } from './onlyOne'
import type { Kept, KeptIndicator, PlannedIndicator, PlanNotes } from './plan'

/** Categories may come and none goes; whether they make the whole was said once. */
const dimensionsWith = (kept: readonly Dimension[], asked: readonly Dimension[]): readonly Dimension[] => [
  ...kept.map((dimension) => {
    const more = asked.find(({ key }) => key === dimension.key)?.categories ?? []
    return { ...dimension, categories: [...new Set([...dimension.categories, ...more])] }
  }),
  ...asked.filter(({ key }) => !kept.some((dimension) => dimension.key === key)),
]

/** As many as an indicator can have. */
const [MOST_DIMENSIONS, MOST_CATEGORIES] = [5, 40]

const refuseMany = (dimensions: readonly Dimension[], line: number, notes: PlanNotes): void => {
  if (
    dimensions.length > MOST_DIMENSIONS ||
    dimensions.some(({ categories }) => categories.length > MOST_CATEGORIES)
  )
    notes.faults.push({ column: null, kind: 'tooManyCategories', line })
}

/** What becomes of an indicator: it is new, or one that is there and means the same. */
export const planIndicator = (asked: FrameworkIndicator, kept: Kept, notes: PlanNotes): PlannedIndicator => {
  const { decimals, dimensions, direction, key, line, mayBeNegative, name, type, unit } = asked
  const means = (indicator: KeptIndicator): boolean =>
    indicator.rules.type === type && indicator.rules.direction === direction && indicator.unit === unit
  const found =
    kept.indicators.find((indicator) => indicator.key === key) ??
    // One that somebody made by hand before there was a table.
    onlyOne(kept.indicators, (each) => each.key === null && each.name === name && means(each))
  if (!found) {
    refuseMany(dimensions, line, notes)
    const rules = { decimals, dimensions, direction, isCumulative: false, levels: 0, mayBeNegative, type }
    return { asked, isChanged: false, kept: null, rules }
  }
  const differs = (meaning: Meaning, isOther: boolean): void => {
    if (isOther) notes.faults.push({ column: notes.columnOf(meaning), kind: 'meaningDiffers', line })
  }
  differs('type', found.rules.type !== type)
  differs('direction', found.rules.direction !== direction)
  differs('unit', unit !== '' && found.unit !== unit)
  const rules = {
    ...found.rules,
    decimals: Math.max(found.rules.decimals, decimals),
    dimensions: dimensionsWith(found.rules.dimensions, dimensions),
  }
  refuseMany(rules.dimensions, line, notes)
  const isChanged = found.key !== key || JSON.stringify(rules) !== JSON.stringify(found.rules)
  return { asked, isChanged, kept: found, rules }
}
