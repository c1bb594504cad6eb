import type { Oeapi } from './oeapi'

/** Words in each of the site's languages; the first locale's stand in where one is missing. */
export type Label = Readonly<Record<string, string>>

/** A language of the site. */
export type SiteLocale = {
  code: string
  /** The language's own name: `Nederlands`. */
  name: string
  /** Where its pages begin, with a slash at the end: `/` or `/en/`. */
  home: string
}

/** A line in the panel of facts beside a page or under a card. */
export type Fact =
  /** The value of a field. */
  | { field: string; label: Label }
  /** The names of the documents that it refers to in this role. */
  | { role: string; label: Label }
  /** The phase that it is in, or how it ended (see `Section.phases`). */
  | { phase: true; label: Label }

/**
 * Who gives what to whom: documents of a collection that refer to this one, each with the giver in the role `from`, the receiver
 * in `to` and the thing in `what`; one that names another in `replaces` is told in its place. On the page of a party itself only what
 * it gives and gets.
 */
export type ExchangePart = {
  kind: 'exchange'
  collection: string
  from: string
  to: string
  what: string
  replaces?: string
  title: Label
  /** How many of those documents are read, 200 at most. @default 60 */
  limit?: number
}

/** A part of a document's page; what has nothing to show is left out. The text before the first part that is wide is its story. */
export type Part =
  /** A field's text; a callout stands out from the running story. */
  | { kind: 'field'; field: string; title?: Label; style?: 'callout' }
  /** Documents that it refers to: as cards, as names with what it says of them, or as pictures. */
  | { kind: 'references'; roles: readonly string[]; title: Label; style: 'cards' | 'notes' | 'gallery' }
  /** Documents that refer to it, `limit` (60, and 200 at most) of them: as cards, or as news by date. */
  | { kind: 'referring'; collection: string; title: Label; style: 'cards' | 'news'; limit?: number }
  /**
   * Documents tied to it by a third one (a participation): found by what refers to it, followed to the role `to`; `field`
   * of the third one says how. Under chips, `legend` is what asks what the codes of that field mean (see `Site.codeNotes`). As many are
   * read as of a part `referring`.
   */
  | {
      kind: 'through'
      collection: string
      to: string
      field?: string
      legend?: Label
      title: Label
      style: 'chips' | 'cards'
      limit?: number
    }
  | ExchangePart
  /** The phases that it goes through, in their order: when it was in each, where it is, and what is ahead (see `Section.phases`). */
  | { kind: 'phases'; title: Label }
  /** A field that `write.series` made, as a chart with its table. */
  | { kind: 'series'; field: string; title: Label }

/** Documents of another collection that are tied by a reference in a role. */
export type Tie = { collection: string; role: string }

/**
 * From where documents have what they are narrowed by, when they do not have it themselves: from those that refer to them (`by`),
 * from those that they refer to (`to`), or, with both, from what those that refer to them refer to.
 */
export type Through = {
  /** Those that refer to a document of the list. @default the documents themselves */
  by?: Tie
  /** Those that are referred to. @default those that refer */
  to?: Tie
}

/** What a list can be narrowed by: a field of codes, or what its documents refer to in a role. */
export type Facet = {
  /** The name of the field or of the role. */
  name: string
  /** What it is called in an address: small letters. */
  key: Label
  label: Label
  /**
   * The list of codes that a field's values are from (see `Site.codes`), or the collection that a role leads to. Or the phases that
   * documents of a collection name in a field, by how far along they are; with `codes` values that are no phase are codes of that list.
   */
  of:
    | { codes: string }
    | { collection: string }
    | { phases: { collection: string; field: string }; codes?: string }
  /** Whose field or role it is, if not the document's own; two facets of a list never have the same `name`. @default its own */
  through?: Through
}

/** The list of a section. */
export type SectionList = {
  sort: 'newest' | 'title'
  /** How many a page, 200 at most. @default 24 */
  pageSize?: number
  /** @default none */
  facets?: readonly Facet[]
  /** Whether it can be searched in words. @default false */
  isSearched?: boolean
}

/** What the maps of a section show besides where its documents are. */
export type SectionMap = {
  /**
   * The role of what documents name around them: a municipality, by its name at its own place, and by its outline if it has
   * one.
   *
   * @default none
   */
  labels?: { role: string }
}

