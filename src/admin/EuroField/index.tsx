'use client'

import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { NumberFieldClientComponent } from 'payload'
import { useCallback, useEffect, useState } from 'react'

import { inLanguage } from '../../domain/locales/inLanguage'
import { formatEuros, parseEuros, unreadAmount } from '../../domain/money/euros'

const refusal = {
  nl: 'Dit is geen bedrag. Schrijf het als 2.500 of 2.500,50.',
  en: 'This is not an amount. Write it as 2.500 or 2.500,50.',
}

/** What the form holds: whole cents, nothing, or what could not be read. */
type Held = number | string | null

const shown = (held: Held | undefined): string => {
  if (typeof held === 'string') return held.replace(/^€ /, '')
  return typeof held === 'number' && Number.isSafeInteger(held) && held >= 0 ? formatEuros(held) : ''
}

const heldFor = (typed: string): Held => {
  const cents = parseEuros(typed)
  return cents === undefined ? unreadAmount(typed) : cents
}

/** An amount written in euros, the Dutch way, and kept in whole cents. What cannot be read stays as typed and cannot be saved. */
export const EuroField: NumberFieldClientComponent = ({ field, path, readOnly }) => {
  const { i18n } = useTranslation()
  const refused = inLanguage(refusal, i18n.language)
  // What else may be wrong with an amount is for the server to say.
  const validate = useCallback((held: unknown) => (typeof held === 'string' ? refused : true), [refused])
  const { setValue, showError, value } = useField<Held>({ path, validate })
  const [text, setText] = useState(shown(value))
  const unread = parseEuros(text) === undefined
  const id = `field-${path.replaceAll('.', '__')}`

  useEffect(() => {
    // A value from elsewhere (a version, a reset) replaces what was typed; the own keystrokes do not come back.
    setText((typed) => (heldFor(typed) === (value ?? null) ? typed : shown(value)))
  }, [value])

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
          onChange={({ target }) => {
            setText(target.value)
            setValue(heldFor(target.value))
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
