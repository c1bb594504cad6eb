import { onSubmit, SubmitRow } from '@streekwerk/payload-kit/panel'
import { useState } from 'react'

import { targetDoubt } from '../../../domain/kpi/targetDoubt'
import { readNumber } from '../../../domain/number/readNumber'
import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import { measuredFaultWords } from '../../../words/refusals'
import { targetDoubtWords } from '../../../words/targetDoubtWords'
import { notationOf, writeNumber } from '../draft'
import type { PanelKpi, PanelPeriod } from '../panel'
import { NumberInput, useFieldName } from './NumberInput'
import { usePanel } from './Panel'
import { periodSummary } from './periodSummary'
import { useSend } from './useSend'

const { aim: said } = panelWords

/** Sets what is aimed at by the end of a period, or takes it away; what no verdict can rest on is told and kept. */
export const TargetForm = ({ kpi, period }: { kpi: PanelKpi; period: PanelPeriod }) => {
  const { api, language, words } = usePanel()
  const { act, isBusy, refusal } = useSend()
  const notation = notationOf(language)
  const [text, setText] = useState(() => writeNumber(notation, period.target))
  const [isUnreadable, setUnreadable] = useState(false)
  const target = readNumber(text, notation)
  const doubt = target === null ? undefined : targetDoubt(kpi.kpi, target)
  const save = async () => {
    const isNone = text.trim() === ''
    setUnreadable(target === null && !isNone)
    if (target === null && !isNone) return
    const question = {
      body: { target },
      method: 'PATCH',
      path: `${api}/kpi-periods/${period.id}?depth=0`,
    } as const
    await act(question, { focus: periodSummary(period.id), said: words(said.saved) })
  }
  const atField = isUnreadable ? words(measuredFaultWords.notANumber) : refusal?.fields.target
  return (
    <form className="kpis__form" onSubmit={onSubmit(save)}>
      <NumberInput
        about={doubt && words(targetDoubtWords[doubt])}
        help={kpi.kpi.isCumulative ? words(said.total) : undefined}
        kpi={kpi}
        label={useFieldName(kpi)('value', words(labels.target))}
        onChange={setText}
        refusal={atField}
        value={text}
      />
      <SubmitRow
        busy={words(panelWords.busy)}
        isBusy={isBusy}
        isMain={false}
        label={words(said.save)}
        refusal={atField ? null : refusal}
      />
    </form>
  )
}
