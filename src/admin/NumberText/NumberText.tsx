'use client'

import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { NumberFieldClientProps } from 'payload'
import { useCallback, useEffect, useState } from 'react'

import { inLanguage } from '../../domain/locales/inLanguage'
import type { Words } from '../../domain/locales/locales'

/** How a number is written and read in a form. */
export type NumberReading = Readonly<{
  /** The number that was typed; null for nothing, undefined for what cannot be read. */
  read: (typed: string) => number | null | undefined
  refusal: Words
  show: (value: number) => string
  /** What was typed, from what the form holds for it. */
  typed: (unread: string) => string
  /** What the form holds for what cannot be read: a text that no reader takes for a number. */
  unread: (typed: string) => string
}>

/** What the form holds: a number, nothing, or what could not be read. */
type Held = number | string | null

const shown = (held: Held | undefined, { show, typed }: NumberReading): string => {
  if (typeof held === 'string') return typed(held)
  return typeof held === 'number' ? show(held) : ''
}

const heldFor = (text: string, { read, unread }: NumberReading): Held => {
  const value = read(text)
  return value === undefined ? unread(text) : value
}

/**
 * A number in a text field, written the Dutch way whatever the language of the browser: a field for numbers drops a comma that its
 * language does not know, and 2,5 becomes 25. What cannot be read stays as typed and cannot be saved.
 */
export const NumberText = ({
  field,
  path,
  readOnly,
  reading,
}: NumberFieldClientProps & { reading: NumberReading }) => {
  const { i18n } = useTranslation()
  const refused = inLanguage(reading.refusal, i18n.language)
  // What else may be wrong with a number is for the server to say.
  const validate = useCallback((held: unknown) => (typeof held === 'string' ? refused : true), [refused])
  const { setValue, showError, value } = useField<Held>({ path, validate })
  const [text, setText] = useState(shown(value, reading))
  const unread = reading.read(text) === undefined
  const id = `field-${path.replaceAll('.', '__')}`

  useEffect(() => {
    // A value from elsewhere (a version, a reset) replaces what was typed; the own keystrokes do not come back.
    setText((typed) => (heldFor(typed, reading) === (value ?? null) ? typed : shown(value, reading)))
  }, [reading, value])

  return (
    <div className={`field-type number${showError || unread ? ' error' : ''}`}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          aria-describedby={unread ? `${id}-unread` : undefined}
          aria-invalid={unread}
          disabled={readOnly}
          id={id}
          inputMode="decimal"
          onBlur={() => {
            if (!unread) setText(shown(value, reading))
          }}
          onChange={({ target }) => {
            setText(target.value)
            setValue(heldFor(target.value, reading))
          }}
          type="text"
          value={text}
        />
        {unread && (
          <p id={`${id}-unread`} role="alert">
            {refused}
          </p>
        )}
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
