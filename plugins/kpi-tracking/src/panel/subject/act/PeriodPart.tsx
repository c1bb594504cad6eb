import { useState } from 'react'

import { panelWords } from '../../../words/panel'
import type { PanelKpi, PanelPeriod } from '../panel'
import { periodActs } from '../periodActs'
import { EntryForm } from './EntryForm'
import { MeasurementFacts } from './MeasurementFacts'
import { usePanel } from './Panel'
import { periodSummary } from './periodSummary'

const { periods: said } = panelWords

type OfPeriod = { kpi: PanelKpi; period: PanelPeriod }

const Summary = ({ kpi, period }: OfPeriod) => {
  const { period: called, today, value, words } = usePanel()
  const { counting, isLocked, open, target, until } = period
  const isMissing = counting === null && open?.state !== 'submitted'
  const marks = [
    counting !== null && counting.value !== null ? value(kpi, counting.value) : words(said.empty),
    ...(target === null ? [] : [words(said.target, { value: value(kpi, target) })]),
    ...(open ? [words(open.state === 'draft' ? said.draft : said.submitted)] : []),
    ...(isMissing && until < today && !isLocked ? [words(said.overdue)] : []),
    ...(isLocked ? [words(said.locked)] : []),
  ]
  return (
    <summary id={periodSummary(period.id)}>
      <strong>{called(kpi, period)}</strong> <span className="kpis__help">{marks.join(' · ')}</span>
    </summary>
  )
}

const Inside = ({ kpi, period }: OfPeriod) => {
  const panel = usePanel()
  const { words } = panel
  const { counting, open } = period
  const acts = periodActs(kpi, period, panel)
  const isNothing = !Object.values(acts).some(Boolean) && !counting && !open
  return (
    <div className="kpis__inside">
      {counting ? (
        <div>
          <p>{words(said.countsNow)}</p>
          <MeasurementFacts kpi={kpi} measurement={counting} />
        </div>
      ) : null}
      {open && !acts.canEnter ? (
        <div>
          <p>{words(open.state === 'draft' ? said.draftOf : said.submittedOf)}</p>
          <MeasurementFacts kpi={kpi} measurement={open} />
        </div>
      ) : null}
      {acts.canEnter ? <EntryForm kpi={kpi} key={String(open?.isCorrection)} period={period} /> : null}
      {isNothing ? <p className="kpis__help">{words(said.nothingToDo)}</p> : null}
    </div>
  )
}

/** A period of a KPI: what counts in it and what is at work, and all that the viewer can do there. It is made once it is opened. */
export const PeriodPart = ({ kpi, period }: OfPeriod) => {
  const [wasOpened, setOpened] = useState(false)
  return (
    <li>
      <details
        className="kpis__period"
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) setOpened(true)
        }}
      >
        <Summary kpi={kpi} period={period} />
        {wasOpened ? <Inside kpi={kpi} period={period} /> : null}
      </details>
    </li>
  )
}
