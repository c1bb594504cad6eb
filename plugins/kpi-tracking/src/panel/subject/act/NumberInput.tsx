import { ChoiceField, TextField } from '@streekwerk/payload-kit/panel'

import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import type { NumberField } from '../draft'
import type { PanelKpi } from '../panel'
import { usePanel } from './Panel'

const { entry } = panelWords

type Typing = {
  label: string
  kpi: PanelKpi
  value: string
  onChange: (value: string) => void
  about?: string | undefined
  help?: string | undefined
  refusal?: string | undefined
}

/** The name of a field, with what it counts. */
export const useFieldName = ({ kpi, unit }: PanelKpi): ((field: NumberField, called?: string) => string) => {
  const { words } = usePanel()
  const shown = kpi.type === 'percentage' ? '%' : unit
  return (field, called = words(labels[field])) =>
    field === 'value' && shown !== '' ? words(entry.inUnit, { field: called, unit: shown }) : called
}

/** A value that is chosen: yes or no, or a level of a rubric by its name. */
const useChoices = ({ kpi, levelNames }: PanelKpi) => {
  const { words } = usePanel()
  if (kpi.type === 'yesNo')
    return [
      { name: words(entry.yes), value: '1' },
      { name: words(entry.no), value: '0' },
    ]
  return levelNames.map((name, at) => ({
    name: name === '' ? String(at + 1) : words(entry.level, { at: at + 1, name }),
    value: String(at + 1),
  }))
}

/** A field for a number of a KPI: typed, or chosen where only some values are possible. */
export const NumberInput = ({ kpi, ...field }: Typing) => {
  const { words } = usePanel()
  const choices = useChoices(kpi)
  return kpi.kpi.type === 'yesNo' || kpi.kpi.type === 'rubric' ? (
    <ChoiceField choices={[{ name: words(panelWords.choose), value: '' }, ...choices]} {...field} />
  ) : (
    <TextField atMost={40} inputMode="decimal" rows={1} {...field} />
  )
}
