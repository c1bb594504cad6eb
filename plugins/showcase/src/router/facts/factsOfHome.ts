import { pictureSources } from '../../domain/pictureSources'
import type { View } from '../view'
import { absolute, LOGO_ROLE, mediaHref, say, siteName } from '../view'
import type { Facts } from './facts'

const idOf = (view: View, what: 'organization' | 'website'): string =>
  `${absolute(view, view.site.locales[0].home)}#${what}`

/** The site itself, as other facts refer to it. */
export const siteReference = (view: View): Facts => ({ '@id': idOf(view, 'website') })

/** Who speaks on the site, as other facts refer to it. */
export const publisherReference = (view: View): Facts => ({ '@id': idOf(view, 'organization') })

const logoOf = (view: View): Facts => {
  const reference = view.own?.references.find(({ role }) => role === LOGO_ROLE)
  const logo = reference && view.find(reference.collection, reference.id)
  const sources = logo && pictureSources(logo.files)
  return sources ? { logo: absolute(view, mediaHref(view, sources.filename)) } : {}
}

const contactOf = (view: View): Facts => {
  const { invitation } = view.site.home
  const email = invitation && view.own?.fields[invitation.emailField]
  return email?.kind === 'email' ? { email: email.email } : {}
}

/** How the first list that can be searched is searched. */
const searchOf = (view: View): Facts => {
  const section = view.site.sections.find(({ list }) => list?.isSearched)
  if (!section) return {}
  const urlTemplate = `${absolute(view, say(view, section.path))}?${view.words.searchKey}={search_term_string}`
  return {
    potentialAction: {
      '@type': 'SearchAction',
      'query-input': 'required name=search_term_string',
      target: { '@type': 'EntryPoint', urlTemplate },
    },
  }
}

/** The site and who speaks on it. */
export const factsOfHome = (view: View, description: string | null): Facts[] => {
  const said = description === null ? {} : { description }
  const url = absolute(view, view.locale.home)
  return [
    {
      '@type': 'WebSite',
      ...siteReference(view),
      ...said,
      inLanguage: view.locale.code,
      name: siteName(view),
      publisher: publisherReference(view),
      url,
      ...searchOf(view),
    },
    {
      '@type': 'Organization',
      ...publisherReference(view),
      ...said,
      ...contactOf(view),
      ...logoOf(view),
      name: siteName(view),
      url: absolute(view, view.site.locales[0].home),
    },
  ]
}
