import { DayField, onSubmit, SubmitRow } from '@streekwerk/payload-kit/panel'
import { storedDay } from '@streekwerk/payload-kit/pure'
import { useState } from 'react'

import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import { periodsHeading } from '../kpiHeading'
import type { PanelKpi } from '../panel'
import { usePanel } from './Panel'
import { useSend } from './useSend'

const dayOrNull = (day: string): string | null => (day === '' ? null : storedDay(day))

/** Adds a period to a KPI that is measured on events. */
export const EventForm = ({ kpi: { id } }: { kpi: PanelKpi }) => {
  const { api, words } = usePanel()
  const { act, isBusy, refusal } = useSend()
  const [from, setFrom] = useState('')
  const [until, setUntil] = useState('')
  const add = async () => {
    const body = { from: dayOrNull(from), kpi: id, until: dayOrNull(until) }
    const question = { body, method: 'POST', path: `${api}/kpi-periods?depth=0` } as const
    if (!(await act(question, { focus: periodsHeading(id), said: words(panelWords.event.done) }))) return
    setFrom('')
    setUntil('')
  }
  const { from: atFrom, until: atUntil } = refusal?.fields ?? {}
  return (
    <details>
      <summary>{words(panelWords.event.title)}</summary>
      <form className="kpis__form" onSubmit={onSubmit(add)}>
        <div className="kpis__pair">
          <DayField label={words(labels.from)} onChange={setFrom} refusal={atFrom} value={from} />
          <DayField label={words(labels.until)} onChange={setUntil} refusal={atUntil} value={until} />
        </div>
        <SubmitRow
          busy={words(panelWords.busy)}
          isBusy={isBusy}
          label={words(panelWords.event.act)}
          refusal={(atFrom ?? atUntil) ? null : refusal}
        />
      </form>
    </details>
  )
}
