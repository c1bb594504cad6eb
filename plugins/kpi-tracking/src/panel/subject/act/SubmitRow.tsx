import type { Refusal } from '@streekwerk/payload-kit/pure'

import { panelWords } from '../../../words/panel'
import { usePanel } from './Panel'

/** The end of a form: what it does, and why that was refused where no field says so. */
export const SubmitRow = ({
  isBusy,
  isMain = true,
  label,
  refusal,
}: {
  isBusy: boolean
  label: string
  refusal: Refusal | null | undefined
  /** Whether it is what there is to do here. */
  isMain?: boolean
}) => {
  const { words } = usePanel()
  return (
    <>
      {refusal ? (
        <p className="kpis__refusal" role="alert">
          {refusal.message}
        </p>
      ) : null}
      <p className="kpis__row">
        {/* One that is switched off would lose the focus. */}
        <button
          aria-disabled={isBusy}
          className={`kpis__button${isMain ? ' kpis__button--main' : ''}`}
          type="submit"
        >
          {isBusy ? words(panelWords.busy) : label}
        </button>
      </p>
    </>
  )
}
