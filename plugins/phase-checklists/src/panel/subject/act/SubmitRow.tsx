import type { Refusal } from '@streekwerk/payload-kit/pure'
import type { ReactNode } from 'react'

import { panelWords } from '../../../words/panel'
import { usePanel } from './Panel'

/** The end of a form: what it does, and why that was refused where no field says so. */
export const SubmitRow = ({
  children,
  isBusy,
  label,
  refusal,
}: {
  isBusy: boolean
  label: string
  refusal: Refusal | null | undefined
  children?: ReactNode
}) => {
  const { words } = usePanel()
  return (
    <>
      {refusal ? (
        <p className="phases__refusal" role="alert">
          {refusal.message}
        </p>
      ) : null}
      <p className="phases__row">
        {/* One that is switched off would lose the focus. */}
        <button aria-disabled={isBusy} className="phases__button phases__button--main" type="submit">
          {isBusy ? words(panelWords.busy) : label}
        </button>
        {children}
      </p>
    </>
  )
}
