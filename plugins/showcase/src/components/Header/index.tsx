import type { View } from '../../router/view'
import { LOGO_ROLE, say, siteName } from '../../router/view'
import { Mark } from '../Mark/index'
import { Picture } from '../Picture/index'

type Props = {
  view: View
  path: string
  /** Where the same page is in the other languages. */
  alternates: Readonly<Record<string, string>>
}

const menuOf = ({ sections, site }: View) => [
  ...sections.filter(({ inMenu }) => inMenu),
  ...site.texts.filter(({ inMenu }) => inMenu),
]

/** A document of a list, and a later page of it. */
const isWithin = (path: string, href: string): boolean =>
  path.startsWith(`${href}/`) || path.startsWith(`${href}?`)

const LanguageName = ({ code, name }: { code: string; name: string }) => (
  <>
    {code.toUpperCase()}
    <span className="visually-hidden"> {name}</span>
  </>
)

const Logo = ({ view }: { view: View }) => {
  const reference = view.own?.references.find(({ role }) => role === LOGO_ROLE)
  const picture = reference && view.find(reference.collection, reference.id)
  return picture && picture.files.length > 0 ? (
    <span className="site-logo">
      <Picture view={view} row={picture} sizes="3rem" decorative first />
    </span>
  ) : (
    <Mark />
  )
}

/** The name of the site, the way to its parts, and to the same page in another language. */
export const Header = ({ view, path, alternates }: Props) => (
  <header className="site-header">
    <div className="site-bar">
      <a className="site-name" href={view.locale.home}>
        <Logo view={view} />
        <span>{siteName(view)}</span>
      </a>
      <nav className="menu" aria-label={view.words.menu}>
        <ul>
          {menuOf(view).map((entry) => {
            const href = say(view, entry.path)
            const isHere = path === href ? 'page' : isWithin(path, href) ? 'true' : undefined
            return (
              <li key={href}>
                <a href={href} aria-current={isHere}>
                  {say(view, entry.name)}
                </a>
              </li>
            )
          })}
        </ul>
      </nav>
      <nav className="languages" aria-label={view.words.language}>
        <ul>
          {view.site.locales.map(({ code, name, home }) => (
            <li key={code}>
              {code === view.locale.code ? (
                <span aria-current="true" lang={code}>
                  <LanguageName code={code} name={name} />
                </span>
              ) : (
                <a href={alternates[code] ?? home} hrefLang={code} lang={code}>
                  <LanguageName code={code} name={name} />
                </a>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </header>
)
