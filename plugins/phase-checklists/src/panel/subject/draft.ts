import { storedDay } from '@streekwerk/payload-kit/pure'

import { answerFault } from '../../domain/checklist/answerFault'
import { writtenEvidence } from './act/newEvidence'
import { saidBy } from './evidenceKeys'
import type { Id, PanelEvidence, PanelItem } from './panel'

/** Evidence that consists of words somebody types. */
export type TypedEvidence = Readonly<{ kind: 'link' | 'note'; text: string }>

/** What a form holds of an item before it is saved; a person and a day that are not chosen are the empty text. */
export type Draft = Readonly<{
  status: PanelItem['status']
  result: PanelItem['result']
  answer: string
  justification: string
  evidence: readonly PanelEvidence[]
  /** A link or a note that was typed and not added yet; saving takes it along. */
  typed: TypedEvidence | null
  owner: string
  dueOn: string
  isMet: '' | 'no' | 'yes'
  reason: string
}>

const names = [
  'status',
  'result',
  'answer',
  'justification',
  'evidence',
  'typed',
  'owner',
  'dueOn',
  'isMet',
  'reason',
] as const satisfies readonly (keyof Draft)[]

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What a form begins with. */
export const draftOf = (item: PanelItem): Draft => ({
  status: item.status,
  result: item.result,
  answer: item.answer,
  justification: item.justification,
  evidence: item.evidence,
  typed: null,
  owner: item.owner === null ? '' : String(item.owner),
  dueOn: item.dueOn ?? '',
  isMet: item.override === null ? '' : item.override.isMet ? 'yes' : 'no',
  reason: item.override?.reason ?? '',
})

/** The parts in which two drafts differ. */
export const differences = (a: Draft, b: Draft): readonly (keyof Draft)[] =>
  names.filter((name) => !isSame(a[name], b[name]))

/** Evidence of two who changed it: what the other has, without what was taken away here, and with what was added. */
const mergedEvidence = (draft: Draft, from: Draft, to: Draft): readonly PanelEvidence[] => {
  const said = (evidence: readonly PanelEvidence[]) => new Set(evidence.map(saidBy))
  const [was, is] = [said(from.evidence), said(draft.evidence)]
  const kept = to.evidence.filter((piece) => is.has(saidBy(piece)) || !was.has(saidBy(piece)))
  const there = said(kept)
  const added = draft.evidence.filter((piece) => !was.has(saidBy(piece)) && !there.has(saidBy(piece)))
  return [...kept, ...added]
}

/** A draft after the item was changed elsewhere: what was typed stays, and what was not follows; of evidence both are kept. */
export const rebase = (draft: Draft, from: Draft, to: Draft): Draft => {
  const typed = differences(from, draft)
  return {
    ...to,
    ...Object.fromEntries(typed.map((name) => [name, draft[name]])),
    evidence: typed.includes('evidence') ? mergedEvidence(draft, from, to) : to.evidence,
  }
}

/** An id as a list of choices gives it back, as the house has it; `like` is an id of the same collection. */
export const idLike = (like: Id, chosen: string): Id | null => {
  if (chosen === '') return null
  return typeof like === 'number' ? Number(chosen) : chosen
}

const rowOf = ({ file, id, kind, link, note, record }: PanelEvidence): Record<string, unknown> => {
  const said = { file, link, note, record }
  return { ...(id === undefined ? {} : { id }), kind, [kind]: said[kind] }
}

/** A draft with what was typed as evidence among the evidence; of nothing but spaces nothing comes. */
export const withTyped = (draft: Draft): Draft => {
  const { evidence, typed } = draft
  const isSaid = typed !== null && typed.text.trim() !== ''
  return { ...draft, evidence: isSaid ? [...evidence, writtenEvidence(typed)] : evidence, typed: null }
}

/** What follows from a result: who says that something is met, or does not apply, is done with it, unless somebody looks at it first. */
export const resultChange = ({ status }: Pick<Draft, 'status'>, result: Draft['result']): Partial<Draft> =>
  status !== 'inReview' && (result === 'met' || result === 'notApplicable')
    ? { result, status: 'done' }
    : { result }

/** What is sent to save a draft: only what was changed, so that it undoes nothing of what somebody else did meanwhile. */
export const changesOf = (before: Draft, after: Draft, me: Id): Record<string, unknown> => {
  const { dueOn, evidence, isMet, owner, reason, ...plain } = withTyped(after)
  const sent: Record<keyof Draft, [string, unknown]> = {
    status: ['status', plain.status],
    result: ['result', plain.result],
    answer: ['answer', plain.answer],
    justification: ['justification', plain.justification],
    evidence: ['evidence', evidence.map(rowOf)],
    typed: ['evidence', evidence.map(rowOf)],
    owner: ['owner', idLike(me, owner)],
    dueOn: ['dueOn', dueOn === '' ? null : storedDay(dueOn)],
    isMet: ['override', { isMet: isMet === '' ? null : isMet, reason }],
    reason: ['override', { isMet: isMet === '' ? null : isMet, reason }],
  }
  return Object.fromEntries(differences(before, after).map((name) => sent[name]))
}

const faultFields = {
  checkAnswers: 'result',
  justificationMissing: 'justification',
  mayNotBeLeftOut: 'result',
  notForHand: 'override.isMet',
  reasonMissing: 'override.reason',
} as const

/** The field that the server refuses a draft for, so that its words can stand there; null where the whole is meant. */
export const refusedField = (
  item: Pick<PanelItem, 'answeredBy' | 'mayNotApply'>,
  { isMet, justification, reason, result }: Draft,
): string | null => {
  const override = isMet === '' ? null : { by: '', isMet: isMet === 'yes', reason }
  const fault = answerFault(item, { justification, override, result })
  return fault === undefined ? null : faultFields[fault]
}
