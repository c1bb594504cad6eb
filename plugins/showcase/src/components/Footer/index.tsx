import type { View } from '../../router/view'
import { fieldWords, say, siteName } from '../../router/view'
import { Mark } from '../Mark/index'
import { Words } from '../Words/index'

const emailOf = ({ own, site }: View): string | null => {
  const field = own?.fields[site.home.invitation?.emailField ?? 'contactEmail']
  return field?.kind === 'email' ? field.email : null
}

/** Who this is, how to reach them, and the pages that every site owes its visitors. */
export const Footer = ({ view }: { view: View }) => {
  const email = emailOf(view)
  const tagline = view.own?.summary ?? fieldWords(view.own, 'tagline')
  return (
    <footer className="site-footer">
      <div className="footer-inner">
        <div className="footer-about">
          <p className="footer-name">
            <Mark />
            {siteName(view)}
          </p>
          {tagline ? (
            <p>
              <Words view={view} words={tagline} />
            </p>
          ) : null}
          {email ? (
            <p>
              <a href={`mailto:${email}`}>{email}</a>
            </p>
          ) : null}
        </div>
        <ul className="footer-links">
          {view.sections
            .filter(({ list }) => list)
            .map(({ collection, path, name }) => (
              <li key={collection}>
                <a href={say(view, path)}>{say(view, name)}</a>
              </li>
            ))}
        </ul>
        <ul className="footer-links">
          {[...view.site.texts, ...(view.site.openData ? [view.site.openData] : [])].map(({ path, name }) => (
            <li key={say(view, path)}>
              <a href={say(view, path)}>{say(view, name)}</a>
            </li>
          ))}
        </ul>
      </div>
      <p className="footer-note">{view.words.footerNote}</p>
    </footer>
  )
}
