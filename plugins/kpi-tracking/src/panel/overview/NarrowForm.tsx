import { Choice } from '@streekwerk/payload-kit/view'

import type { Overview } from '../../read/readOverview'
import { labels } from '../../words/labels'
import { overviewWords as words } from '../../words/overview'
import type { Say } from '../sayIn'

type Props = { overview: Overview; path: string; say: Say }

/** Asks which indicators to show; a plain form, whose answer is an address that can be shared. */
export const NarrowForm = ({ overview: { asked, levels, sdgs, themes }, path, say }: Props) => (
  <form
    action={path}
    className="kpis-overview__form kpis-overview__screen"
    key={`${asked.level} ${asked.sdg} ${asked.theme} ${asked.search}`}
    method="get"
    role="search"
  >
    {asked.by === null ? null : <input name="by" type="hidden" value={asked.by} />}
    <label>
      {say(words.search)}
      <input defaultValue={asked.search ?? ''} maxLength={200} name="search" type="search" />
    </label>
    {levels.length < 2 ? null : (
      <Choice
        label={say(labels.level)}
        name="level"
        options={[
          { label: say(words.everyLevel), value: '' },
          ...levels.map((level) => ({ label: say(labels.levels[level]), value: level })),
        ]}
        value={asked.level ?? ''}
      />
    )}
    {sdgs.length < 2 ? null : (
      <Choice
        label={say(words.sdg)}
        name="sdg"
        options={[
          { label: say(words.everySdg), value: '' },
          ...sdgs.map((sdg) => ({ label: say(words.sdgOf, { sdg }), value: sdg })),
        ]}
        value={asked.sdg ?? ''}
      />
    )}
    {themes.length < 2 ? null : (
      <Choice
        label={say(words.theme)}
        name="theme"
        options={[
          { label: say(words.everyTheme), value: '' },
          ...themes.map(({ id, name }) => ({ label: name, value: id })),
        ]}
        value={asked.theme ?? ''}
      />
    )}
    <button className="panel-kit__button" type="submit">
      {say(words.show)}
    </button>
  </form>
)
