'use client'

import { FieldDescription, FieldError, SelectInput, useField, useTranslation } from '@payloadcms/ui'
import type { NumberFieldClientProps } from 'payload'

import { inLanguage } from '../../domain/locales/inLanguage'
import type { Words } from '../../domain/locales/locales'

type ScoreFieldProps = NumberFieldClientProps & { words: Readonly<Record<string, Words>> }

/** A mark on a scale, chosen by its words and kept as a number. */
export const ScoreField = ({ field, path, readOnly, words }: ScoreFieldProps) => {
  const { setValue, showError, value } = useField<number | null>({ path })
  const { i18n } = useTranslation()
  return (
    <SelectInput
      Description={<FieldDescription description={field.admin?.description} path={path} />}
      Error={<FieldError path={path} showError={showError} />}
      label={field.label}
      name={field.name}
      onChange={(option) => {
        const chosen = Array.isArray(option) ? undefined : (option as { value?: unknown } | null)?.value
        setValue(chosen === undefined || chosen === null ? null : Number(chosen))
      }}
      options={Object.entries(words).map(([mark, meaning]) => ({
        label: inLanguage(meaning, i18n.language),
        value: mark,
      }))}
      path={path}
      readOnly={readOnly}
      required={field.required}
      showError={showError}
      value={typeof value === 'number' ? String(value) : ''}
    />
  )
}
