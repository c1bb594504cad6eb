type Props = Readonly<{
  label: string
  name: string
  value: string
  options: readonly Readonly<{ label: string; value: string }>[]
}>

/** One of some, in a form that is sent as an address. */
export const Choice = ({ label, name, options, value }: Props) => (
  <label>
    {label}
    <select defaultValue={value} name={name}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
)
