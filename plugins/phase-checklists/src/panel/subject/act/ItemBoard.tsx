import { useState } from 'react'

import { panelWords } from '../../../words/panel'
import type { Filters } from '../filters'
import { fits, readFilters } from '../filters'
import type { PanelItem, PanelPhase, Surroundings } from '../panel'
import { AssignForm } from './AssignForm'
import { FilterBar } from './FilterBar'
import { usePanel } from './Panel'
import { PhaseChoice } from './PhaseChoice'
import { PhaseSteps } from './PhaseSteps'
import { useAddress } from './useAddress'
import { useBoard } from './useBoard'

const itemsOf = ({ steps }: PanelPhase): readonly PanelItem[] => steps.flatMap(({ items }) => items)

const countFitting = (
  phases: readonly PanelPhase[],
  filters: Filters,
  viewer: Pick<Surroundings, 'me' | 'today'>,
): ReadonlyMap<string, number> =>
  new Map(
    phases.map((phase) => [phase.key, itemsOf(phase).filter((item) => fits(item, filters, viewer)).length]),
  )

const Shown = ({ onAll, shown, total }: { shown: number; total: number; onAll: () => void }) => {
  const { words } = usePanel()
  const { items } = panelWords
  return (
    <p className="panel-kit__row">
      <span>{words(shown === 0 && total > 0 ? items.noneShown : items.shown, { shown, total })}</span>
      {shown === total ? null : (
        <button className="panel-kit__button" onClick={onAll} type="button">
          {words(items.showAll)}
        </button>
      )}
    </p>
  )
}

/** The steps of a phase with their items, which can be narrowed, answered and assigned. */
export const ItemBoard = ({ current, phases }: { phases: readonly PanelPhase[]; current: string }) => {
  const panel = usePanel()
  const address = useAddress()
  const { change, query } = address
  const board = useBoard(address, { current, phases })
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set([board.phase]))
  if (!visited.has(board.phase)) setVisited(new Set([...visited, board.phase]))
  const filters = readFilters(query)
  const counts = countFitting(phases, filters, panel)
  const chosen = phases.flatMap(itemsOf).filter(({ key }) => board.chosen.has(key))
  const total = phases.filter(({ key }) => key === board.phase).flatMap(itemsOf).length
  return (
    <section aria-labelledby="phases-items" className="phases__part">
      <h2 id="phases-items" tabIndex={-1}>
        {panel.words(panelWords.items.title)}
      </h2>
      <PhaseChoice
        counts={filters.size === 0 ? null : counts}
        onChoose={board.show}
        phases={phases}
        shown={board.phase}
      />
      <FilterBar filters={filters} onChange={(name, isOn) => change({ [name]: isOn ? '1' : null })} />
      <Shown
        onAll={() => change({ mine: null, open: null, overdue: null, required: null })}
        shown={counts.get(board.phase) ?? 0}
        total={total}
      />
      {panel.may.answer && chosen.length > 0 ? (
        <AssignForm items={chosen.map(({ id }) => id)} onDone={board.clear} />
      ) : null}
      {phases
        .filter(({ key }) => visited.has(key))
        .map((phase) => (
          <PhaseSteps
            board={board}
            fitting={(item) => fits(item, filters, panel)}
            isShown={phase.key === board.phase}
            key={phase.key}
            phase={phase}
          />
        ))}
    </section>
  )
}
