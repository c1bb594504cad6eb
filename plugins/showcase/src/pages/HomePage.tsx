import { Card, CardGrid } from '../components/Card/index'
import { Chip } from '../components/Chip/index'
import { FieldValue } from '../components/FieldValue/index'
import { NewsTeasers } from '../components/NewsTeasers/index'
import { ParcelMap } from '../components/ParcelMap/index'
import { SearchField } from '../components/SearchField/index'
import { Words } from '../components/Words/index'
import type { Row } from '../reader/rowReader'
import type { MeasuredFigure } from '../router/figures'
import type { View } from '../router/view'
import { fieldWords, say, sayAll, sectionOf, siteName } from '../router/view'
import { formatDate, formatDay, formatNumber } from '../site/format'
import type { HomeBlock } from '../site/site'

/** What the home page shows besides its own words. */
export type HomeContent = {
  figures: { label: string; definition: string | null; count: number }[]
  /** What documents were measured to make together. */
  measured: readonly MeasuredFigure[]
  /** The day of the figures, as an ISO 8601 instant. */
  countedOn: string
  /** Those that have something to show. */
  blocks: { block: HomeBlock; rows: Row[] }[]
}

const Hero = ({ view, action }: { view: View; action: HomeBlock | undefined }) => {
  const { own, site } = view
  const title = fieldWords(own, site.home.titleField) ?? own?.summary
  const intro = own?.fields[site.home.introField]
  const section = view.sections.find(({ collection }) => collection === action?.collection)
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
              {sayAll(view, section)}
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

type FiguresProps = { view: View } & Pick<HomeContent, 'countedOn' | 'figures'>

const Figures = ({ view, countedOn, figures }: FiguresProps) => {
  const telling = figures.filter(({ count }) => count > 0)
  return telling.length > 0 ? (
    <div className="figures-block">
      <dl className="figures">
        {telling.map(({ label, definition, count }) => (
          <div key={label}>
            <dt>
              <span className="figure-label">{label}</span>
              {definition ? <span className="figure-definition">{definition}</span> : null}
            </dt>
            <dd>{formatNumber(count, view.locale.code)}</dd>
          </div>
        ))}
      </dl>
      <p className="figures-date">
        {view.words.countedOn}{' '}
        <time dateTime={countedOn.slice(0, 10)}>{formatDate(countedOn, view.locale.code)}</time>
      </p>
    </div>
  ) : null
}

const Measured = ({ figure, view }: { figure: MeasuredFigure; view: View }) => {
  const { definition, documents, href, name, of, unit, until, value } = figure
  const { code } = view.locale
  const count = of ? view.words.of(formatNumber(documents, code), say(view, of)) : null
  return (
    <div>
      <dt>
        <span className="figure-label">
          <Words view={view} words={name} />
        </span>
        {definition ? (
          <span className="figure-definition">
            <Words view={view} words={definition} />
          </span>
        ) : null}
        <span className="figure-definition">
          {count === null ? null : <>{href === null ? count : <a href={href}>{count}</a>}, </>}
          {view.words.figuresUntil} <time dateTime={until}>{formatDay(until, code)}</time>
        </span>
      </dt>
      <dd>
        {value}
        {unit ? (
          <>
            {' '}
            <span className="figure-unit">
              <Words view={view} words={unit} />
            </span>
          </>
        ) : null}
      </dd>
    </div>
  )
}

const MeasuredFigures = ({ view, measured }: { view: View } & Pick<HomeContent, 'measured'>) =>
  measured.length > 0 ? (
    <section className="home-block">
      <div className="home-block-head">
        <h2>{view.words.figuresTitle}</h2>
      </div>
      <dl className="figures figures-measured">
        {measured.map((figure) => (
          <Measured figure={figure} key={figure.key} view={view} />
        ))}
      </dl>
    </section>
  ) : null

type BlockProps = {
  view: View
  block: HomeBlock
  rows: Row[]
  /** Of blocks in the featured style the first alone shows one large. */
  isFirst: boolean
}

const BlockBody = ({ view, block, rows, isFirst }: BlockProps) => {
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
  if (block.style === 'news') return <NewsTeasers view={view} rows={rows} />
  if (block.style === 'cards' || !isFirst || !first) return <CardGrid view={view} rows={rows} level={3} />
  return (
    <>
      <Card view={view} row={first} level={3} featured />
      <CardGrid view={view} rows={others} level={3} />
    </>
  )
}

const Block = (props: BlockProps) => {
  const { view, block } = props
  const section = sectionOf(view, block.collection)
  return (
    <section className={`home-block home-${block.style}`}>
      <div className="home-block-head">
        <h2>{say(view, block.title)}</h2>
        {section?.list ? (
          <a className="more" href={say(view, section.path)}>
            {sayAll(view, section)}
            <span aria-hidden="true"> →</span>
          </a>
        ) : null}
      </div>
      {block.intro ? <p className="home-block-intro">{say(view, block.intro)}</p> : null}
      <BlockBody {...props} />
    </section>
  )
}

const Invitation = ({ view }: { view: View }) => {
  const { invitation } = view.site.home
  const email = invitation ? view.own?.fields[invitation.emailField] : undefined
  const mail = email?.kind === 'email' ? `mailto:${email.email}` : null
  const href = invitation?.path ? say(view, invitation.path) : mail
  return invitation && href ? (
    <section className="invitation">
      <div>
        <h2>{say(view, invitation.title)}</h2>
        <p>{say(view, invitation.text)}</p>
      </div>
      <p>
        <a className="button" href={href}>
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
    <Figures view={view} countedOn={content.countedOn} figures={content.figures} />
    <MeasuredFigures view={view} measured={content.measured} />
    {content.blocks.map(({ block, rows }, at) => (
      <Block
        key={`${block.collection}-${block.chosen ?? ''}`}
        view={view}
        block={block}
        rows={rows}
        isFirst={content.blocks.findIndex((each) => each.block.style === 'featured') === at}
      />
    ))}
    <Invitation view={view} />
  </>
)
