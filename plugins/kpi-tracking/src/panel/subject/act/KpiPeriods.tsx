import { panelWords } from '../../../words/panel'
import { periodsHeading } from '../kpiHeading'
import type { PanelKpi, PanelPeriod } from '../panel'
import { dividePeriods } from '../periodActs'
import { EventForm } from './EventForm'
import { usePanel } from './Panel'
import { PeriodPart } from './PeriodPart'

const { periods: said } = panelWords

const Periods = ({ kpi, periods }: { kpi: PanelKpi; periods: readonly PanelPeriod[] }) => (
  <ul className="kpis__periods">
    {periods.map((period) => (
      <PeriodPart key={period.id} kpi={kpi} period={period} />
    ))}
  </ul>
)

/** The periods of a KPI: those in which the viewer has something to do now, the one that is due first, and the others out of the way. */
export const KpiPeriods = ({ kpi }: { kpi: PanelKpi }) => {
  const panel = usePanel()
  const { words } = panel
  const { now, rest } = dividePeriods(kpi, panel)
  return (
    <section aria-labelledby={periodsHeading(kpi.id)} className="kpis__part">
      <h3 id={periodsHeading(kpi.id)} tabIndex={-1}>
        {words(said.title)}
      </h3>
      {kpi.periods.length === 0 ? <p className="panel-kit__help">{words(said.none)}</p> : null}
      {now.length === 0 ? null : <Periods kpi={kpi} periods={now} />}
      {rest.length === 0 ? null : (
        <details>
          <summary>{words(said.rest, { count: rest.length })}</summary>
          <Periods kpi={kpi} periods={rest} />
        </details>
      )}
      {kpi.kpi.frequency === 'event' && kpi.mayMeasure ? <EventForm kpi={kpi} /> : null}
    </section>
  )
}