/**
 * The phases that documents of a section go through: documents of another collection say of each where it has been (a field that
 * `write.stays` made) and name what tells which phases there are (a field that `write.phases` made).
 */
export type SectionPhases = {
  /** Those that say where one has been; of one there is one. */
  collection: string
  /** The role in which they name it. */
  role: string
  /** Their field of stays. */
  stays: string
  /** Their field of codes that tells how it ended, and has nothing while it goes on. @default none */
  ending?: string
  /** The list of those codes (see `Site.codes`). @default none */
  codes?: string
  /** The role in which they name what tells the phases, and its field of phases. */
  names: { role: string; field: string }
}

/** A kind of page: the documents of one collection. */
export type Section = {
  collection: string
  /** As in the source: where its pages live, per locale. */
  path: Label
  name: Label
  /** What a link to the whole list calls it, after “See”: `all the news`. @default "all" and its name */
  everything?: Label
  /** What the list says under its title. @default none */
  intro?: Label
  /** Where it has documents in the language. @default false */
  inMenu?: boolean
  /** Without it there is no list page. @default none */
  list?: SectionList
  /**
   * Maps of where its documents are (their first field of kind `place`): beside a page of its list, of those on that page, and
   * beside its own page. Where nothing has a place there is none.
   *
   * @default none
   * @example { labels: { role: 'municipality' } }
   */
  map?: SectionMap
  /** The phases that its documents go through. Where nothing is known of that none are told. @default none */
  phases?: SectionPhases
  /**
   * The field that its documents are about, made by `write.series`: cards tell its latest value in place of a picture, programs read it
   * as CSV and JSON behind the address of a page, and to schema.org a document is a `Dataset`.
   *
   * @default none
   */
  series?: string
  /** The role of the reference that is its picture. @default none */
  picture?: string
  /** `logo` shows the picture whole on a plain ground; otherwise it fills its frame. @default photo */
  pictureStyle?: 'photo' | 'logo'
  /** Facts under a card of it. @default none */
  cardFacts?: readonly Fact[]
  /** Facts beside its page. @default none */
  facts?: readonly Fact[]
  /** A way on under each page, to where somebody can ask about it. @default none */
  contact?: { name: Label; path: Label }
  /** Whether its pages have news of their own and offer to follow it, where the site has any. @default false */
  isFollowed?: boolean
  /**
   * The role in which its documents name the one of the same section that they are part of: documents of others that refer to a
   * part are on the page of the whole too (parts of kind `referring`), and in its news.
   *
   * @default none
   */
  partOf?: string
  /** What its page is made of, from top to bottom. @default none */
  parts?: readonly Part[]
  /**
   * A flag field of what is closed but still there: such a document bears this label on its page and its cards, and the
   * home page leaves it out.
   *
   * @default none
   */
  closed?: { field: string; label: Label }
  /** Its schema.org type. @default CreativeWork */
  schemaType?: string
  /** A narrower type for those that have a code in a field; the first of their codes that has one counts. @default none */
  schemaTypeBy?: { field: string; types: Readonly<Record<string, string>> }
  /**
   * More of what schema.org knows of it, by property: a field's words, what it refers to in a role, or what is tied to it
   * by a third document that a part `through` shows.
   *
   * @default none
   * @example { provider: { role: 'school' }, teaches: { field: 'outcomes' }, member: { through: 'participations', to: 'partner' } }
   */
  schemaProperties?: Readonly<Record<string, SchemaSource>>
}

/** Where what schema.org knows of a document is taken from. */
export type SchemaSource = { field: string } | { role: string } | { through: string; to: string }

/** A page of running text from a field of the site's own row. */
export type TextPage = {
  field: string
  path: Label
  name: Label
  /** @default false */
  inMenu?: boolean
  /** Beside the text: more of the site's own row. @default none */
  facts?: readonly Fact[]
  /** Where the page leads on to. @default none */
  action?: { path: Label; name: Label }
}

