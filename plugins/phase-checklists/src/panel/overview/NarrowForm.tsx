import { Choice } from '@streekwerk/payload-kit/view'

import { trailStates } from '../../domain/trail/trail'
import type { Overview } from '../../read/readOverview'
import { labels } from '../../words/labels'
import { overviewWords as words } from '../../words/overview'
import type { Say } from '../sayIn'

type Props = { overview: Overview; path: string; say: Say }

/** Asks which life cycle and which state to show; a plain form, whose answer is an address that can be shared. */
export const NarrowForm = ({ overview: { asked, lifeCycles }, path, say }: Props) => (
  <form
    action={path}
    className="phases-overview__form"
    key={`${asked.lifeCycle} ${asked.state}`}
    method="get"
  >
    {asked.phase === null ? null : <input name="phase" type="hidden" value={asked.phase} />}
    {lifeCycles.length > 1 ? (
      <Choice
        label={say(words.lifeCycle)}
        name="lifeCycle"
        options={lifeCycles.map(({ count, key, name }) => ({ label: `${name} (${count})`, value: key }))}
        value={asked.lifeCycle ?? ''}
      />
    ) : null}
    <Choice
      label={say(words.state)}
      name="state"
      options={[
        { label: say(words.everyState), value: '' },
        ...trailStates.map((state) => ({ label: say(labels.trailStates[state]), value: state })),
      ]}
      value={asked.state ?? ''}
    />
    <button type="submit">{say(words.show)}</button>
  </form>
)
