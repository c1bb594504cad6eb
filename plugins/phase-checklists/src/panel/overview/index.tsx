import '@streekwerk/payload-kit/view.css'
import './overview.css'

import { inPanelLanguage, panelAddress } from '@streekwerk/payload-kit'
import { Frame, PageLinks } from '@streekwerk/payload-kit/view'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { overviewQuery } from '../../domain/overview/overviewQuery'
import { optionsOf } from '../../read/optionsOf'
import type { Overview } from '../../read/readOverview'
import { readOverview } from '../../read/readOverview'
import { overviewWords as words } from '../../words/overview'
import { sayIn } from '../sayIn'
import { subjectHref } from '../subjectHref'
import { NarrowForm } from './NarrowForm'
import { NotStartedList } from './NotStartedList'
import { overviewAddress } from './overviewAddress'
import { OVERVIEW_PATH } from './path'
import { PhaseList } from './PhaseList'
import { SubjectTable } from './SubjectTable'

const everything = { lifeCycle: null, notStarted: false, page: 1, phase: null, state: null }

const captionOf = ({ asked, phases }: Overview): string | undefined =>
  phases.find(({ key }) => key === asked.phase)?.name

type StartedProps = Omit<Parameters<typeof SubjectTable>[0], 'caption'>

const Started = ({ overview, say, ...shown }: StartedProps) => {
  if (overview.lifeCycles.length === 0) return null
  if (overview.subjects.length === 0) return <p>{say(words.noneSuch)}</p>
  const caption = `${captionOf(overview) ?? say(words.everyPhase)} (${overview.count})`
  return <SubjectTable caption={caption} overview={overview} say={say} {...shown} />
}

const Subjects = ({ overview, req }: { overview: Overview; req: PayloadRequest }) => {
  const { language } = req.i18n
  const [say, adminRoute] = [sayIn(language), req.payload.config.routes.admin]
  const place = { adminRoute, collection: optionsOf(req.payload)?.subject ?? '' }
  const path = panelAddress(adminRoute, OVERVIEW_PATH)
  const hrefOf = (subject: number | string) => subjectHref(place, subject)
  const isNone = overview.lifeCycles.length === 0
  return (
    <>
      {isNone ? <p>{say(words.none)}</p> : <NarrowForm overview={overview} path={path} say={say} />}
      <PhaseList overview={overview} path={path} say={say} />
      {overview.asked.notStarted ? (
        <NotStartedList hrefOf={hrefOf} notStarted={overview.notStarted} say={say} />
      ) : (
        <Started hrefOf={hrefOf} language={language} overview={overview} say={say} />
      )}
      <PageLinks
        page={overview.asked.page}
        pages={overview.pages}
        to={(page) => overviewAddress(path, { ...overview.asked, page })}
        words={{
          label: say(words.pages),
          next: say(words.next),
          place: say(words.page, { page: overview.asked.page, pages: overview.pages }),
          previous: say(words.previous),
        }}
      />
    </>
  )
}

const Content = async ({ initPageResult, searchParams }: AdminViewServerProps) => {
  const req = inPanelLanguage(initPageResult.req)
  const say = sayIn(req.i18n.language)
  const asked = overviewQuery(searchParams ?? {})
  const overview = await readOverview(req, 'query' in asked ? asked.query : everything)
  return (
    <div className="phases-overview">
      <header>
        <h1>{say(words.title)}</h1>
        <p>{say(overview === null ? words.unreadable : words.lead)}</p>
        {'fault' in asked ? <p role="status">{say(words.misread)}</p> : null}
      </header>
      {overview === null ? null : <Subjects overview={overview} req={req} />}
    </div>
  )
}

/** The view of all subjects by phase: plain links and a form, which work without a script. */
export const PhasesOverview = (props: AdminViewServerProps) => {
  const { permissions, req } = props.initPageResult
  const { admin } = req.payload.config.routes
  // Payload asks nobody who they are before a view that is not its own.
  if (!req.user || !permissions.canAccessAdmin)
    redirect(
      `${panelAddress(admin, '/login')}?redirect=${encodeURIComponent(panelAddress(admin, OVERVIEW_PATH))}`,
    )
  return (
    <Frame title={sayIn(req.i18n.language)(words.title)} view={props}>
      <Content {...props} />
    </Frame>
  )
}
