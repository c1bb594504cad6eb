import type { Question } from '@streekwerk/payload-kit/pure'

import type { Afterwards } from './useSend'
import { useSend } from './useSend'

/** A button that has something done at once, and says why where it was refused. */
export const ActButton = ({
  about,
  afterwards,
  isMain = false,
  label,
  question,
}: {
  label: string
  /** What it is done to, for who does not see what stands beside the button. */
  about: string
  question: Question
  /** Whether it is what there is to do here. */
  isMain?: boolean
  afterwards: Afterwards
}) => {
  const { act, isBusy, refusal } = useSend()
  return (
    <span className="kpis__row">
      <button
        aria-disabled={isBusy}
        aria-label={about}
        className={`kpis__button${isMain ? ' kpis__button--main' : ''}`}
        onClick={() => void act(question, afterwards)}
        type="button"
      >
        {label}
      </button>
      {refusal ? (
        <span className="kpis__refusal" role="alert">
          {refusal.message}
        </span>
      ) : null}
    </span>
  )
}
