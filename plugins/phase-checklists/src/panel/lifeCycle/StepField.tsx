import { FieldDescription, FieldError, SelectInput, TextField, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'

import { useSteps } from './useSteps'

/** The step that an item stands in, chosen among those of its life cycle; it is kept by its key. */
export const StepField = (props: TextFieldClientProps) => {
  const { field, path, readOnly } = props
  const { setValue, showError, value } = useField<string | null>({ path })
  const lifeCycle = useFormFields(([fields]) => fields.lifeCycle?.value)
  const steps = useSteps(lifeCycle)
  // Somebody who may write items and not read the life cycle types the key.
  if (steps === null) return <TextField {...props} />
  return (
    <SelectInput
      Description={<FieldDescription description={field.admin?.description} path={path} />}
      Error={<FieldError path={path} showError={showError} />}
      isClearable={false}
      label={field.label}
      name={field.name}
      onChange={(option) => {
        const chosen = Array.isArray(option) ? undefined : (option as { value?: unknown } | null)?.value
        setValue(typeof chosen === 'string' ? chosen : null)
      }}
      options={steps.map((step) => ({ ...step }))}
      path={path}
      readOnly={readOnly}
      required={field.required}
      showError={showError}
      value={value ?? ''}
    />
  )
}
