import { onSubmit, useLeaveGuard } from '@streekwerk/payload-kit/panel'
import { saidIn } from '@streekwerk/payload-kit/pure'

import { panelWords } from '../../../words/panel'
import { questionWords } from '../../../words/questionWords'
import { isToldAtField } from '../draft'
import { periodsHeading } from '../kpiHeading'
import type { PanelKpi, PanelPeriod } from '../panel'
import { ActButton } from './ActButton'
import { AboutFields, Earlier, ValueFields } from './EntryFields'
import { MeasurementFacts } from './MeasurementFacts'
import { usePanel } from './Panel'
import { PartFields } from './PartFields'
import { useEntry } from './useEntry'

const { entry: said } = panelWords

type OfPeriod = { kpi: PanelKpi; period: PanelPeriod }
type Entering = { entry: ReturnType<typeof useEntry> }

/** What is asked before something is submitted that looks like a slip: asked and never refused. */
const Questions = ({ entry: { questions } }: Entering) => {
  const { words } = usePanel()
  return (
    <div role="alert">
      {questions.map((question) => (
        <p className="kpis__question" key={question}>
          {words(questionWords[question])}
        </p>
      ))}
    </div>
  )
}

/** What somebody else saved while the viewer was typing, who chooses which of the two stays. */
const Other = ({ entry, kpi, period: { open } }: Entering & OfPeriod) => {
  const { words } = usePanel()
  if (!entry.isOther || open === null) return null
  return (
    <div className="kpis__question" role="alert">
      <p>{words(said.otherSaved)}</p>
      <MeasurementFacts kpi={kpi} measurement={open} />
      <p className="panel-kit__help">{words(said.takeOverLead)}</p>
      <button className="panel-kit__button" onClick={entry.takeOver} type="button">
        {words(said.takeOver)}
      </button>
    </div>
  )
}

const Buttons = ({ entry, kpi, period }: Entering & OfPeriod) => {
  const { api, period: called, words } = usePanel()
  const { isBusy, questions, save } = entry
  return (
    <div className="panel-kit__row">
      <button aria-disabled={isBusy} className="panel-kit__button panel-kit__button--main" type="submit">
        {isBusy ? words(panelWords.busy) : words(questions.length > 0 ? said.confirm : said.submit)}
      </button>
      <button aria-disabled={isBusy} className="panel-kit__button" onClick={() => void save()} type="button">
        {words(said.saveDraft)}
      </button>
      {period.open === null ? null : (
        <ActButton
          about={words(said.discardNamed, { period: called(kpi, period) })}
          afterwards={{ focus: periodsHeading(kpi.id), said: words(said.discarded) }}
          label={words(said.discard)}
          question={{ method: 'DELETE', path: `${api}/kpi-measurements/${period.open.id}` }}
        />
      )}
    </div>
  )
}

/** Enters what was measured in a period: as a draft that can be changed and thrown away, until it is submitted. */
export const EntryForm = ({ kpi, period }: OfPeriod) => {
  const { words } = usePanel()
  const entry = useEntry(kpi, period)
  const { change, isChanged, refusal, refusalOfPart, submit, typed } = entry
  useLeaveGuard(isChanged, words(panelWords.leave))
  const { reason = '', sentBack = '' } = period.open ?? {}
  const isAtField = Object.keys(refusal?.fields ?? {}).some(isToldAtField)
  return (
    <form className="kpis__form" onSubmit={onSubmit(submit)}>
      {sentBack === '' ? null : (
        <p className="kpis__question">{words(said.sentBack, { reason: sentBack })}</p>
      )}
      {reason === '' ? null : <p className="kpis__question">{words(said.correction, { reason })}</p>}
      <Other entry={entry} kpi={kpi} period={period} />
      <Earlier kpi={kpi} period={period} />
      <ValueFields entry={entry} kpi={kpi} />
      <PartFields
        kpi={kpi}
        onChange={(part, numbers) => change({ parts: { ...typed.parts, [part]: numbers } })}
        refusalAt={refusalOfPart}
        typed={typed}
      />
      <AboutFields entry={entry} />
      <Questions entry={entry} />
      {refusal && !isAtField ? (
        <p className="panel-kit__refusal" role="alert">
          {saidIn(refusal)}
        </p>
      ) : null}
      <Buttons entry={entry} kpi={kpi} period={period} />
    </form>
  )
}
