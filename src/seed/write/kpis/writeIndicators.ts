import type { DemoIndicator } from '../../demo/kpis/demoKpi'
import { type IndicatorKey, indicators } from '../../demo/kpis/indicators'
import type { ThemeKey } from '../../demo/themes'
import { type Ids, writeEach, type Writing } from '../writing'

type Language = 'en' | 'nl'

const rubricIn = ({ rubric = [] }: DemoIndicator, language: Language) =>
  rubric.map((level) => ({ label: level[language] }))

const dimensionsIn = ({ dimension }: DemoIndicator, language: Language) =>
  dimension === undefined
    ? []
    : [
        {
          categories: dimension.categories.map(({ key, label }) => ({ key, label: label[language] })),
          key: dimension.key,
          label: dimension.label[language],
        },
      ]

/** Rows are known in another language by their ids. */
const withIds = <Row extends object>(
  rows: readonly Row[],
  written: readonly { id?: string | null }[] | null | undefined,
) => rows.map((row, at) => ({ ...row, id: written?.[at]?.id }))

const writeIndicator = async (
  { payload, req }: Writing,
  indicator: DemoIndicator,
  themes: Ids<ThemeKey>,
): Promise<string> => {
  const { direction, isCumulative, level, name, sdgs, tells, type, unit } = indicator
  const { dimensions, id, rubric } = await payload.create({
    collection: 'indicators',
    data: {
      aggregation: 'sum',
      dimensions: dimensionsIn(indicator, 'nl'),
      direction: direction ?? 'up',
      isCumulative: isCumulative ?? false,
      level,
      name: name.nl,
      rubric: rubricIn(indicator, 'nl'),
      sdgs: [...sdgs],
      tells: tells.nl,
      themes: indicator.themes.map((theme) => themes[theme]),
      type,
      unit: unit?.nl,
    },
    depth: 0,
    locale: 'nl',
    overrideAccess: true,
    req,
  })
  const inEnglish = withIds(dimensionsIn(indicator, 'en'), dimensions).map((dimension, at) => ({
    ...dimension,
    categories: withIds(dimension.categories, dimensions?.[at]?.categories),
  }))
  await payload.update({
    collection: 'indicators',
    data: {
      dimensions: inEnglish,
      name: name.en ?? '',
      rubric: withIds(rubricIn(indicator, 'en'), rubric),
      tells: tells.en ?? '',
      unit: unit?.en,
    },
    depth: 0,
    id,
    locale: 'en',
    overrideAccess: true,
    req,
  })
  return id
}

/** Writes what is measured in the demo region. */
export const writeIndicators = (writing: Writing, themes: Ids<ThemeKey>): Promise<Ids<IndicatorKey>> =>
  writeEach<IndicatorKey, DemoIndicator>(indicators, (indicator) =>
    writeIndicator(writing, indicator, themes),
  )
