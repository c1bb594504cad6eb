import { Field } from './Field'

/** A day (YYYY-MM-DD), or the empty text. */
export const DayField = ({
  min,
  onChange,
  value,
  ...field
}: {
  label: string
  value: string
  onChange: (value: string) => void
  min?: string
  help?: string | undefined
  refusal?: string | undefined
}) => (
  <Field {...field}>
    {(control) => (
      <input
        {...control}
        min={min}
        onChange={(event) => onChange(event.target.value)}
        type="date"
        value={value}
      />
    )}
  </Field>
)
