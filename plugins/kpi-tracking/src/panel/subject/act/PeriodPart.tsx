import { useEarlyOpening } from '@streekwerk/payload-kit/panel'
import { useState } from 'react'

import { panelWords } from '../../../words/panel'
import type { PanelKpi, PanelMeasurement, PanelPeriod } from '../panel'
import { usePanel } from './Panel'
import { PeriodInside } from './PeriodInside'
import { periodSummary } from './periodSummary'

const { periods: said } = panelWords

type OfPeriod = { kpi: PanelKpi; period: PanelPeriod }

const stateOf = ({ sentBack, state }: PanelMeasurement) => {
  if (state === 'submitted') return said.submitted
  return sentBack === '' ? said.draft : said.sentBack
}

const Summary = ({ kpi, period }: OfPeriod) => {
  const { period: called, today, value, words } = usePanel()
  const { counting, isLocked, open, target, until } = period
  const isMissing = counting === null && open?.state !== 'submitted'
  const marks = [
    ...(counting !== null && counting.value !== null ? [value(kpi, counting.value)] : []),
    ...(counting === null && open === null ? [words(said.empty)] : []),
    ...(target === null ? [] : [words(said.target, { value: value(kpi, target) })]),
    ...(open ? [words(stateOf(open))] : []),
    ...(isMissing && until < today && !isLocked ? [words(said.overdue)] : []),
    ...(isLocked ? [words(said.locked)] : []),
  ]
  return (
    <summary id={periodSummary(period.id)}>
      <strong>{called(kpi, period)}</strong> <span className="panel-kit__help">{marks.join(' · ')}</span>
    </summary>
  )
}

/** A period of a KPI: what counts in it and what is at work, and all that the viewer can do there. It is made once it is opened. */
export const PeriodPart = ({ kpi, period }: OfPeriod) => {
  const [wasOpened, setOpened] = useState(false)
  const details = useEarlyOpening(() => setOpened(true))
  return (
    <li>
      <details
        className="kpis__period"
        ref={details}
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) setOpened(true)
        }}
      >
        <Summary kpi={kpi} period={period} />
        {wasOpened ? <PeriodInside kpi={kpi} period={period} /> : null}
      </details>
    </li>
  )
}
