import { feedFormats, feedPath } from '../router/machines/feedMachine'
import { listFormats } from '../router/machines/listFormats'
import { openApiPath } from '../router/machines/openApiPath'
import { SITEMAP_PATH } from '../router/machines/sitemap'
import type { View } from '../router/view'
import { say, siteName } from '../router/view'

type LinksProps = {
  addresses: readonly (readonly [format: string, address: string])[]
  name: string
  view: View
}

const Links = ({ addresses, name, view }: LinksProps) => (
  <li>
    {name}:{' '}
    {addresses.map(([format, address], at) => (
      <span key={format}>
        {at === 0 ? '' : ', '}
        <a href={address}>
          <span className="visually-hidden">{name} </span>
          {view.words.asFormat(format)}
        </a>
      </span>
    ))}
  </li>
)

const News = ({ view }: { view: View }) => (
  <section>
    <h2>{view.words.openDataNews}</h2>
    <ul>
      <Links
        addresses={Object.entries(feedFormats).map(([format, { name }]) => [
          name,
          feedPath(view.locale.home, format as keyof typeof feedFormats),
        ])}
        name={siteName(view)}
        view={view}
      />
    </ul>
    <p>{view.words.openDataNewsOf}</p>
  </section>
)

/** What programs can read of the site, and where. */
export const OpenDataPage = ({ title, view }: { title: string; view: View }) => {
  const described = openApiPath(view.site)
  const { oeapi, openData } = view.site
  const isAsked = view.site.sections.some(({ list }) => list?.isSearched || list?.facets)
  const hasSeries = view.site.sections.some(({ series }) => series !== undefined)
  return (
    <div className="plain-page">
      <div className="page-head">
        <h1>{title}</h1>
        <p className="lead">{view.words.openDataLead}</p>
      </div>
      <div className="open-data">
        <section>
          <h2>{view.words.openDataLists}</h2>
          <ul>
            {view.site.sections
              .filter(({ list }) => list)
              .map(({ collection, name, path }) => (
                <Links
                  addresses={Object.entries(listFormats).map(([end, format]) => [
                    format.name,
                    `${say(view, path)}.${end}`,
                  ])}
                  key={collection}
                  name={say(view, name)}
                  view={view}
                />
              ))}
          </ul>
          <p>{view.words.openDataPages}</p>
          {hasSeries ? <p>{view.words.openDataSeries}</p> : null}
          {isAsked ? <p>{view.words.openDataSelection}</p> : null}
        </section>
        {view.site.news ? <News view={view} /> : null}
        <section>
          <h2>{view.words.openDataMaps}</h2>
          <ul>
            <li>
              <a href={SITEMAP_PATH}>{view.words.openDataMap}</a>
            </li>
            {described === null ? null : (
              <li>
                <a href={described}>{view.words.openDataApi}</a>
              </li>
            )}
            {oeapi ? (
              <li>
                <a href={`${oeapi.path}/`}>{view.words.openDataEducation}</a>
              </li>
            ) : null}
          </ul>
        </section>
        {openData?.licence ? (
          <section>
            <h2>{view.words.openDataTerms}</h2>
            <p>
              {view.words.openDataLicence}{' '}
              <a href={openData.licence.url} rel="license external noopener">
                {say(view, openData.licence.name)}
              </a>
              .
            </p>
          </section>
        ) : null}
      </div>
    </div>
  )
}
