import type { Answer, Waiver } from '../domain/checklist/answer'
import type { Verdict } from '../domain/checklist/judgeItem'
import { judgeItem } from '../domain/checklist/judgeItem'
import { waiverStanding } from '../domain/checklist/waivers'
import { dayOf } from '../read/days'
import { idOf } from '../read/idOf'
import type { Doc } from '../read/localApi'
import { textIn } from '../read/plain'
import { toAnswer, toWaiver } from '../read/readStanding'
import type { FoundReminder } from './foundReminder'
import type { Rule, Run } from './run'
import { wordsIn } from './wordsIn'

/** Items and the waivers of them, as they are stored. */
type Found = Readonly<{ waivers: readonly Doc[]; items: readonly Doc[] }>

const toReminder = (doc: Doc): Pick<FoundReminder, 'askedAt' | 'id' | 'state' | 'subject'> => ({
  id: String(doc.id),
  subject: idOf(doc.subject) ?? '',
  askedAt: null,
  // Of other trails nothing was read.
  state: 'running',
})

/** The check that has the last word on an item, which has not been asked yet. */
const openCheck = (verdict: Verdict, { item }: Rule): string | null =>
  !verdict.isSettled && verdict.obstacles.includes('checkUnknown') ? (item.check ?? null) : null

/** Judges an item without its checks: they are asked last, and only of what would be told. */
const judge = ({ today }: Run, rule: Rule, answer: Answer) => {
  const verdict = judgeItem(rule.item, answer, { checks: new Map(), today })
  return { check: openCheck(verdict, rule), isSettled: verdict.isSettled }
}

/** What is due of items. */
export const itemReminders = (run: Run, { items, waivers }: Found): readonly FoundReminder[] => {
  const byItem = new Map<string, Waiver[]>()
  for (const doc of waivers) {
    const item = idOf(doc.item) ?? ''
    byItem.set(item, [...(byItem.get(item) ?? []), toWaiver(doc)])
  }
  return items.flatMap((doc) => {
    const rule = run.rules.get(idOf(doc.lifeCycleItem) ?? '')
    const [recipient, on] = [idOf(doc.owner), dayOf(doc.dueOn)]
    if (!rule || recipient === null || on === null) return []
    const answer = toAnswer(doc, byItem.get(String(doc.id)) ?? [])
    const { key } = rule.item
    return [
      {
        ...toReminder(doc),
        ...judge(run, rule, answer),
        kind: 'item' as const,
        key,
        on,
        recipient,
        title: rule.title,
      },
    ]
  })
}

const holds = ({ today }: Run, waiver: Waiver): boolean => waiverStanding(waiver, today) === 'holds'

/** A waiver that holds is told of to who asked for it, unless the item would be settled without. */
export const waiverReminders = (run: Run, { items, waivers }: Found): readonly FoundReminder[] => {
  const byId = new Map(items.map((item) => [String(item.id), item]))
  return waivers.flatMap((doc) => {
    const [item, waiver] = [byId.get(idOf(doc.item) ?? ''), toWaiver(doc)]
    const rule = run.rules.get(idOf(item?.lifeCycleItem) ?? '')
    if (!item || !rule || !holds(run, waiver)) return []
    const { requestedBy: recipient, validUntil: on } = waiver
    return [
      {
        ...toReminder(doc),
        ...judge(run, rule, toAnswer(item, [])),
        kind: 'waiver' as const,
        key: rule.item.key,
        on,
        recipient,
        title: rule.title,
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
        kind: 'condition' as const,
        check: null,
        isSettled: false,
        key: null,
        on,
        recipient,
        title: wordsIn(textIn(doc.text)),
      },
    ]
  })
