import { useRowLabel, useTranslation } from '@payloadcms/ui'
import { sayIn, textIn, type Words } from '@streekwerk/payload-kit/pure'

/** What a row of phases or steps is called: by its name, its key, or by what it is and its place. */
export const RowName = ({ word }: { word: Words }) => {
  const { i18n } = useTranslation()
  const { data, rowNumber = 0 } = useRowLabel<Readonly<Record<string, unknown>>>()
  const name = textIn(data.name) || textIn(data.key)
  return <span>{name === '' ? `${sayIn(i18n.language, word)} ${rowNumber}` : name}</span>
}
