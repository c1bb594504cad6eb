import type { View } from '../../router/view'

/** A step of the trail; the last one is where the visitor is. */
export type Crumb = { name: string; path: string; lang?: string }

/** The trail from the home page to here. */
export const Breadcrumbs = ({ view, crumbs }: { view: View; crumbs: readonly Crumb[] }) =>
  crumbs.length < 2 ? null : (
    <nav className="breadcrumbs" aria-label={view.words.breadcrumbs}>
      <ol>
        {crumbs.map(({ name, path, lang }, index) => (
          <li key={path}>
            {index === crumbs.length - 1 ? (
              <span aria-current="page" lang={lang === view.locale.code ? undefined : lang}>
                {name}
              </span>
            ) : (
              <a href={path}>{name}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
