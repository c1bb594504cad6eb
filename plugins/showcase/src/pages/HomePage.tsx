import { Card, CardGrid } from '../components/Card/index'
import { Chip } from '../components/Chip/index'
import { FieldValue } from '../components/FieldValue/index'
import { ParcelMap } from '../components/ParcelMap/index'
import { SearchField } from '../components/SearchField/index'
import { Words } from '../components/Words/index'
import type { Row } from '../reader/rowReader'
import type { View } from '../router/view'
import { fieldWords, say, sectionOf, siteName } from '../router/view'
import { formatNumber } from '../site/format'
import type { HomeBlock } from '../site/site'

/** What the home page shows besides its own words. */
export type HomeContent = {
  figures: { label: string; count: number }[]
  blocks: { block: HomeBlock; rows: Row[] }[]
}

const Hero = ({ view, action }: { view: View; action: HomeBlock | undefined }) => {
  const { own, site } = view
  const title = fieldWords(own, site.home.titleField) ?? own?.summary
  const intro = own?.fields[site.home.introField]
  const section = action && sectionOf(view, action.collection)
  return (
    <section className="hero">
      <div className="hero-words">
        <h1>{title ? <Words view={view} words={title} /> : siteName(view)}</h1>
        {intro ? (
          <div className="hero-intro">
            <FieldValue view={view} field={intro} shift={0} />
          </div>
        ) : null}
        {section?.list?.isSearched ? (
          <form action={say(view, section.path)} className="list-form hero-search" method="get" role="search">
            <SearchField
              id="home-search"
              label={view.words.searchIn(say(view, section.name))}
              name={view.words.searchKey}
              view={view}
              words=""
            />
          </form>
        ) : null}
        {section ? (
          <p>
            <a className={section.list?.isSearched ? 'more' : 'button'} href={say(view, section.path)}>
              {view.words.all(say(view, section.name))}
            </a>
          </p>
        ) : null}
      </div>
      <div className="hero-picture">
        <ParcelMap name="home" width={760} height={560} depth={5} />
      </div>
    </section>
  )
}

const Figures = ({ view, figures }: { view: View; figures: HomeContent['figures'] }) => {
  const telling = figures.filter(({ count }) => count > 0)
  return telling.length > 0 ? (
    <dl className="figures">
      {telling.map(({ label, count }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{formatNumber(count, view.locale.code)}</dd>
        </div>
      ))}
    </dl>
  ) : null
}

const BlockBody = ({ view, block, rows }: { view: View; block: HomeBlock; rows: Row[] }) => {
  const [first, ...others] = rows
  if (block.style === 'chips')
    return (
      <ul className="chips">
        {rows.map((row) => (
          <li key={row.id}>
            <Chip view={view} row={row} />
          </li>
        ))}
      </ul>
    )
  if (block.style === 'cards' || !first) return <CardGrid view={view} rows={rows} level={3} />
  return (
    <>
      <Card view={view} row={first} level={3} featured />
      <CardGrid view={view} rows={others} level={3} />
    </>
  )
}

const Block = ({ view, block, rows }: { view: View; block: HomeBlock; rows: Row[] }) => {
  const section = sectionOf(view, block.collection)
  return (
    <section className={`home-block home-${block.style}`}>
      <div className="home-block-head">
        <h2>{say(view, block.title)}</h2>
        {section?.list ? (
          <a className="more" href={say(view, section.path)}>
            {view.words.all(say(view, section.name))}
            <span aria-hidden="true"> →</span>
          </a>
        ) : null}
      </div>
      {block.intro ? <p className="home-block-intro">{say(view, block.intro)}</p> : null}
      <BlockBody view={view} block={block} rows={rows} />
    </section>
  )
}

const Invitation = ({ view }: { view: View }) => {
  const { invitation } = view.site.home
  const email = invitation ? view.own?.fields[invitation.emailField] : undefined
  return invitation && email?.kind === 'email' ? (
    <section className="invitation">
      <div>
        <h2>{say(view, invitation.title)}</h2>
        <p>{say(view, invitation.text)}</p>
      </div>
      <p>
        <a className="button" href={`mailto:${email.email}`}>
          {say(view, invitation.action)}
        </a>
      </p>
    </section>
  ) : null
}

/** The front page: what this is, how much of it there is, what is new, and a way in. */
export const HomePage = ({ view, content }: { view: View; content: HomeContent }) => (
  <>
    <Hero view={view} action={content.blocks[0]?.block} />
    <Figures view={view} figures={content.figures} />
    {content.blocks
      .filter(({ rows }) => rows.length > 0)
      .map(({ block, rows }) => (
        <Block key={block.collection} view={view} block={block} rows={rows} />
      ))}
    <Invitation view={view} />
  </>
)
