import { useRef } from 'react'

/** What was done, told in one place that stays: until the next act begins, or somebody has seen it. */
export const Said = ({
  busy,
  dismiss: dismissWord,
  onDismiss,
  text,
}: {
  /** What is told while something is done, which goes by itself. */
  busy: string
  /** What the button is called by which a message goes. */
  dismiss: string
  onDismiss: () => void
  text: string
}) => {
  const before = useRef<Element | null>(null)
  const dismiss = () => {
    onDismiss()
    // The button goes with the message.
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus()
  }
  const isDone = text !== '' && text !== busy
  return (
    <div className="panel-kit__said" data-empty={text === ''}>
      <p role="status">{text}</p>
      {isDone ? (
        <button
          className="panel-kit__dismiss"
          onClick={dismiss}
          onFocus={({ relatedTarget }) => {
            before.current = relatedTarget
          }}
          type="button"
        >
          {dismissWord}
        </button>
      ) : null}
    </div>
  )
}
