import type { Afterwards } from '@streekwerk/payload-kit/panel'
import type { Question } from '@streekwerk/payload-kit/pure'
import { saidIn } from '@streekwerk/payload-kit/pure'

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
    <span className="panel-kit__row">
      <button
        aria-disabled={isBusy}
        aria-label={about}
        className={`panel-kit__button${isMain ? ' panel-kit__button--main' : ''}`}
        onClick={() => void act(question, afterwards)}
        type="button"
      >
        {label}
      </button>
      {refusal ? (
        <span className="panel-kit__refusal" role="alert">
          {saidIn(refusal)}
        </span>
      ) : null}
    </span>
  )
}
