/** As much of a field as this looks at. */
type Nesting = Readonly<{
  type: string
  fields?: readonly Nesting[]
  tabs?: readonly Readonly<{ fields: readonly Nesting[] }>[]
}>

const innerOf = ({ fields = [], tabs = [] }: Nesting): readonly Nesting[] => [
  ...fields,
  ...tabs.flatMap((tab) => tab.fields),
]

const isRows = ({ type }: Nesting): boolean => type === 'array' || type === 'blocks'

const holdsRows = (field: Nesting): boolean =>
  innerOf(field).some((inner) => isRows(inner) || holdsRows(inner))

/** Whether rows of these fields hold rows themselves, as the steps of a phase: that is no list, which a table could tell. */
export const hasRowsInRows = (fields: readonly Nesting[]): boolean =>
  fields.some((field) => (isRows(field) ? holdsRows(field) : hasRowsInRows(innerOf(field))))
