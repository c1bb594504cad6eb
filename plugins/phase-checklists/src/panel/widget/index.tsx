import '@streekwerk/payload-kit/view.css'
import './widget.css'

import { panelAddress, viewerReq } from '@streekwerk/payload-kit'
import { Topic } from '@streekwerk/payload-kit/view'
import type { ServerProps } from 'payload'

import { optionsOf } from '../../read/optionsOf'
import { readMine } from '../../read/readMine'
import { readWaiting } from '../../read/readWaiting'
import { overviewWords as words } from '../../words/overview'
import { OVERVIEW_PATH } from '../overview/path'
import { sayIn } from '../sayIn'
import { askedLine, notesOf, waitingLine } from './lines'

/** What awaits whoever looks, on the dashboard: gates that wait for a decision of theirs, and what they own. Nothing where that is nothing. */
export const PhasesWidget = async (props: ServerProps) => {
  const { i18n, payload } = props
  const [options, req] = [optionsOf(payload), await viewerReq(props)]
  const [mine, waiting] = [await readMine(req), await readWaiting(req)]
  const lists = mine ? [mine.items, mine.conditions] : []
  const isEmpty = lists.every(({ count, onHold }) => count + onHold === 0) && !waiting?.count
  if (!options || isEmpty) return null
  const [say, adminRoute] = [sayIn(i18n.language), payload.config.routes.admin]
  const place = { adminRoute, collection: options.subject, language: i18n.language, say }
  const folded = {
    more: (count: number) => say(words.more, { count }),
    unlisted: (count: number) => say(words.unlisted, { count }),
  }
  return (
    <section aria-labelledby="phases-widget" className="phases-widget panel-topics">
      <h2 id="phases-widget">{say(words.title)}</h2>
      <Topic
        count={waiting?.count ?? 0}
        lines={(waiting?.docs ?? []).map((gate) => waitingLine(place, gate))}
        notes={waiting?.count ? [say(words.mayBeShut)] : []}
        {...folded}
        title={say(words.waiting)}
      />
      {mine ? (
        <>
          <Topic
            count={mine.items.count}
            lines={mine.items.docs.map((item) => askedLine(place, item))}
            notes={notesOf(say, mine.items)}
            {...folded}
            title={say(words.mine)}
          />
          <Topic
            count={mine.conditions.count}
            lines={mine.conditions.docs.map((condition) => askedLine(place, condition))}
            notes={notesOf(say, mine.conditions)}
            {...folded}
            title={say(words.myConditions)}
          />
        </>
      ) : null}
      <p>
        <a href={panelAddress(adminRoute, OVERVIEW_PATH)}>{say(words.all)}</a>
      </p>
    </section>
  )
}
