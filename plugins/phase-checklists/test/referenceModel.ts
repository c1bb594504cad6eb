import type { Answer, CheckAnswer, Waiver } from '../src/domain/checklist/answer'
import { noAnswer } from '../src/domain/checklist/answer'
import type { LifeCycle, LifeCycleItem } from '../src/domain/lifeCycle/lifeCycle'
import type { Decision } from '../src/domain/trail/decide'

/**
 * The life of one subject, told a second time in the plainest way: no verdicts, no reasons, only what is so. It shares no
 * rule with the domain, so that a rule that is wrong there is not wrong here too.
 */
export class ReferenceModel {
  answers = new Map<string, Answer>()
  checks = new Map<string, CheckAnswer['is']>()
  conditions: { dueOn: string; isFulfilled: boolean }[] = []
  ended: '' | 'completed' | 'stopped' = ''
  isWaiting = false
  at = 0
  visited: string[]

  constructor(
    public lifeCycle: LifeCycle,
    public today: string,
  ) {
    this.visited = [this.phase]
  }

  get phase(): string {
    return this.lifeCycle.phases[this.at]?.key ?? ''
  }

  answer(key: string): Answer {
    return this.answers.get(key) ?? noAnswer
  }

  private isWaived = (waiver: Waiver): boolean => {
    if (waiver.isWithdrawn || waiver.validUntil < this.today || !waiver.isApproved) return false
    const isOwn = waiver.approvedBy === waiver.requestedBy
    return waiver.approvedBy === null || !isOwn
  }

  isSettled(item: LifeCycleItem): boolean {
    const { evidence, justification, override, result, status, waivers } = this.answer(item.key)
    if (waivers.some(this.isWaived)) return true
    if (item.answeredBy === 'check') {
      if (override !== null && override.reason.trim() !== '') return override.isMet
      return this.checks.get(item.check ?? '') === 'met'
    }
    if (status !== 'done') return false
    if (result === 'notApplicable') return item.mayNotApply && justification.trim() !== ''
    const isProved =
      item.evidence.length === 0 ||
      evidence.some(({ isThere, kind }) => isThere && item.evidence.includes(kind))
    return result === 'met' && isProved
  }

  missing(): string[] {
    const items = (this.lifeCycle.phases[this.at]?.steps ?? []).flatMap((step) => step.items)
    return items.filter((item) => item.kind === 'required' && !this.isSettled(item)).map(({ key }) => key)
  }

  isOpen(): boolean {
    return this.missing().length === 0 && this.conditions.every(({ isFulfilled }) => isFulfilled)
  }

  /** Takes a decision; answers whether it was possible. */
  decide(decision: Decision): boolean {
    if (this.ended !== '') return false
    if (decision === 'hold') this.isWaiting = true
    else if (decision === 'stop') this.ended = 'stopped'
    else if (decision === 'conditionalGo' && this.at + 1 === this.lifeCycle.phases.length) return false
    else return this.walk(decision === 'stepBack' ? -1 : 1)
    return true
  }

  private walk(steps: -1 | 1): boolean {
    if (steps === 1 ? !this.isOpen() : this.at === 0) return false
    this.isWaiting = false
    if (this.at + steps === this.lifeCycle.phases.length) {
      this.ended = 'completed'
      return true
    }
    this.at += steps
    this.visited.push(this.phase)
    return true
  }

  /** Goes on with another version; answers whether it was possible. */
  moveTo(lifeCycle: LifeCycle): boolean {
    const at = lifeCycle.phases.findIndex(({ key }) => key === this.phase)
    if (this.ended !== '' || lifeCycle.version <= this.lifeCycle.version || at === -1) return false
    this.lifeCycle = lifeCycle
    this.at = at
    return true
  }
}
