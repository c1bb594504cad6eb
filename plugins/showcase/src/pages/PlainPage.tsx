import { Facts } from '../components/Facts/index'
import { FieldValue } from '../components/FieldValue/index'
import type { PublicField } from '../domain/publicField'
import type { View } from '../router/view'
import { say } from '../router/view'
import type { TextPage } from '../site/site'

/** A page of running text from the site's own row. */
export const PlainPage = ({
  view,
  page,
  field,
}: {
  view: View
  page: TextPage
  field: PublicField | undefined
}) => (
  <article className="plain-page">
    <div className="page-head">
      <h1>{say(view, page.name)}</h1>
    </div>
    {field ? <FieldValue view={view} field={field} shift={0} /> : null}
    {view.own && page.facts ? (
      <div className="panel plain-facts">
        <Facts facts={page.facts} row={view.own} view={view} />
      </div>
    ) : null}
    {field || page.facts ? null : <p className="empty">{view.words.empty}</p>}
    {page.action ? (
      <p className="plain-action">
        <a className="button" href={say(view, page.action.path)}>
          {say(view, page.action.name)}
        </a>
      </p>
    ) : null}
  </article>
)
