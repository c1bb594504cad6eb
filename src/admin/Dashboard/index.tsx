import './dashboard.css'

import { createLocalReq, type ServerProps } from 'payload'

import { viewerOf } from '../../access/viewer'
import { gatherDashboard, type ShownBlock } from '../../dashboard/gatherDashboard'
import { type Say, sayIn } from '../overview/say'
import { Topic } from './Topic'
import { dashboardWords } from './words'

type BlockProps = { adminRoute: string; block: ShownBlock; say: Say }

const Block = ({ adminRoute, block: { key, title, topics }, say }: BlockProps) => (
  <section aria-labelledby={`dashboard-${key}`} className="dashboard-block" data-block={key}>
    <h2 id={`dashboard-${key}`}>{title}</h2>
    <div className="dashboard-block__topics">
      {topics.map((topic) => (
        <Topic adminRoute={adminRoute} key={topic.key} say={say} topic={topic} />
      ))}
    </div>
  </section>
)

/** What awaits whoever signs in, above the collections: the blocks of the house and of its plugins. */
export const Dashboard = async ({ i18n, payload, user }: ServerProps) => {
  const locale = i18n.language === 'en' ? 'en' : 'nl'
  // Payload hands these components no request; the parts read as the user who looks, with one of their own.
  const req = await createLocalReq({ locale, req: { i18n } as never, user: user ?? undefined }, payload)
  if (viewerOf(req) === null) return null
  const say = sayIn({ i18n })
  const blocks = await gatherDashboard(req)
  const { name } = (user ?? {}) as { name?: string | null }
  return (
    <div className="own-dashboard">
      <h1>{say(dashboardWords.welcome(name ?? ''))}</h1>
      {blocks.length === 0 ? <p className="own-dashboard__empty">{say(dashboardWords.empty)}</p> : null}
      {blocks.map((block) => (
        <Block adminRoute={payload.config.routes.admin} block={block} key={block.key} say={say} />
      ))}
    </div>
  )
}
