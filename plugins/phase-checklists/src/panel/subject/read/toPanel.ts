import type { Doc, HistoryOf } from '@streekwerk/payload-kit'
import { dayOf, idOf, rowsIn, textIn } from '@streekwerk/payload-kit'
import { safeHref } from '@streekwerk/payload-kit/pure'

import { isDeclined, waiverStanding } from '../../../domain/checklist/waivers'
import type { EvidenceKind } from '../../../domain/lifeCycle/lifeCycle'
import { standPhases } from '../../../domain/trail/phaseStandings'
import { toWaiver } from '../../../read/readStanding'
import type { ToldItem, ToldSubject } from '../../../read/tellSubject'
import { toItem } from '../../../read/toLifeCycle'
import { slugs } from '../../../slugs'
import type { Id, PanelEvidence, PanelItem, PanelPhase, PanelWaiver } from '../panel'
import type { Pieces } from './readPieces'
import { pieceKey } from './readPieces'

type Row = Readonly<Record<string, unknown>>

/** What the pieces are called, where files are kept, in which time zone a day begins, and where histories are. */
export type Showing = Readonly<{
  files: string | null
  pieces: Pieces
  dayIn: (moment: unknown) => string | null
  historyOf: HistoryOf
}>

const refOf = (value: unknown): Id | null =>
  typeof value === 'string' || typeof value === 'number' ? value : null

const toEvidence = (row: Row, { files, pieces }: Showing): PanelEvidence => {
  const kind = row.kind as EvidenceKind
  const { relationTo, value } = (row.record ?? {}) as { relationTo?: string; value?: unknown }
  const [file, target] = [refOf(row.file), refOf(value)]
  const record = relationTo !== undefined && target !== null ? { relationTo, value: target } : null
  const named =
    kind === 'file' && file !== null && files !== null
      ? pieces.get(pieceKey(files, file))
      : kind === 'record' && record
        ? pieces.get(pieceKey(record.relationTo, record.value))
        : undefined
  const link = textIn(row.link)
  return {
    ...(typeof row.id === 'string' ? { id: row.id } : {}),
    kind,
    file,
    link,
    note: textIn(row.note),
    record,
    name: kind === 'link' ? link : kind === 'note' ? textIn(row.note) : (named?.name ?? null),
    href: kind === 'link' ? safeHref(link) : (named?.href ?? null),
    isGone: (kind === 'file' && file === null) || (kind === 'record' && record === null),
  }
}

const toPanelWaiver = (doc: Doc, today: string, { dayIn, historyOf }: Showing): PanelWaiver => ({
  history: historyOf(slugs.waivers, doc.id),
  id: doc.id,
  reason: textIn(doc.reason),
  standing: waiverStanding(toWaiver(doc), today),
  validUntil: dayOf(doc.validUntil) ?? '',
  requestedBy: refOf(doc.requestedBy),
  approvedBy: refOf(doc.approvedBy),
  approvedOn: dayIn(doc.approvedAt),
  withdrawnBy: refOf(doc.withdrawnBy),
  withdrawnOn: dayIn(doc.withdrawnAt),
  isDeclined: isDeclined({ ...toWaiver(doc), withdrawnBy: idOf(doc.withdrawnBy) }),
})

const toOverride = (value: unknown, { dayIn }: Showing): PanelItem['override'] => {
  const { at, by, isMet, reason } = (value ?? {}) as Row
  if (isMet !== 'yes' && isMet !== 'no') return null
  return { by: refOf(by), isMet: isMet === 'yes', on: dayIn(at), reason: textIn(reason) }
}

const toPanelItem = (told: ToldItem, today: string, showing: Showing): PanelItem => {
  const { answer: doc, guidance, id, key, kind, lifeCycleItem, title, verdict } = told
  const { answeredBy, evidence: evidenceWanted, mayNotApply } = toItem(lifeCycleItem)
  return {
    id,
    key,
    kind,
    title,
    guidance,
    answeredBy,
    mayNotApply,
    evidenceWanted,
    status: doc.status as PanelItem['status'],
    result: doc.result as PanelItem['result'],
    answer: textIn(doc.answer),
    justification: textIn(doc.justification),
    evidence: rowsIn(doc.evidence).map((row) => toEvidence(row, showing)),
    owner: refOf(doc.owner),
    dueOn: dayOf(doc.dueOn),
    override: toOverride(doc.override, showing),
    waivers: told.waivers.map((waiver) => toPanelWaiver(waiver, today, showing)),
    verdict,
    isAsked: told.isAsked,
    savedAt: textIn(doc.updatedAt),
    history: showing.historyOf(slugs.items, id),
  }
}

/** The phases of a subject as the view shows them, from what is told of it. */
export const toPanel = (told: ToldSubject, showing: Showing): readonly PanelPhase[] => {
  const { phase, phases, state, today, visits } = told
  const standings = standPhases({ phase, phases: phases.map(({ key }) => key), state, visits })
  return phases.map((each, at) => ({
    key: each.key,
    standing: standings[at]?.standing ?? 'ahead',
    visits: standings[at]?.visits ?? [],
    name: each.name || each.key,
    guidance: each.guidance,
    progress: each.progress,
    steps: each.steps.map((step) => ({
      key: step.key,
      name: step.name || step.key,
      guidance: step.guidance,
      progress: step.progress,
      items: step.items.map((item) => toPanelItem(item, today, showing)),
    })),
  }))
}
