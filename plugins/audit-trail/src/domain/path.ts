/** A step of the way to a value: a field, the language it is in, and the row in it; a row of blocks also says of which kind it is. */
export type Step = Readonly<{
  name: string
  locale: string | null
  row: Readonly<{ id: string; block: string | null }> | null
}>

// What is not said otherwise stands there as it is, so that paths stay readable.
const quoted = (text: string): string =>
  text.replace(/[^\w-]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

const unquoted = (text: string): string =>
  text.replace(/%([\da-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

const stepText = ({ locale, name, row }: Step): string => {
  const within = locale === null ? '' : `:${quoted(locale)}`
  const block = row === null || row.block === null ? '' : `|${quoted(row.block)}`
  return `${quoted(name)}${within}${row ? `[${quoted(row.id)}${block}]` : ''}`
}

/** A way to a value as one text: `title:nl`, `enclosures[65f0].name`, `body[65f1|quote].text:en`. */
export const pathText = (steps: readonly Step[]): string => steps.map(stepText).join('.')

const STEP = /^([^:[]*)(?::([^[]*))?(?:\[([^|\]]*)(?:\|([^\]]*))?\])?$/

/** The way that a text tells; null of a text that tells none. */
export const readPath = (text: string): readonly Step[] | null => {
  const steps = text.split('.').map((each): Step | null => {
    const found = STEP.exec(each)
    if (!found) return null
    const [, name = '', locale, id, block] = found
    return {
      locale: locale === undefined ? null : unquoted(locale),
      name: unquoted(name),
      row:
        id === undefined ? null : { block: block === undefined ? null : unquoted(block), id: unquoted(id) },
    }
  })
  return steps.includes(null) ? null : (steps as readonly Step[])
}
