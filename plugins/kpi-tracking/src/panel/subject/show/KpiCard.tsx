import { Bullet, SmallMultiples, TimeSeries } from '@streekwerk/charts'
import { formatDay } from '@streekwerk/payload-kit/pure'
import type { ReactNode } from 'react'

import type { JudgedPoint } from '../../../domain/board/tellKpi'
import type { Level } from '../../../domain/kpi/kpi'
import type { Verdict } from '../../../domain/maths/verdict'
import type { BoardKpi } from '../../../read/readBoard'
import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import { sayIn } from '../../sayIn'
import { bulletOf, chartOf, partChartsOf } from '../chartOf'
import { kpiHeading } from '../kpiHeading'
import type { PanelKpi } from '../panel'
import { KpiFacts } from './KpiFacts'
import { StatusLine } from './StatusLine'

const nothing: Verdict = { because: 'noData', status: null }

/** Without anything measured or aimed at there is nothing to draw. */
const isDrawn = ({ actual, target }: JudgedPoint): boolean => actual !== null || target !== null

const Chart = ({ kpi, language }: { kpi: BoardKpi; language: string }) => {
  const { points } = kpi.told
  if (!points.some(isDrawn)) return null
  const [only, ...others] = points
  return only && others.length === 0 ? (
    <Bullet {...bulletOf(language, kpi, only)} />
  ) : (
    <TimeSeries {...chartOf(language, kpi)} />
  )
}

const Indicator = ({ kpi: { indicator }, language }: { kpi: BoardKpi; language: string }) => {
  const words = sayIn(language)
  const about = [
    [labels.indicator, indicator.name],
    [labels.unit.label, indicator.unit],
    [labels.level, words(labels.levels[indicator.level as Level])],
  ] as const
  return (
    <div>
      <p className="kpis__text">{indicator.tells}</p>
      <p className="panel-kit__help">
        {about.flatMap(([name, text]) => (text === '' ? [] : [`${words(name)}: ${text}`])).join(' · ')}
      </p>
    </div>
  )
}

/** A KPI of a subject: what it tells, how it stands to its target, and its line; below it what can be done. */
export const KpiCard = ({
  children,
  href,
  kpi,
  language,
  own,
}: {
  /** Leads to the form of the KPI; null for who may not change it. */
  href: string | null
  kpi: BoardKpi
  language: string
  /** What stands in its periods, by parts; left out where that was not read. */
  own?: PanelKpi | undefined
  children?: ReactNode
}) => {
  const { endedOn, id, name, told } = kpi
  return (
    <article aria-labelledby={kpiHeading(id)} className="kpis__card">
      <h2 id={kpiHeading(id)}>{name}</h2>
      <Indicator kpi={kpi} language={language} />
      {endedOn === null ? null : (
        <p>{sayIn(language)(panelWords.card.ended, { day: formatDay(language, endedOn) })}</p>
      )}
      <StatusLine verdict={told.latest?.verdict ?? nothing} words={sayIn(language)} />
      <div className="kpis__pair">
        <KpiFacts kpi={kpi} language={language} />
        <Chart kpi={kpi} language={language} />
      </div>
      {own && partChartsOf(language, kpi, own).map((chart) => <SmallMultiples key={chart.id} {...chart} />)}
      {children}
      {href === null ? null : (
        <p>
          <a aria-label={sayIn(language)(panelWords.card.changeNamed, { name })} href={href}>
            {sayIn(language)(panelWords.card.change)}
          </a>
        </p>
      )}
    </article>
  )
}
