import type { Doc } from '@streekwerk/payload-kit'
import { dayOf, idOf, textIn } from '@streekwerk/payload-kit'
import { wordsIn } from '@streekwerk/payload-kit/reminders'

import type { Waiver } from '../domain/checklist/answer'
import type { Place } from '../domain/checklist/isAsked'
import { isAsked, isCurrent } from '../domain/checklist/isAsked'
import { judgeItem } from '../domain/checklist/judgeItem'
import { waiverStanding } from '../domain/checklist/waivers'
import type { Trail } from '../domain/trail/trail'
import { toAnswer, toWaiver } from '../read/readStanding'
import type { FoundReminder } from './foundReminder'
import type { Rule } from './readRules'
import type { Run } from './run'

/** Items and the waivers of them, as they are stored, and where their trails stand. */
type Found = Readonly<{
  waivers: readonly Doc[]
  items: readonly Doc[]
  trails: ReadonlyMap<string, Pick<Trail, 'phase' | 'state'>>
}>

/** An item with what is asked by it and where it has its place. */
type PlacedItem = Readonly<{ doc: Doc; rule: Rule; place: Place }>

const placeItems = ({ rules }: Run, { items, trails }: Found): readonly PlacedItem[] =>
  items.flatMap((doc) => {
    const [rule, trail] = [rules.get(idOf(doc.lifeCycleItem) ?? ''), trails.get(idOf(doc.trail) ?? '')]
    if (!rule || !trail) return []
    return [{ doc, place: { isRetired: doc.isRetired === true, phase: rule.phase, trail }, rule }]
  })

const toReminder = (doc: Doc): Pick<FoundReminder, 'askedAt' | 'id' | 'state' | 'subject'> => ({
  id: String(doc.id),
  subject: idOf(doc.subject) ?? '',
  askedAt: null,
  // Of other trails nothing was read.
  state: 'running',
})

/** Judges by what people said: what a check says is for the gate. */
const judge = ({ today }: Run, { doc, rule }: PlacedItem, waivers: readonly Waiver[]) =>
  judgeItem(rule.item, toAnswer(doc, waivers), { checks: new Map(), today })

/** What is due of items. */
export const itemReminders = (run: Run, found: Found): readonly FoundReminder[] => {
  const byItem = new Map<string, Waiver[]>()
  for (const doc of found.waivers) {
    const item = idOf(doc.item) ?? ''
    byItem.set(item, [...(byItem.get(item) ?? []), toWaiver(doc)])
  }
  return placeItems(run, found).flatMap((item) => {
    const { doc, place, rule } = item
    const [recipient, on] = [idOf(doc.owner), dayOf(doc.dueOn)]
    if (recipient === null || on === null) return []
    const verdict = judge(run, item, byItem.get(String(doc.id)) ?? [])
    return [
      {
        ...toReminder(doc),
        isAsked: isAsked(rule.item, verdict, place),
        kind: 'item' as const,
        key: rule.item.key,
        on,
        recipient,
        title: rule.title,
      },
    ]
  })
}

/** A waiver that holds is told of to who asked for it, as long as it matters what becomes of its item and nothing that people said settles that. */
export const waiverReminders = (run: Run, found: Found): readonly FoundReminder[] => {
  const byId = new Map(placeItems(run, found).map((item) => [String(item.doc.id), item]))
  return found.waivers.flatMap((doc) => {
    const [item, waiver] = [byId.get(idOf(doc.item) ?? ''), toWaiver(doc)]
    const { requestedBy: recipient, validUntil: on } = waiver
    if (!item || recipient === null || waiverStanding(waiver, run.today) !== 'holds') return []
    return [
      {
        ...toReminder(doc),
        isAsked: isCurrent(item.place) && !judge(run, item, []).isSettled,
        kind: 'waiver' as const,
        key: item.rule.item.key,
        on,
        recipient,
        title: item.rule.title,
      },
    ]
  })
}

/** What is due of conditions. */
export const conditionReminders = (conditions: readonly Doc[]): readonly FoundReminder[] =>
  conditions.flatMap((doc) => {
    const [recipient, on] = [idOf(doc.owner), dayOf(doc.dueOn)]
    if (recipient === null || on === null) return []
    return [
      {
        ...toReminder(doc),
        isAsked: true,
        kind: 'condition' as const,
        key: null,
        on,
        recipient,
        title: wordsIn(textIn(doc.text)),
      },
    ]
  })
