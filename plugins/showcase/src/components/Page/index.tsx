import type { ReactNode } from 'react'

import type { PageImage } from '../../router/sharing/pageImage'
import type { View } from '../../router/view'
import { absolute, siteName } from '../../router/view'
import type { Crumb } from '../Breadcrumbs/index'
import { Breadcrumbs } from '../Breadcrumbs/index'
import { Footer } from '../Footer/index'
import { Header } from '../Header/index'
import { JsonLd } from '../JsonLd/index'
import type { Preview } from '../PreviewBar/index'
import { PreviewBar } from '../PreviewBar/index'

/** What the head of a page says. */
export type PageHead = {
  /** Without the site's name; null on the home page. */
  title: string | null
  description: string | null
  path: string
  /** The same page in each language, this one too; null where it has no address of its own. */
  alternates: Readonly<Record<string, string>> | null
  /** Where the switch of languages leads when that is no page for others to find. @default `alternates` */
  switches?: Readonly<Record<string, string>>
  /** The picture that stands for the page where it is shared. */
  image?: PageImage | null
  /** What machines are told (schema.org), one object each. */
  facts?: readonly Record<string, unknown>[]
  /** The language of most of its words when that is not the page's. */
  lang?: string
  crumbs?: readonly Crumb[]
  /** Where its news is, as Atom. */
  feed?: string | null
}

type Props = {
  view: View
  head: PageHead
  stylesheet: string
  fonts: readonly string[]
  /** On the page of a draft alone. */
  preview: Preview | null
  children: ReactNode
}

const Links = ({ view, head }: { view: View; head: PageHead }) =>
  head.alternates ? (
    <>
      <link rel="canonical" href={absolute(view, head.path)} />
      {Object.entries(head.alternates).map(([locale, path]) => (
        <link key={locale} rel="alternate" hrefLang={locale} href={absolute(view, path)} />
      ))}
      {head.alternates[view.site.locales[0].code] ? (
        <link
          rel="alternate"
          hrefLang="x-default"
          href={absolute(view, head.alternates[view.site.locales[0].code] ?? '/')}
        />
      ) : null}
    </>
  ) : (
    <meta name="robots" content="noindex" />
  )

const Social = ({ view, head }: { view: View; head: PageHead }) => (
  <>
    {head.description ? <meta name="description" content={head.description} /> : null}
    <meta property="og:title" content={head.title ?? siteName(view)} />
    {head.description ? <meta property="og:description" content={head.description} /> : null}
    <meta property="og:type" content={head.title === null ? 'website' : 'article'} />
    <meta property="og:url" content={absolute(view, head.path)} />
    <meta property="og:site_name" content={siteName(view)} />
    <meta property="og:locale" content={view.locale.code === 'nl' ? 'nl_NL' : view.locale.code} />
    {head.image ? (
      <>
        <meta property="og:image" content={absolute(view, head.image.path)} />
        {head.image.type ? <meta property="og:image:type" content={head.image.type} /> : null}
        {head.image.width ? <meta property="og:image:width" content={String(head.image.width)} /> : null}
        {head.image.height ? <meta property="og:image:height" content={String(head.image.height)} /> : null}
        {head.image.alt ? <meta property="og:image:alt" content={head.image.alt} /> : null}
      </>
    ) : null}
    <meta name="twitter:card" content={head.image ? 'summary_large_image' : 'summary'} />
  </>
)

/** A whole page: what stands around every content. */
export const Page = ({ view, head, stylesheet, fonts, preview, children }: Props) => (
  <html lang={view.locale.code}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{head.title === null ? siteName(view) : `${head.title} – ${siteName(view)}`}</title>
      <meta name="color-scheme" content="light dark" />
      {fonts.map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      <link rel="stylesheet" href={stylesheet} />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <Links view={view} head={head} />
      {preview ? (
        <>
          {/* What is public may not be framed, so it opens beside the panel. */}
          <base target="_blank" />
          <script src={preview.script} defer />
        </>
      ) : null}
      {head.feed ? (
        <link rel="alternate" type="application/atom+xml" title={view.words.news} href={head.feed} />
      ) : null}
      <Social view={view} head={head} />
      {(head.facts ?? []).map((facts, index) => (
        <JsonLd key={index} facts={facts} />
      ))}
    </head>
    <body>
      <a className="skip-link" href="#inhoud" target={preview ? '_self' : undefined}>
        {view.words.skip}
      </a>
      {preview ? <PreviewBar view={view} preview={preview} /> : null}
      <Header
        view={view}
        path={head.path}
        alternates={head.switches ?? head.alternates ?? preview?.addresses ?? {}}
      />
      <main id="inhoud" tabIndex={-1}>
        <Breadcrumbs view={view} crumbs={head.crumbs ?? []} />
        {head.lang && head.lang !== view.locale.code ? (
          <p className="untranslated">{view.words.untranslated}</p>
        ) : null}
        {children}
      </main>
      <Footer view={view} />
    </body>
  </html>
)
