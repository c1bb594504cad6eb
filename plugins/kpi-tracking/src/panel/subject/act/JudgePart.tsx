import { panelWords } from '../../../words/panel'
import { stepFaultWords } from '../../../words/refusals'
import { periodsHeading } from '../kpiHeading'
import type { PanelKpi, PanelMeasurement, PanelPeriod } from '../panel'
import { ActButton } from './ActButton'
import { usePanel } from './Panel'
import { ReasonForm } from './ReasonForm'

const { judge: said } = panelWords

type Judging = {
  /** The day from which on it can be approved, where that is yet to come. */
  approvedFrom: string | null
  kpi: PanelKpi
  /** What was submitted. */
  open: PanelMeasurement
  period: PanelPeriod
}

/** Approves what somebody else submitted, once its value cannot become another, or sends it back and says why. */
export const JudgePart = ({ approvedFrom, kpi, open, period }: Judging) => {
  const { api, day, period: called, words } = usePanel()
  const path = `${api}/kpi-measurements/step`
  const focus = periodsHeading(kpi.id)
  // What is judged is what the viewer sees.
  const judged = { ids: [open.id], seenAt: open.savedAt }
  return (
    <>
      {approvedFrom === null ? (
        <ActButton
          about={words(said.approveNamed, { period: called(kpi, period) })}
          afterwards={{ focus, said: words(said.approved) }}
          isMain
          label={words(said.approve)}
          question={{ body: { ...judged, step: 'approve' }, method: 'POST', path }}
        />
      ) : (
        <p className="panel-kit__help">{words(stepFaultWords.notOver, { day: day(approvedFrom) })}</p>
      )}
      <ReasonForm
        afterwards={{ focus, said: words(said.sentBack) }}
        question={(reason) => ({ body: { ...judged, reason, step: 'sendBack' }, method: 'POST', path })}
        submit={words(said.sendBack)}
        title={words(said.sendBack)}
      />
    </>
  )
}
