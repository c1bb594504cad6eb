import { panelWords } from '../../../words/panel'
import { periodsHeading } from '../kpiHeading'
import type { PanelKpi, PanelPeriod } from '../panel'
import { ActButton } from './ActButton'
import { usePanel } from './Panel'
import { ReasonForm } from './ReasonForm'

const { lock: said } = panelWords

/** Locks a period, so that nothing moves in it any more, or unlocks it and says why. */
export const LockPart = ({ kpi, period }: { kpi: PanelKpi; period: PanelPeriod }) => {
  const { api, period: called, words } = usePanel()
  const focus = periodsHeading(kpi.id)
  const question = (more: Readonly<Record<string, unknown>>) =>
    ({ body: { ids: [period.id], ...more }, method: 'POST', path: `${api}/kpi-periods/lock` }) as const
  const named = (act: string) => words(said.named, { act, period: called(kpi, period) })
  if (period.isLocked)
    return (
      <ReasonForm
        afterwards={{ focus, said: words(said.unlocked) }}
        question={(reason) => question({ isLocked: false, reason })}
        submit={words(said.unlock)}
        title={named(words(said.unlock))}
      />
    )
  return (
    <div>
      {period.open === null ? null : <p className="panel-kit__help">{words(said.waits)}</p>}
      <ActButton
        about={named(words(said.lock))}
        afterwards={{ focus, said: words(said.locked) }}
        label={words(said.lock)}
        question={question({ isLocked: true })}
      />
    </div>
  )
}
