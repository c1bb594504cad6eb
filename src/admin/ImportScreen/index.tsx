import './import.css'
import '../overview/overview.css'

import { getTranslation } from '@payloadcms/translations'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'

import { viewerOf } from '../../access/viewer'
import { notAnImporter } from '../../domain/imports/notAnImporter'
import { inLanguage } from '../../domain/locales/inLanguage'
import { collectionTraits } from '../../imports/write/collectionTraits'
import type { Say } from '../overview/say'
import { OwnView } from '../OwnView'
import { ImportForm } from './ImportForm'
import { importWords, titleOf } from './words'

const segmentsOf = ({ params }: AdminViewServerProps): readonly string[] =>
  (params?.segments as readonly string[] | undefined) ?? []

/** The collection that the address names, when a list can be read into it by whoever looks. */
const openCollection = (props: AdminViewServerProps) => {
  const { permissions, req } = props.initPageResult
  const slug = String(segmentsOf(props)[1])
  const collection = req.payload.config.collections.find((one) => one.slug === slug)
  const may = permissions.collections?.[slug]
  const isOpen = collectionTraits(req.payload.config, slug)?.isClosed === false
  return collection && isOpen && (may?.create || may?.update) ? collection : null
}

const Content = (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  const { admin, api } = req.payload.config.routes
  // Payload asks nobody who they are before a view of our own.
  const here = [admin, ...segmentsOf(props)].join('/')
  if (viewerOf(req) === null) redirect(`${admin}/login?redirect=${encodeURIComponent(here)}`)
  const say: Say = (words) => inLanguage(words, req.i18n.language)
  const collection = openCollection(props)
  if (collection === null) return <p>{say(notAnImporter)}</p>
  const { labels, slug, versions } = collection
  return (
    <div className="import-screen">
      <header>
        <h1>{say(titleOf(getTranslation(labels.plural, req.i18n)))}</h1>
        <p>{say(importWords.intro)}</p>
        <p>
          {say(importWords.start)}{' '}
          <a download href={`${api}/export/${slug}?format=csv`}>
            {say(importWords.example)}
          </a>
          .
        </p>
      </header>
      <ImportForm
        address={`${api}/import/${slug}`}
        hasDrafts={Boolean(versions?.drafts)}
        listHref={`${admin}/collections/${slug}`}
      />
    </div>
  )
}

/** The screen that reads a list into a collection: choose a file, see what would happen, read it in. */
export const ImportScreen = (props: AdminViewServerProps) => (
  <OwnView title={inLanguage(importWords.title, props.initPageResult.req.i18n.language)} view={props}>
    <Content {...props} />
  </OwnView>
)
