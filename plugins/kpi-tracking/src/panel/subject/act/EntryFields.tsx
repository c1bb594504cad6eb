import { TextField } from '@streekwerk/payload-kit/panel'
import { textLength } from '@streekwerk/payload-kit/pure'

import { isFraction } from '../../../domain/kpi/kpi'
import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import { fieldsOf } from '../draft'
import type { PanelKpi, PanelPeriod } from '../panel'
import { FileFields } from './FileFields'
import { NumberInput, useFieldName } from './NumberInput'
import { usePanel } from './Panel'
import type { useEntry } from './useEntry'

const { entry: said } = panelWords
/** So many earlier values are enough to see whether one is like them. */
const SHOWN = 3

type OfPeriod = { kpi: PanelKpi; period: PanelPeriod }
type Entering = { entry: ReturnType<typeof useEntry> }

/** What was measured in the periods before, for who enters the next. */
export const Earlier = ({ kpi, period }: OfPeriod) => {
  const { period: called, value, words } = usePanel()
  const before = kpi.periods.flatMap((each) =>
    each.until < period.from && each.counting !== null && each.counting.value !== null
      ? [`${called(kpi, each)}: ${value(kpi, each.counting.value)}`]
      : [],
  )
  if (before.length === 0) return null
  return (
    <p className="panel-kit__help">
      {words(said.earlier)}: {before.slice(-SHOWN).join('; ')}.
    </p>
  )
}

/** The value itself: chosen, one number, or two of which it is made. */
export const ValueFields = ({ entry, kpi }: Entering & { kpi: PanelKpi }) => {
  const { words } = usePanel()
  const nameOf = useFieldName(kpi)
  const { change, refusalAt, typed } = entry
  const fields = isFraction(kpi.kpi.type)
    ? [...fieldsOf(kpi.kpi.type), 'value' as const]
    : fieldsOf(kpi.kpi.type)
  return (
    <div className="kpis__pair">
      {fields.map((field) => (
        <NumberInput
          help={fields.length > 1 && field === 'value' ? words(said.valueAlone) : undefined}
          key={field}
          kpi={kpi}
          label={nameOf(field)}
          onChange={(text) => change({ [field]: text })}
          refusal={refusalAt(field)}
          value={typed[field]}
        />
      ))}
    </div>
  )
}

/** On what the value rests. */
export const AboutFields = ({ entry: { change, holdFor, refusalAmong, refusalAt, typed } }: Entering) => {
  const { words } = usePanel()
  return (
    <>
      <TextField
        rows={1}
        atMost={500}
        label={words(labels.source)}
        onChange={(source) => change({ source })}
        refusal={refusalAt('source')}
        value={typed.source}
      />
      <TextField
        atMost={textLength.text}
        label={words(labels.note)}
        onChange={(note) => change({ note })}
        refusal={refusalAt('note')}
        rows={2}
        value={typed.note}
      />
      <TextField
        label={words(said.links)}
        onChange={(links) => change({ links })}
        refusal={refusalAt('evidence') ?? refusalAmong(/^evidence\.\d+\.link$/)}
        rows={2}
        value={typed.links}
      />
      <FileFields
        files={typed.files}
        onBusy={holdFor}
        onChange={(files) => change({ files })}
        refusal={refusalAmong(/^evidence\.\d+\.file$/)}
      />
    </>
  )
}
