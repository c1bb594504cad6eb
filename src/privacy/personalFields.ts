import type { Field } from 'payload'

/** A field that may hold something of people by what it is or is called. */
type Looking = Readonly<{ path: string; seems: 'of-people' | 'text' }>

const TELLING =
  /name|e-?mail|phone|person|attendee|contact|judged|author|recipient|signed?By$|(^|[a-z])By(Name)?$|(^|\.)by$/iu

const isLink = (field: Field): boolean =>
  field.type === 'relationship' && [field.relationTo].flat().includes('users')

const seemsOf = (field: Field & { name: string }): Looking['seems'] | null => {
  if (field.type === 'email' || field.type === 'upload' || isLink(field)) return 'of-people'
  const isText = ['json', 'richText', 'text', 'textarea'].includes(field.type)
  if (!isText) return null
  return TELLING.test(field.name) ? 'of-people' : 'text'
}

/** The fields that say something, by their paths as the map of personal data names them. */
export const personalFields = (fields: readonly Field[], prefix = ''): readonly Looking[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        personalFields(tab.fields, 'name' in tab && tab.name ? `${prefix}${tab.name}.` : prefix),
      )
    if (field.type === 'row' || field.type === 'collapsible') return personalFields(field.fields, prefix)
    if (field.type === 'join' || !('name' in field) || field.name === undefined) return []
    const path = `${prefix}${field.name}`
    if (field.type === 'blocks')
      return field.blocks.flatMap((block) => personalFields(block.fields, `${path}.`))
    if ('fields' in field) return personalFields(field.fields, `${path}.`)
    const seems = seemsOf(field)
    return seems === null ? [] : [{ path, seems }]
  })
