import { isBlank } from '@streekwerk/payload-kit/pure'

/** How far a measurement is. Only one that is approved counts; one that was corrected has been followed by another that is. */
export const measurementStates = ['draft', 'submitted', 'approved', 'corrected'] as const
export type MeasurementState = (typeof measurementStates)[number]

/** What can be done with a measurement. */
export const measurementSteps = ['submit', 'sendBack', 'approve'] as const
export type MeasurementStep = (typeof measurementSteps)[number]

const leads = {
  submit: { from: 'draft', to: 'submitted' },
  sendBack: { from: 'submitted', to: 'draft' },
  approve: { from: 'submitted', to: 'approved' },
} as const satisfies Record<MeasurementStep, Readonly<{ from: MeasurementState; to: MeasurementState }>>

/** Why a step cannot be taken. */
export type StepFault = 'ownMeasurement' | 'periodLocked' | 'reasonMissing' | 'wrongState'

/** What the step is asked of. */
export type Stepping = Readonly<{
  state: MeasurementState
  submittedBy: string | null
  isLocked: boolean
}>

/** Who asks it, and with what word. */
export type Asking = Readonly<{ by: string; reason: string }>

/**
 * Why a step cannot be taken, or undefined. Nobody approves what was submitted under the own name; what is sent back says why; in a
 * locked period nothing moves any more.
 */
export const stepFault = (
  step: MeasurementStep,
  { isLocked, state, submittedBy }: Stepping,
  { by, reason }: Asking,
): StepFault | undefined => {
  if (leads[step].from !== state) return 'wrongState'
  if (isLocked) return 'periodLocked'
  if (step === 'approve' && (submittedBy === null || submittedBy === by)) return 'ownMeasurement'
  return step === 'sendBack' && isBlank(reason) ? 'reasonMissing' : undefined
}

/** Why another measurement cannot take the place of one, or undefined: only what counts is corrected, with the reason. */
export const correctionFault = (
  { isLocked, state }: Pick<Stepping, 'isLocked' | 'state'>,
  reason: string,
): Exclude<StepFault, 'ownMeasurement'> | undefined => {
  if (state !== 'approved') return 'wrongState'
  if (isLocked) return 'periodLocked'
  return isBlank(reason) ? 'reasonMissing' : undefined
}

/** What a measurement becomes by a step. */
export const stateAfter = (step: MeasurementStep): MeasurementState => leads[step].to

/** Whether what was measured can still be changed by whoever enters it. */
export const isEditable = (state: MeasurementState): boolean => state === 'draft'
