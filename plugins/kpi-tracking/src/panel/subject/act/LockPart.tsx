import { panelWords } from '../../../words/panel'
import { periodsHeading } from '../kpiHeading'
import type { PanelKpi, PanelPeriod } from '../panel'
import { ActButton } from './ActButton'
import { usePanel } from './Panel'

const { lock: said } = panelWords

/** Locks a period, so that nothing moves in it any more, or unlocks it. */
export const LockPart = ({ kpi, period }: { kpi: PanelKpi; period: PanelPeriod }) => {
  const { api, period: called, words } = usePanel()
  const label = words(period.isLocked ? said.unlock : said.lock)
  return (
    <ActButton
      about={words(said.named, { act: label, period: called(kpi, period) })}
      afterwards={{
        focus: periodsHeading(kpi.id),
        said: words(period.isLocked ? said.unlocked : said.locked),
      }}
      label={label}
      question={{
        body: { ids: [period.id], isLocked: !period.isLocked },
        method: 'POST',
        path: `${api}/kpi-periods/lock`,
      }}
    />
  )
}
