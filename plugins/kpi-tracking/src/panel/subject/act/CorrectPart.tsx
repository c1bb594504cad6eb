import { panelWords } from '../../../words/panel'
import { periodsHeading } from '../kpiHeading'
import type { Id, PanelKpi } from '../panel'
import { usePanel } from './Panel'
import { ReasonForm } from './ReasonForm'

const { correct: said } = panelWords

/** Begins a correction of what counts, and says why. */
export const CorrectPart = ({ id, kpi }: { id: Id; kpi: PanelKpi }) => {
  const { api, words } = usePanel()
  return (
    <ReasonForm
      afterwards={{ focus: periodsHeading(kpi.id), said: words(said.begun) }}
      lead={words(said.lead)}
      question={(reason) => ({
        body: { id, reason },
        method: 'POST',
        path: `${api}/kpi-measurements/correct`,
      })}
      submit={words(said.begin)}
      title={words(said.act)}
    />
  )
}
