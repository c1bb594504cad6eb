import { panelWords } from '../../../words/panel'
import { periodsHeading } from '../kpiHeading'
import type { Id, PanelKpi, PanelPeriod } from '../panel'
import { ActButton } from './ActButton'
import { usePanel } from './Panel'
import { ReasonForm } from './ReasonForm'

const { judge: said } = panelWords

/** Approves what somebody else submitted, or sends it back and says why. */
export const JudgePart = ({ id, kpi, period }: { id: Id; kpi: PanelKpi; period: PanelPeriod }) => {
  const { api, period: called, words } = usePanel()
  const path = `${api}/kpi-measurements/step`
  const focus = periodsHeading(kpi.id)
  return (
    <>
      <ActButton
        about={words(said.approveNamed, { period: called(kpi, period) })}
        afterwards={{ focus, said: words(said.approved) }}
        isMain
        label={words(said.approve)}
        question={{ body: { ids: [id], step: 'approve' }, method: 'POST', path }}
      />
      <ReasonForm
        afterwards={{ focus, said: words(said.sentBack) }}
        question={(reason) => ({ body: { ids: [id], reason, step: 'sendBack' }, method: 'POST', path })}
        submit={words(said.sendBack)}
        title={words(said.sendBack)}
      />
    </>
  )
}