/** A question of a form. */
export type FormField = {
  name: string
  label: Label
  help?: Label
  kind: 'text' | 'email' | 'long' | 'consent'
  /** What a browser may fill in by itself (`name`, `email`, `organization`). */
  autoComplete?: string
  maxLength?: number
  /** The others are said to be optional. */
  isRequired?: boolean
  /** Where more is told of what is asked. */
  more?: { path: Label; name: Label }
}

/**
 * A page with a form, sent by POST to its own address. The showcase draws it; whoever serves the site receives it, and gives the
 * router a `stamp` to say so.
 */
export type SiteForm = {
  name: string
  path: Label
  title: Label
  intro: Label
  fields: readonly FormField[]
  submit: Label
  /** Where somebody is led who has sent it. */
  done: { path: Label; title: Label; text: Label }
  /** What is said in place of the form where nobody receives it, above the address in this field of the site's own row. */
  closed: Label
  emailField: string
}

/** A block of the home page with documents of one collection. */
export type HomeBlock = {
  collection: string
  title: Label
  /** @default none */
  intro?: Label
  /** Cards, cards of which the first is large, names in a row, or a line of news each that leads to the page that tells it. */
  style: 'featured' | 'cards' | 'chips' | 'news'
  /** 200 at most. */
  limit: number
  /** Those that the site's own row names in this role, in its order; a block without it shows others than these. */
  chosen?: string
}

/** How many documents of a collection there are. */
export type Figure = {
  collection: string
  label: Label
  /** What is counted, in one line. */
  definition?: Label
}

/**
 * What the latest values of documents make together, for each document that they name in a role: how is said by `together` of their series.
 * Only what has the same unit and format is taken together, each document once.
 */
export type MeasuredFigures = {
  collection: string
  /** The role in which they name what they are taken together by. */
  reference: string
  /** The text field of what they name that defines the figure. @default its summary */
  definition?: string
  /** How many figures, 200 at most; those that most documents are of come first. @default 8 */
  limit?: number
}

/** Documents that are news. */
export type NewsSource = {
  collection: string
  /** Where they have no page of their own: the role of the document whose page tells them. @default their own page */
  pageOf?: string
}

/** Everything that the pages are made of besides the rows. */
export type Site = {
  /** Where the site is reached, without a slash at the end: `https://example.org`. */
  url: string
  /** The first is the default one. */
  locales: readonly [SiteLocale, ...SiteLocale[]]
  /** What the site is called until its own row says so. */
  name: Label
  sections: readonly Section[]
  texts: readonly TextPage[]
  home: {
    /** Fields of the site's own row. */
    titleField: string
    introField: string
    figures: readonly (Figure | MeasuredFigures)[]
    blocks: readonly HomeBlock[]
    /** An invitation near the end, answered at `path`, or else by e-mail to the address in `emailField`. @default none */
    invitation?: { title: Label; text: Label; action: Label; emailField: string; path?: Label }
  }
  /** Pages with a form. @default none */
  forms?: readonly SiteForm[]
  /**
   * What the feeds tell: the newest documents of these collections; the feed of a document's page tells those that refer to it.
   *
   * @default none
   */
  news?: { sources: readonly NewsSource[] }
  /** The page that tells what programs can read, and where, and under which licence. @default none */
  openData?: { path: Label; name: Label; licence?: { name: Label; url: string } }
  /**
   * Where the pictures are that stand for pages when these are shared: `/deel` makes `/deel/projecten/zon.jpg`. They are
   * painted in the site's own style.
   *
   * @default none
   */
  sharing?: { path: string }
  /** What the rows are in the Open Education API, for schools' programs. @default none */
  oeapi?: Oeapi
  /** Groups of words that stand for each other when somebody searches, by language: small letters, no accents. @default none */
  synonyms?: Readonly<Record<string, readonly (readonly string[])[]>>
  /** Labels of closed lists: `codes.sdg['7']`. A code without one is shown as it is. @default none */
  codes?: Readonly<Record<string, Readonly<Record<string, Label>>>>
  /** What codes of closed lists mean, in a sentence: `codeNotes.role.lead`; told where a part has a `legend`. @default none */
  codeNotes?: Readonly<Record<string, Readonly<Record<string, Label>>>>
  /** Labels of the parts of amounts and of identifiers' schemes. @default none */
  keys?: Readonly<Record<string, Label>>
  /** Where pictures are served. @default /media */
  mediaPath?: string
}
