import type { ReactNode } from 'react'

import type { Refusal } from './send'

/** The end of a form: what it does, and why that was refused where no field says so. */
export const SubmitRow = ({
  busy,
  children,
  isBusy,
  isMain = true,
  label,
  refusal,
}: {
  /** What the button says while it is done. */
  busy: string
  isBusy: boolean
  /** Whether it is what there is to do here. */
  isMain?: boolean
  label: string
  refusal: Refusal | null | undefined
  children?: ReactNode
}) => (
  <>
    {refusal ? (
      <p className="panel-kit__refusal" role="alert">
        {refusal.message}
      </p>
    ) : null}
    <p className="panel-kit__row">
      {/* One that is switched off would lose the focus. */}
      <button
        aria-disabled={isBusy}
        className={isMain ? 'panel-kit__button panel-kit__button--main' : 'panel-kit__button'}
        type="submit"
      >
        {isBusy ? busy : label}
      </button>
      {children}
    </p>
  </>
)
