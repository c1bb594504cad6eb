'use client'

import type { InputHTMLAttributes } from 'react'

type Props = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'autoComplete' | 'autoFocus' | 'inputMode' | 'maxLength' | 'required' | 'type'
> & {
  help?: string
  id: string
  /** Whether what stands here was refused. */
  isWrong?: boolean
  label: string
  onText: (text: string) => void
  value: string
}

/** A field with its name above it, for forms that save no document. */
export const OwnField = ({ help, id, isWrong = false, label, onText, ...input }: Props) => (
  <div className="own-field">
    <label htmlFor={id}>{label}</label>
    {help === undefined ? null : <p id={`${id}-help`}>{help}</p>}
    <input
      {...input}
      aria-describedby={help === undefined ? undefined : `${id}-help`}
      aria-invalid={isWrong}
      id={id}
      name={id.replace(/^field-/, '')}
      onChange={({ target }) => onText(target.value)}
    />
  </div>
)

/** Why something could not be done, said at once. */
export const Refusal = ({ because }: { because: string | null }) =>
  because === null ? null : (
    <p className="own-field__refusal" role="alert">
      {because}
    </p>
  )
