import type { Gauges as Told } from '../../../domain/maths/gauges'
import { panelWords } from '../../../words/panel'
import type { Say } from '../../sayIn'

const { gauges: said } = panelWords
const names = ['targets', 'results', 'evidence'] as const

/** How well the KPIs of a subject are kept, in words. */
export const Gauges = ({ gauges, words }: { gauges: Told; words: Say }) => (
  <section aria-labelledby="kpis-gauges">
    <h2 id="kpis-gauges">{words(said.title)}</h2>
    <dl className="kpis__gauges">
      {names.map((name) => (
        <div key={name}>
          <dt>{words(said[name].name)}</dt>
          <dd>{gauges[name].whole === 0 ? words(said[name].none) : words(said[name].told, gauges[name])}</dd>
        </div>
      ))}
    </dl>
  </section>
)
