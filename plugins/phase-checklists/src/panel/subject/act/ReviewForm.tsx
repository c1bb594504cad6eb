import { useEarlyOpening } from '@streekwerk/payload-kit/panel'
import { useState } from 'react'

import { panelWords } from '../../../words/panel'
import { usePanel } from './Panel'
import type { Reviewing } from './ReviewFields'
import { ReviewFields } from './ReviewFields'

/** Decides at the gate. The form is made when it is first opened, and keeps what was typed. */
export const ReviewForm = (reviewing: Omit<Reviewing, 'onDone'>) => {
  const { words } = usePanel()
  const [isOpen, setOpen] = useState(false)
  const [wasOpened, setOpened] = useState(false)
  const follow = (isOpenNow: boolean) => {
    setOpen(isOpenNow)
    if (isOpenNow) setOpened(true)
  }
  const details = useEarlyOpening(() => follow(true))
  return (
    <section aria-labelledby="phases-review" className="phases__part">
      <h2 id="phases-review">{words(panelWords.review.title)}</h2>
      <details onToggle={(event) => follow(event.currentTarget.open)} open={isOpen} ref={details}>
        <summary>{words(panelWords.review.open)}</summary>
        {wasOpened ? <ReviewFields {...reviewing} onDone={() => setOpen(false)} /> : null}
      </details>
    </section>
  )
}
