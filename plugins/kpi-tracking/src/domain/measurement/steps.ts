import { isBlank } from '@streekwerk/payload-kit/pure'

import type { TooEarly } from '../period/tooEarly'

/** How far a measurement is. Only one that is approved counts; one that was corrected has been followed by another that is. */
export const measurementStates = ['draft', 'submitted', 'approved', 'corrected'] as const
export type MeasurementState = (typeof measurementStates)[number]

/** What can be done with a measurement. */
export const measurementSteps = ['submit', 'withdraw', 'sendBack', 'approve'] as const
export type MeasurementStep = (typeof measurementSteps)[number]

const leads = {
  submit: { from: 'draft', to: 'submitted' },
  withdraw: { from: 'submitted', to: 'draft' },
  sendBack: { from: 'submitted', to: 'draft' },
  approve: { from: 'submitted', to: 'approved' },
} as const satisfies Record<MeasurementStep, Readonly<{ from: MeasurementState; to: MeasurementState }>>

/** Why a step cannot be taken. */
export type StepFault =
  | 'ended'
  | 'notYours'
  | 'ownMeasurement'
  | 'ownWriting'
  | 'periodLocked'
  | 'reasonMissing'
  | 'wrongState'
  | TooEarly

/** What the step is asked of. */
export type Stepping = Readonly<{
  state: MeasurementState
  submittedBy: string | null
  /** Who has entered or changed it. */
  writtenBy: readonly string[]
  isLocked: boolean
  /** Its period began after its KPI had ended, and it corrects nothing. */
  isAfterEnd: boolean
  /** The first days (YYYY-MM-DD) on which it can be measured, and on which its value can count. */
  begins: string
  countsFrom: string
}>

/** Who asks it, on which day, and with what word. */
export type Asking = Readonly<{ by: string; today: string; reason: string }>

const timeFault = (
  step: MeasurementStep,
  { begins, countsFrom }: Pick<Stepping, 'begins' | 'countsFrom'>,
  today: string,
): TooEarly | undefined => {
  // What came too early can go back.
  if (step === 'sendBack' || step === 'withdraw') return undefined
  if (today < begins) return 'notBegun'
  return step === 'approve' && today < countsFrom ? 'notOver' : undefined
}

/**
 * Why a step cannot be taken, or undefined. What was submitted is taken back by whoever did. Nobody approves what was submitted under the
 * own name, or what they had a hand in; nothing counts before its period is over, or after its KPI has ended; what is sent back says why;
 * in a locked period nothing moves any more.
 */
export const stepFault = (
  step: MeasurementStep,
  stepping: Stepping,
  { by, reason, today }: Asking,
): StepFault | undefined => {
  const { isLocked, state, submittedBy, writtenBy } = stepping
  if (leads[step].from !== state) return 'wrongState'
  if (isLocked) return 'periodLocked'
  if (step === 'withdraw' && submittedBy !== by) return 'notYours'
  if (stepping.isAfterEnd && (step === 'submit' || step === 'approve')) return 'ended'
  if (step === 'approve' && (submittedBy === null || submittedBy === by)) return 'ownMeasurement'
  if (step === 'approve' && writtenBy.includes(by)) return 'ownWriting'
  return (
    timeFault(step, stepping, today) ?? (step === 'sendBack' && isBlank(reason) ? 'reasonMissing' : undefined)
  )
}

/** Why another measurement cannot take the place of one, or undefined: only what counts is corrected, with the reason. */
export const correctionFault = (
  { isLocked, state }: Pick<Stepping, 'isLocked' | 'state'>,
  reason: string,
): 'periodLocked' | 'reasonMissing' | 'wrongState' | undefined => {
  if (state !== 'approved') return 'wrongState'
  if (isLocked) return 'periodLocked'
  return isBlank(reason) ? 'reasonMissing' : undefined
}

/** What a measurement becomes by a step. */
export const stateAfter = (step: MeasurementStep): MeasurementState => leads[step].to

/** Whether what was measured can still be changed by whoever enters it. */
export const isEditable = (state: MeasurementState): boolean => state === 'draft'
