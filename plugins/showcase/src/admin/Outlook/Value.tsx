import type { ReactNode } from 'react'

import { FieldValue } from '../../components/FieldValue/index'
import { documentKey } from '../../domain/documentKey'
import type { PublicReference } from '../../domain/publicEntry'
import type { PublicField } from '../../domain/publicField'
import type { PartValue, RowPart } from '../../domain/rowParts'
import { richTextWords } from '../../domain/walkRichText'
import type { View } from '../../router/view'
import { createView } from '../../router/view'
import { formatMoment } from '../../site/format'
import type { Site } from '../../site/site'
import type { Form } from './fieldWords'
import { codeNames, keyNames, localeName } from './fieldWords'
import type { OutlookWords } from './words'

/** What values are shown with: the form that they come from, the words of the view, and what other documents are called. */
export type Showing = {
  form: Form
  words: OutlookWords
  /** The language of the rows. */
  locale: string
  /** The titles of documents that a visitor sees. */
  seen: Readonly<Record<string, string>>
  /** The titles of others, as far as who looks may read them. */
  titles: ReadonlyMap<string, string>
}

// The components of the site want a site; here they show one field in the language of the panel.
const viewOf = ({ form }: Showing, name: string, field: PublicField): View => {
  const locale = { code: form.language, name: form.language, home: '/' }
  const codes = field.kind === 'codes' ? { [field.list]: codeNames(form, name) } : {}
  const site: Site = {
    url: '',
    locales: [locale],
    name: {},
    sections: [],
    texts: [],
    home: { titleField: '', introField: '', figures: [], blocks: [] },
    codes,
    keys: keyNames(form, name),
  }
  return createView({ locale, site }, new Map())
}

const isMoment = ({ section }: RowPart): boolean => section === 'visibleFrom' || section === 'visibleUntil'

/** What stands in for words that are missing. */
const Language = ({ showing, lang }: { showing: Showing; lang: string }) =>
  lang === showing.locale ? null : <em> ({localeName(showing.form, lang)})</em>

const Field = ({ showing, part, field }: { showing: Showing; part: RowPart; field: PublicField }) => {
  if (field.kind === 'date' && isMoment(part)) return formatMoment(field.date, showing.form.language)
  if (field.kind === 'richText')
    return (
      <div className="showcase-outlook__text" lang={field.lang}>
        {richTextWords(field.blocks)}
        <Language showing={showing} lang={field.lang} />
      </div>
    )
  return (
    <>
      <FieldValue view={viewOf(showing, part.name, field)} field={field} />
      {'lang' in field ? <Language showing={showing} lang={field.lang} /> : null}
    </>
  )
}

const Reference = ({ showing, reference }: { showing: Showing; reference: PublicReference }): ReactNode => {
  const { seen, titles, words } = showing
  const key = documentKey(reference.collection, reference.id)
  const { note } = reference
  return (
    <>
      {seen[key] ?? (
        <>
          {titles.get(key) ?? words.unnamed} <em>({words.unseen})</em>
        </>
      )}
      {note ? (
        <>
          {': '}
          <span lang={note.lang}>{note.text}</span>
        </>
      ) : null}
    </>
  )
}

/** What a part of a row holds, for people. */
export const Value = ({
  showing,
  part,
  value,
}: {
  showing: Showing
  part: RowPart
  value: PartValue | null
}): ReactNode => {
  if (value === null) return <span className="showcase-outlook__nothing">{showing.words.nothing}</span>
  if (value.kind === 'field') return <Field showing={showing} part={part} field={value.field} />
  if (value.kind === 'files') return value.files.map(({ filename }) => filename).join(', ')
  return (
    <ul>
      {value.references.map((reference, at) => (
        <li key={at}>
          <Reference showing={showing} reference={reference} />
        </li>
      ))}
    </ul>
  )
}
