import { panelWords } from '../../../words/panel'
import type { PanelKpi, PanelPeriod } from '../panel'
import { periodActs } from '../periodActs'
import { CorrectPart } from './CorrectPart'
import { EntryForm } from './EntryForm'
import { JudgePart } from './JudgePart'
import { LockPart } from './LockPart'
import { LockTrail } from './LockTrail'
import { MeasurementFacts } from './MeasurementFacts'
import { usePanel } from './Panel'
import { TargetForm } from './TargetForm'
import { WithdrawPart } from './WithdrawPart'

const { periods: said } = panelWords

type OfPeriod = { kpi: PanelKpi; period: PanelPeriod }

/** What counts in a period and what is at work in it, with all that the viewer can do there. */
export const PeriodInside = ({ kpi, period }: OfPeriod) => {
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
      {acts.canEnter ? (
        <EntryForm kpi={kpi} key={String(open?.isCorrection === true)} period={period} />
      ) : null}
      {acts.waitsForAnother ? <p className="panel-kit__help">{words(panelWords.judge.own)}</p> : null}
      {acts.canJudge && open ? (
        <JudgePart approvedFrom={acts.approvedFrom} kpi={kpi} open={open} period={period} />
      ) : null}
      {acts.canWithdraw && open ? <WithdrawPart kpi={kpi} open={open} period={period} /> : null}
      {acts.canCorrect && counting ? <CorrectPart id={counting.id} kpi={kpi} /> : null}
      <LockTrail lockings={period.lockings} />
      {acts.canLock ? (
        <div className="kpis__define">
          {acts.canAim ? <TargetForm key={String(period.target)} kpi={kpi} period={period} /> : null}
          <LockPart kpi={kpi} period={period} />
        </div>
      ) : null}
      {isNothing ? <p className="panel-kit__help">{words(said.nothingToDo)}</p> : null}
    </div>
  )
}
