'use client'

import type { ReactNode } from 'react'

import { WaitingButton } from '../WaitingButton'

type Props = {
  /** What else stands in the row. */
  beside?: ReactNode
  isBusy: boolean
  label: string
  onPress: () => void
}

/** The row with the button that sends what was typed. */
export const FormActs = ({ beside, isBusy, label, onPress }: Props) => (
  <div className="second-factor__acts">
    <WaitingButton isBusy={isBusy} onClick={onPress} size="medium">
      {label}
    </WaitingButton>
    {beside}
  </div>
)
