import '@streekwerk/payload-kit/view.css'
import './widget.css'

import { panelAddress, viewerReq } from '@streekwerk/payload-kit'
import { Topic } from '@streekwerk/payload-kit/view'
import type { ServerProps } from 'payload'

import { optionsOf } from '../../read/optionsOf'
import { readDue } from '../../read/readDue'
import { readToApprove } from '../../read/readToApprove'
import { overviewWords as words } from '../../words/overview'
import { sayIn } from '../sayIn'
import { approvalLine, dueLine, dueNotes } from './lines'

/** What goes on for longer is no matter for today. */
const DAYS_AHEAD = 14

/**
 * What awaits whoever looks, on the dashboard: what waits for their approval, and what is due or soon will be, each a way to the KPI in the
 * tab of its subject. Nothing at all to who may neither measure nor approve.
 */
export const KpisWidget = async (props: ServerProps) => {
  const { i18n, payload } = props
  const [options, req] = [optionsOf(payload), await viewerReq(props)]
  const [due, waiting] = [await readDue(req, { daysAhead: DAYS_AHEAD }), await readToApprove(req)]
  if (!options || (due === null && waiting === null)) return null
  const [say, adminRoute] = [sayIn(i18n.language), payload.config.routes.admin]
  const place = { adminRoute, collection: options.subject, language: i18n.language, say }
  const isEmpty = (due?.count ?? 0) + (waiting?.count ?? 0) === 0
  const folded = {
    more: (count: number) => say(words.more, { count }),
    unlisted: (count: number) => say(words.unlisted, { count }),
  }
  return (
    <section aria-labelledby="kpis-widget" className="kpis-widget panel-topics">
      <h2 id="kpis-widget">{say(words.title)}</h2>
      {isEmpty ? <p>{say(words.nothing)}</p> : null}
      <Topic
        count={waiting?.count ?? 0}
        lines={(waiting?.docs ?? []).map((each) => approvalLine(place, each))}
        notes={[]}
        {...folded}
        title={say(words.toApprove)}
      />
      {due ? (
        <Topic
          count={due.count}
          lines={due.docs.map((each) => dueLine(place, each))}
          notes={dueNotes(say, due)}
          {...folded}
          title={say(words.due)}
        />
      ) : null}
      {options.overview === null ? null : (
        <p>
          <a href={panelAddress(adminRoute, options.overview)}>{say(words.all)}</a>
        </p>
      )}
    </section>
  )
}
