import '@streekwerk/charts/charts.css'
import '@streekwerk/payload-kit/panel.css'
import '@streekwerk/payload-kit/view.css'
import '../subject/kpis.css'
import './overview.css'

import { inPanelLanguage, panelAddress } from '@streekwerk/payload-kit'
import { Frame, PageLinks } from '@streekwerk/payload-kit/view'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { everything, overviewQuery } from '../../domain/overview/overviewQuery'
import { optionsOf } from '../../read/optionsOf'
import type { Overview } from '../../read/readOverview'
import { readOverview } from '../../read/readOverview'
import { slugs } from '../../slugs'
import { overviewWords as words } from '../../words/overview'
import { sayIn } from '../sayIn'
import { Gauges } from '../subject/show/Gauges'
import { IndicatorPart } from './IndicatorPart'
import { NarrowForm } from './NarrowForm'
import { overviewAddress } from './overviewAddress'
import { OVERVIEW_PATH } from './path'
import { WayLinks } from './WayLinks'

const placeOf = ({ payload }: PayloadRequest): string =>
  panelAddress(payload.config.routes.admin, optionsOf(payload)?.overview ?? OVERVIEW_PATH)

type Shown = { overview: Overview; path: string; req: PayloadRequest }

const Found = ({ overview, path, req }: Shown) => {
  const { language } = req.i18n
  const say = sayIn(language)
  const { asked, count, indicators, pages, themes, total, ways } = overview
  const label = ways.find(({ name }) => name === asked.by)?.label
  const by = label ? say(label) : null
  const table = overviewAddress(`${req.payload.config.routes.api}/${slugs.kpis}/roll-ups/table`, {
    ...asked,
    page: 1,
  })
  const toPage = (page: number): string => overviewAddress(path, { ...asked, page })
  if (count === 0)
    return (
      <p>
        {say(words.noneSuch)} <a href={overviewAddress(path, { by: asked.by })}>{say(words.everything)}</a>
      </p>
    )
  return (
    <>
      <div className="kpis-overview__above">
        <p role="status">{say(words.found, { count, total })}</p>
        <p className="kpis-overview__screen">
          <a download href={table}>
            {say(words.download)}
          </a>
        </p>
      </div>
      {by === null ? null : <p>{say(words.overlap)}</p>}
      {indicators.map((together) => (
        <IndicatorPart
          by={by}
          key={together.whole.indicator.id}
          language={language}
          say={say}
          themes={themes}
          together={together}
        />
      ))}
      <PageLinks
        page={asked.page}
        pages={pages}
        to={toPage}
        words={{
          label: say(words.pages),
          next: say(words.next),
          place: say(words.page, { page: asked.page, pages }),
          previous: say(words.previous),
        }}
      />
    </>
  )
}

const Together = ({ overview, path, req }: Shown) => {
  const say = sayIn(req.i18n.language)
  if (overview.total === 0) return <p>{say(words.none)}</p>
  return (
    <>
      <Gauges gauges={overview.gauges} words={say} />
      <WayLinks overview={overview} path={path} say={say} />
      <NarrowForm overview={overview} path={path} say={say} />
      <Found overview={overview} path={path} req={req} />
    </>
  )
}

const Content = async ({ initPageResult, searchParams }: AdminViewServerProps) => {
  const req = inPanelLanguage(initPageResult.req)
  const say = sayIn(req.i18n.language)
  const query = overviewQuery(searchParams ?? {}, [...(optionsOf(req.payload)?.rollUps.keys() ?? [])])
  const overview = await readOverview(req, query ?? everything)
  return (
    <div className="kpis kpis-overview">
      <header>
        <h1>{say(words.title)}</h1>
        <p>{say(overview === null ? words.unreadable : words.lead)}</p>
        {query === null ? <p role="status">{say(words.misread)}</p> : null}
      </header>
      {overview === null ? null : <Together overview={overview} path={placeOf(req)} req={req} />}
    </div>
  )
}

/** The view of all KPIs together: plain links and a form, which work without a script. */
export const KpisOverview = (props: AdminViewServerProps) => {
  const { permissions, req } = props.initPageResult
  // Payload asks nobody who they are before a view that is not its own.
  if (!req.user || !permissions.canAccessAdmin)
    redirect(
      `${panelAddress(req.payload.config.routes.admin, '/login')}?redirect=${encodeURIComponent(placeOf(req))}`,
    )
  return (
    <Frame title={sayIn(req.i18n.language)(words.title)} view={props}>
      <Content {...props} />
    </Frame>
  )
}
