import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import type { NumberField, Typed, TypedNumbers } from '../draft'
import { fieldsOf, notationOf, partKey, typedPart } from '../draft'
import type { PanelDimension, PanelKpi } from '../panel'
import type { PartSum } from '../sums'
import { sumsOf } from '../sums'
import { NumberInput } from './NumberInput'
import { usePanel } from './Panel'

const { entry } = panelWords

type Dividing = {
  kpi: PanelKpi
  typed: Typed
  onChange: (part: string, numbers: TypedNumbers) => void
  refusalAt: (part: string, field: NumberField) => string | undefined
}

const Sums = ({ sums }: { sums: readonly PartSum[] }) => {
  const { number, words } = usePanel()
  const told = ({ sum, whole }: PartSum): string =>
    whole === null
      ? words(entry.sumAlone, { sum: number(sum) })
      : words(entry.sum, { sum: number(sum), whole: number(whole) })
  return (
    <div aria-live="polite">
      {sums.map((sum) => (
        <p className="panel-kit__help" key={sum.field}>
          {sums.length === 1
            ? told(sum)
            : words(entry.sumOf, { field: words(labels[sum.field]), told: told(sum) })}
        </p>
      ))}
    </div>
  )
}

const Dimension = ({
  dimension,
  kpi,
  onChange,
  refusalAt,
  typed,
}: Dividing & { dimension: PanelDimension }) => {
  const { language, words } = usePanel()
  const fields = fieldsOf(kpi.kpi.type)
  return (
    <fieldset>
      <legend>{words(entry.partsOf, { name: dimension.name })}</legend>
      <div className="kpis__pair">
        {dimension.categories.flatMap((category) => {
          const key = partKey(dimension.key, category.key)
          const part = typedPart(typed, key)
          return fields.map((field) => (
            <NumberInput
              key={`${key}${field}`}
              kpi={kpi}
              label={
                fields.length === 1
                  ? category.name
                  : words(entry.partField, { category: category.name, field: words(labels[field]) })
              }
              onChange={(text) => onChange(key, { ...part, [field]: text })}
              refusal={refusalAt(key, field)}
              value={part[field]}
            />
          ))
        })}
      </div>
      <Sums sums={sumsOf(kpi, dimension, { notation: notationOf(language), typed })} />
    </fieldset>
  )
}

/** The parts of a value by each dimension, with what they come to beside the whole. */
export const PartFields = (dividing: Dividing) =>
  dividing.kpi.dimensions.map((dimension) => (
    <Dimension dimension={dimension} key={dimension.key} {...dividing} />
  ))
