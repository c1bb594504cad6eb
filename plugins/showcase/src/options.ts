import type { Where } from 'payload'

import type { Parts } from './domain/projectDocument'
import type { PublicEntry } from './domain/publicEntry'
import type { Writer } from './domain/writer'

/** A document as it is read for the public: published, depth 0, every locale at once. */
export type PublishedDocument = Record<string, unknown>

type Projection = {
  /**
   * The allow-list: a pure function that names what the public may know. Null keeps the document (in this locale) from
   * the public altogether. It is a method so that a host may give its own document type.
   */
  project(document: PublishedDocument, locale: string, write: Writer, parts: Parts): PublicEntry | null
}

/**
 * Documents of another collection that are read with a document of a source: those that belong to it, as measurements to what they
 * measure (`on`), or those that it is made of, as what defines it (`by`). One of the two must be given.
 */
export type PartSource = {
  collection: string
  /**
   * Their relationship field, at the top of their form, that names the document or documents that they belong to.
   *
   * @default they are named by the document
   */
  on?: string
  /** The relationship field of the document, at the top of its form, that names them. @default they name the document */
  by?: string
  /** Which of them are read. @default all that are published */
  where?: Where
  /** In which order the allow-list gets them. @default by their ids */
  sort?: string
  /** Narrows what is read of each. @default everything at depth 0 */
  select?: Record<string, unknown>
}

/** A collection whose published documents become public rows. */
export type CollectionSource = Projection & {
  collection: string
  /**
   * Where its pages live, per locale, without a slash at the end; without it its documents are shown on others' pages only.
   *
   * @default none
   */
  path?: Record<string, string>
  /** Narrows what is read. @default everything at depth 0 */
  select?: Record<string, unknown>
  /**
   * Gives its documents the fields `visibleFrom` and `visibleUntil`, and keeps every row within them; where the allow-list
   * sets bounds as well, the narrower ones hold. The plugin notes in a third, `publishedAt`, when a document is first
   * seen: when it is published, or at `visibleFrom` where that is later: `sortAt: write.instant(post.publishedAt)`.
   * The fields ask a migration, which also dates what was published before they came (README, Moments).
   *
   * @default false
   */
  isTimed?: boolean
  /**
   * Gives its documents a tab that lays what will be public beside what is. Switch it off for what stands in the rows of others, and
   * is written for no visitor.
   *
   * @default true
   */
  outlook?: boolean
  /**
   * Documents that belong to each of its documents. They are read together with it, and the allow-list gets those that are published in
   * the language as its fourth argument, by collection. A change of one of them publishes what it belongs to, or did, anew.
   *
   * @default none
   * @example [{ collection: 'measurements', on: 'kpi', where: { state: { equals: 'approved' } } }]
   */
  parts?: readonly PartSource[]
}

/** Where editors look at what is not public yet. */
export type PreviewOptions = {
  /** The address of the page, of which `previewRouter` answers all: `/preview`. */
  path: string
}

/** A global that becomes one public row, found as collection `site`, id `site`. */
export type SiteSource = Projection & {
  global: string
  /** Narrows what is read. @default everything at depth 0 */
  select?: Record<string, unknown>
}

/** Options of {@link showcase}. */
export type ShowcaseOptions = {
  /**
   * Every locale a row is written for, of those of the config's `localization` where it has any; the first is the default, whose texts
   * stand in for missing ones.
   */
  locales: readonly [string, ...string[]]
  sources: readonly CollectionSource[]
  /** A global whose row carries the site's own texts. @default none */
  site?: SiteSource
  /** Lets editors look at drafts as pages, from the panel; serve it with `previewRouter`. @default no preview */
  preview?: PreviewOptions
  /** Keeps the tables and the fields, and drops the behaviour. @default false */
  disabled?: boolean
}
