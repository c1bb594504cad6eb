import { useEarlyOpening } from '@streekwerk/payload-kit/panel'
import { useState } from 'react'

import { isOverdue } from '../../../domain/checklist/overdue'
import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import { verdictWords } from '../../../words/verdictWords'
import { itemAnchor } from '../itemAnchor'
import type { PanelItem } from '../panel'
import { HistoryLink } from '../show/HistoryLink'
import { ItemFacts } from './ItemFacts'
import { ItemForm } from './ItemForm'
import { usePanel } from './Panel'
import { WaiverPart } from './WaiverPart'

/** What a row can be told to do, and what it tells. */
export type RowState = Readonly<{
  isChosen: boolean
  isOpen: boolean
  onChoose: (isChosen: boolean) => void
  onOpen: (isOpen: boolean) => void
}>

const Facts = ({ item }: { item: PanelItem }) => {
  const { day, nameOf, today, words } = usePanel()
  const { dueOn, kind, owner, verdict } = item
  const due = isOverdue(item, today) ? panelWords.items.isOverdue : panelWords.items.due
  return (
    <span className="phases__marks">
      <span className="phases__mark">{words(labels.kinds[kind])}</span>
      <span className="phases__mark" data-settled={verdict.isSettled}>
        {verdict.isSettled ? '✓ ' : ''}
        {verdictWords(verdict, words).join('; ')}
      </span>
      {owner === null ? null : <span>{nameOf(owner)}</span>}
      {dueOn === null ? null : (
        <span data-late={isOverdue(item, today)}>{words(due, { day: day(dueOn) })}</span>
      )}
    </span>
  )
}

const Inside = ({ item }: { item: PanelItem }) => {
  const { may, words } = usePanel()
  const { because } = item.verdict
  return (
    <div className="phases__inside">
      {item.guidance === '' ? null : <p className="phases__text">{item.guidance}</p>}
      {because === undefined ? null : (
        <p>
          <strong>{words(panelWords.items.said)}:</strong> {words(because)}
        </p>
      )}
      {may.answer ? <ItemForm item={item} /> : <ItemFacts item={item} />}
      <WaiverPart item={item} />
      <HistoryLink href={item.history} title={item.title} words={words} />
    </div>
  )
}

/** An item in its step. What is inside is made when it is first opened, and kept then, with all that was typed. */
export const ItemRow = ({ item, state }: { item: PanelItem; state: RowState }) => {
  const { may, words } = usePanel()
  const [wasOpened, setOpened] = useState(state.isOpen)
  if (state.isOpen && !wasOpened) setOpened(true)
  const details = useEarlyOpening(() => state.onOpen(true))
  return (
    <div className="phases__item">
      {may.answer ? (
        <input
          aria-label={words(panelWords.items.select, { title: item.title })}
          checked={state.isChosen}
          onChange={(event) => state.onChoose(event.target.checked)}
          type="checkbox"
        />
      ) : null}
      <details
        id={itemAnchor(item.key)}
        onToggle={(event) => {
          // One inside of it tells of its own opening here as well.
          if (event.target === event.currentTarget) state.onOpen(event.currentTarget.open)
        }}
        open={state.isOpen}
        ref={details}
      >
        <summary>
          <h4>{item.title}</h4>
          <Facts item={item} />
        </summary>
        {wasOpened ? <Inside item={item} /> : null}
      </details>
    </div>
  )
}
