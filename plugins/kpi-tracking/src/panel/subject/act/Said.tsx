import { useRef } from 'react'

import { panelWords } from '../../../words/panel'
import type { Say } from '../../sayIn'

/** What was done, told in one place that stays: until the next act begins, or somebody has seen it. */
export const Said = ({ onDismiss, text, words }: { onDismiss: () => void; text: string; words: Say }) => {
  const before = useRef<Element | null>(null)
  const dismiss = () => {
    onDismiss()
    // The button goes with the message.
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus()
  }
  const isDone = text !== '' && text !== words(panelWords.busy)
  return (
    <div className="kpis__said" data-empty={text === ''}>
      <p role="status">{text}</p>
      {isDone ? (
        <button
          className="kpis__dismiss"
          onClick={dismiss}
          onFocus={({ relatedTarget }) => {
            before.current = relatedTarget
          }}
          type="button"
        >
          {words(panelWords.dismiss)}
        </button>
      ) : null}
    </div>
  )
}
