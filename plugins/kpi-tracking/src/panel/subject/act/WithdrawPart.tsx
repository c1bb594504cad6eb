import { panelWords } from '../../../words/panel'
import { periodsHeading } from '../kpiHeading'
import type { PanelKpi, PanelMeasurement, PanelPeriod } from '../panel'
import { ActButton } from './ActButton'
import { usePanel } from './Panel'

const { judge: said } = panelWords

/** Takes back what the viewer submitted, so that it is a draft again. */
export const WithdrawPart = ({
  kpi,
  open,
  period,
}: {
  kpi: PanelKpi
  open: PanelMeasurement
  period: PanelPeriod
}) => {
  const { api, period: called, words } = usePanel()
  return (
    <ActButton
      about={words(said.withdrawNamed, { period: called(kpi, period) })}
      afterwards={{ focus: periodsHeading(kpi.id), said: words(said.withdrawn) }}
      label={words(said.withdraw)}
      question={{
        body: { ids: [open.id], seenAt: open.savedAt, step: 'withdraw' },
        method: 'POST',
        path: `${api}/kpi-measurements/step`,
      }}
    />
  )
}
