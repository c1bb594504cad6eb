import './outlook.css'

import type { DocumentViewServerProps } from 'payload'

import { documentKey } from '../../domain/documentKey'
import { compareRows } from '../../domain/rowParts'
import type { LocaleOutlook } from '../../outlook/readOutlook'
import { readOutlook } from '../../outlook/readOutlook'
import { readTitles } from '../../outlook/readTitles'
import type { Form } from './fieldWords'
import { localeName, pathName } from './fieldWords'
import { PartTable } from './PartTable'
import { saySo } from './saySo'
import type { Showing } from './Value'
import { outlookWords } from './words'

const unseenKeys = ({ planned, present, seen }: LocaleOutlook): string[] =>
  [planned, present]
    .flatMap((row) => row?.data.references ?? [])
    .map(({ collection, id }) => documentKey(collection, id))
    .filter((key) => !Object.hasOwn(seen, key))

const InLocale = ({
  outlook,
  isDraft,
  canBePublished,
  form,
  titles,
}: {
  outlook: LocaleOutlook
  isDraft: boolean
  canBePublished: boolean
  form: Form
  titles: ReadonlyMap<string, string>
}) => {
  const { emptyFields, locale, planned, plannedStanding, present, presentStanding, seen } = outlook
  const words = outlookWords(form.language)
  const showing: Showing = { form, words, locale, seen, titles }
  const name = localeName(form, locale)
  const parts = compareRows(planned, present, emptyFields)
  const titleOf = (key: string): string => seen[key] ?? titles.get(key) ?? words.unnamed
  const said = { isDraft, language: form.language, titleOf }
  return (
    <section>
      <h2>{name}</h2>
      <p className="showcase-outlook__standing" data-standing={presentStanding.kind}>
        {saySo({ ...said, standing: presentStanding, words: words.now })}
      </p>
      {isDraft && canBePublished ? (
        <p>
          {parts.some(({ isChanged }) => isChanged)
            ? saySo({ ...said, isDraft: false, standing: plannedStanding, words: words.next })
            : words.unchanged}
        </p>
      ) : null}
      {parts.length > 0 ? <PartTable showing={showing} parts={parts} name={name} /> : null}
    </section>
  )
}

/** The view of a document that says what the public reads of it, and what it would read once it is published. */
export const Outlook = async ({ initPageResult }: DocumentViewServerProps) => {
  const { collectionConfig, docID, req } = initPageResult
  const { i18n, payload, user } = req
  const words = outlookWords(i18n.language)
  const outlook =
    collectionConfig && docID !== undefined
      ? await readOutlook(req, collectionConfig.slug, String(docID))
      : null
  if (!outlook || !collectionConfig) return <div className="showcase-outlook">{words.unreadable}</div>
  const form: Form = { fields: collectionConfig.flattenedFields, language: i18n.language, payload }
  const titles = await readTitles(payload, user, [...new Set(outlook.locales.flatMap(unseenKeys))])
  return (
    <div className="showcase-outlook">
      <p>{words.lead}</p>
      {outlook.isDraft && outlook.missing.length > 0 ? (
        <p className="showcase-outlook__missing">
          {words.missing(outlook.missing.map((path) => pathName(form, path)).join('; '))}
        </p>
      ) : null}
      {outlook.locales.map((each) => (
        <InLocale
          key={each.locale}
          outlook={each}
          isDraft={outlook.isDraft}
          canBePublished={outlook.missing.length === 0}
          form={form}
          titles={titles}
        />
      ))}
      <p>{words.derived}</p>
    </div>
  )
}
