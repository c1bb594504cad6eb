import { Field } from './Field'

/** A text of some lines, or of one. */
export const TextField = ({
  atMost = 4000,
  onChange,
  rows = 3,
  value,
  ...field
}: {
  label: string
  value: string
  onChange: (value: string) => void
  atMost?: number
  rows?: number
  help?: string | undefined
  refusal?: string | undefined
}) => (
  <Field {...field}>
    {(control) =>
      rows === 1 ? (
        <input
          {...control}
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
