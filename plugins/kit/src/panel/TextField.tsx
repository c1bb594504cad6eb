import type { HTMLAttributes, ReactNode } from 'react'

import { textLength } from '../domain/input/textLength'
import { Field } from './Field'

/** A text of some lines, or of one. */
export const TextField = ({
  atMost = textLength.text,
  inputMode,
  onChange,
  onEnter,
  rows = 3,
  value,
  ...field
}: {
  label: string
  value: string
  onChange: (value: string) => void
  atMost?: number
  /** What Enter does in a field of one line that is no form of its own. */
  onEnter?: () => void
  /** Which keys a phone shows. */
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  rows?: number
  about?: ReactNode
  help?: string | undefined
  refusal?: string | undefined
}) => (
  <Field {...field}>
    {(control) =>
      rows === 1 ? (
        <input
          {...control}
          inputMode={inputMode}
          maxLength={atMost}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !onEnter) return
            event.preventDefault()
            onEnter()
          }}
          value={value}
        />
      ) : (
        <textarea
          {...control}
          maxLength={atMost}
          onChange={(event) => onChange(event.target.value)}
          rows={rows}
          value={value}
        />
      )
    }
  </Field>
)
