'use client'

import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { NumberFieldClientComponent } from 'payload'
import { useEffect, useState } from 'react'

import { formatEuros, parseEuros } from '../../domain/money/euros'

const refusal = {
  nl: 'Dit is geen bedrag. Schrijf het als 2.500 of 2.500,50.',
  en: 'This is not an amount. Write it as 2.500 or 2.500,50.',
}

const shown = (cents: number | null | undefined): string =>
  typeof cents === 'number' && Number.isSafeInteger(cents) && cents >= 0 ? formatEuros(cents) : ''

/** An amount written in euros, the Dutch way, and kept in whole cents. What cannot be read stays as typed and is said at once. */
export const EuroField: NumberFieldClientComponent = ({ field, path, readOnly }) => {
  const { setValue, showError, value } = useField<number | null>({ path })
  const { i18n } = useTranslation()
  const [text, setText] = useState(shown(value))
  const unread = parseEuros(text) === undefined
  const id = `field-${path.replaceAll('.', '__')}`

  useEffect(() => {
    // A value from elsewhere (a version, a reset) replaces what was typed; the own keystrokes do not come back.
    setText((typed) => (parseEuros(typed) === (value ?? null) ? typed : shown(value)))
  }, [value])

  const write = (typed: string) => {
    setText(typed)
    const cents = parseEuros(typed)
    if (cents !== undefined) setValue(cents)
  }

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
            if (!unread) setText(shown(value))
          }}
          onChange={(event) => {
            write(event.target.value)
          }}
          type="text"
          value={text}
        />
        {unread && (
          <p id={`${id}-unread`} role="alert">
            {i18n.language === 'en' ? refusal.en : refusal.nl}
          </p>
        )}
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
