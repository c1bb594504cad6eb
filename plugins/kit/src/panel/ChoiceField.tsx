import type { ReactNode } from 'react'

import { Field } from './Field'

/** A choice of which one is made. */
export const ChoiceField = <Value extends string>({
  choices,
  onChange,
  value,
  ...field
}: {
  choices: readonly Readonly<{ name: string; value: Value }>[]
  label: string
  onChange: (value: Value) => void
  value: Value
  /** What the choice that is made means. */
  about?: ReactNode
  help?: string | undefined
  refusal?: string | undefined
}) => (
  <Field {...field}>
    {(control) => (
      <select
        {...control}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value)
          if (chosen) onChange(chosen.value)
        }}
        value={value}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    )}
  </Field>
)
