import '@streekwerk/charts/charts.css'
import '@streekwerk/payload-kit/panel.css'
import './kpis.css'

import { inPanelLanguage, panelAddress } from '@streekwerk/payload-kit'
import { KpiPeriods, Panel } from '@streekwerk/payload-kpi-tracking/client'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'

import { optionsOf } from '../../read/optionsOf'
import { readBoard } from '../../read/readBoard'
import type { ResolvedOptions } from '../../resolveOptions'
import { OF_SUBJECT, slugs } from '../../slugs'
import { panelWords } from '../../words/panel'
import { sayIn } from '../sayIn'
import { readPanelKpis } from './read/readPanelKpis'
import { readSurroundings } from './read/readSurroundings'
import { EmptyBoard, MakeLink } from './show/EmptyBoard'
import { Gauges } from './show/Gauges'
import { KpiCard } from './show/KpiCard'

type Looking = { options: ResolvedOptions; req: PayloadRequest; subject: string }

const Looked = async ({ options, req, subject }: Looking) => {
  const words = sayIn(req.i18n.language)
  const board = await readBoard(req, subject)
  const surroundings = board && (await readSurroundings(options, req, { subject, today: board.today }))
  if (!board || !surroundings) return <p>{words(panelWords.unreadable)}</p>
  const { language, mayDefine } = surroundings
  const forms = panelAddress(req.payload.config.routes.admin, `/collections/${slugs.kpis}`)
  const toForm = (rest: string): string | null => (mayDefine ? `${forms}/${rest}` : null)
  const href = toForm(`create?${OF_SUBJECT}=${encodeURIComponent(subject)}`)
  if (board.kpis.length === 0) return <EmptyBoard href={href} words={words} />
  const panelKpis = await readPanelKpis(options, req, board)
  return (
    <Panel surroundings={surroundings}>
      <Gauges gauges={board.gauges} words={words} />
      {board.kpis.map((kpi) => {
        const panelKpi = panelKpis.get(kpi.id)
        return (
          <KpiCard href={toForm(String(kpi.id))} key={kpi.id} kpi={kpi} language={language} own={panelKpi}>
            {panelKpi ? <KpiPeriods kpi={panelKpi} /> : null}
          </KpiCard>
        )
      })}
      {href === null ? null : <MakeLink href={href} words={words} />}
    </Panel>
  )
}

/** The view of a document that has KPIs: where each stands, and all that can be done about it. */
export const SubjectKpis = ({ initPageResult }: DocumentViewServerProps) => {
  const { docID } = initPageResult
  const req = inPanelLanguage(initPageResult.req)
  const options = optionsOf(req.payload)
  return (
    <div className="kpis">
      {docID === undefined || options === null ? (
        <p>{sayIn(req.i18n.language)(panelWords.unreadable)}</p>
      ) : (
        <Looked options={options} req={req} subject={String(docID)} />
      )}
    </div>
  )
}
