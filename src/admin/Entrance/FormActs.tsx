'use client'

import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'

type Props = {
  /** What else stands in the row. */
  beside?: ReactNode
  isBusy: boolean
  label: string
  onPress: () => void
}

/** The row with the button that sends what was typed; while it is busy it keeps the focus. */
export const FormActs = ({ beside, isBusy, label, onPress }: Props) => (
  <div className="second-factor__acts">
    <Button extraButtonProps={{ 'aria-disabled': isBusy }} margin={false} onClick={onPress} size="medium">
      {label}
    </Button>
    {beside}
  </div>
)
