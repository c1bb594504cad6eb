import { textLength } from '@streekwerk/payload-kit/pure'
import type { HTMLAttributes } from 'react'

import { Field } from './Field'

/** A text of some lines, or of one. */
export const TextField = ({
  atMost = textLength.text,
  inputMode,
  onChange,
  rows = 1,
  value,
  ...field
}: {
  label: string
  value: string
  onChange: (value: string) => void
  atMost?: number
  /** Which keys a phone shows. */
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  rows?: number
  about?: string | undefined
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
