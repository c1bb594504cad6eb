import { ActButton } from '@streekwerk/payload-phase-checklists/client'

import { waitsFor } from '../../../domain/gate/answerGate'
import { isOver } from '../../../domain/trail/trail'
import type { ToldSubject } from '../../../read/tellSubject'
import { panelWords } from '../../../words/panel'
import { itemHash } from '../itemAnchor'
import type { Id, Surroundings } from '../panel'
import type { ToldCondition } from '../read/readReviews'
import type { Speech } from '../speech'
import { GateItems } from './GateItems'

/** What the part about the gate is told. */
export type GateShowing = Readonly<{
  surroundings: Surroundings
  speech: Speech
  told: ToldSubject
  titles: ReadonlyMap<string, string>
  conditions: readonly ToldCondition[]
  asked: Readonly<{ on: string; by: Id | null }> | null
}>

const { ask, gate: said } = panelWords

/** So many of what is missing are said at once: they are the cheapest. */
const AT_FIRST = 8

const standingOf = ({ gate, state }: ToldSubject) => {
  if (state === 'stopped' || state === 'completed') return said[state]
  return gate.isOpen ? said.open : said.shut
}

const Conditions = ({ conditions, speech, surroundings }: GateShowing) => {
  const { day, nameOf, words } = speech
  const { api, may, today } = surroundings
  return (
    <>
      <h3>{words(said.conditions)}</h3>
      <ul className="phases__list">
        {conditions.map(({ dueOn, id, owner, text }) => (
          <li key={id}>
            <span className="phases__text">{text}</span>{' '}
            <span className="phases__why" data-late={dueOn !== null && dueOn < today}>
              {words(said.condition, { day: dueOn === null ? '' : day(dueOn), owner: nameOf(owner) })}
              {dueOn !== null && dueOn < today ? `, ${words(said.isLate)}` : ''}
            </span>
            {may.answer ? (
              <ActButton
                about={words(said.fulfilNamed, { condition: text })}
                afterwards={{ focus: 'phases-gate', said: words(said.fulfilled) }}
                body={{ isFulfilled: true }}
                label={words(said.fulfil)}
                method="PATCH"
                path={`${api}/gate-conditions/${id}?depth=0`}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}

const Overdue = ({ speech: { nameOf, words }, titles, told }: GateShowing) => (
  <>
    <h3>{words(said.overdue)}</h3>
    <ul className="phases__list">
      {told.overdue.map(({ keys, owner }) => (
        <li key={owner}>
          {words(said.overdueOf, {
            count: keys.length,
            owner: owner === null ? words(said.unowned) : nameOf(owner),
          })}
          <ul>
            {keys.map((key) => (
              <li key={key}>
                <a href={itemHash(key)}>{titles.get(key) ?? key}</a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </>
)

const Asked = ({ asked, speech, surroundings: { api, may, subject }, told }: GateShowing) => {
  const { day, doneBy, words } = speech
  if (asked) return <p>{words(ask.asked, { day: day(asked.on), name: doneBy(asked.by) })}</p>
  if (!may.answer || isOver(told.state)) return null
  return (
    <ActButton
      afterwards={{ focus: 'phases-gate', said: words(ask.done) }}
      body={{ subject }}
      help={told.gate.isOpen ? undefined : words(ask.shut, { count: waitsFor(told.gate) })}
      label={words(ask.act)}
      method="POST"
      path={`${api}/phase-trails/ask`}
    />
  )
}

const Missing = ({ speech, titles, told: { gate } }: GateShowing) => {
  const [first, others] = [gate.missing.slice(0, AT_FIRST), gate.missing.slice(AT_FIRST)]
  return (
    <>
      <h3>{speech.words(said.missing)}</h3>
      <GateItems items={first} speech={speech} titles={titles} />
      {others.length > 0 ? (
        <details>
          <summary>{speech.words(said.more, { count: others.length })}</summary>
          <GateItems from={AT_FIRST + 1} items={others} speech={speech} titles={titles} />
        </details>
      ) : null}
    </>
  )
}

/** What would open the gate, the cheapest first, what is advice, and what is overdue and whose. */
export const GatePart = (showing: GateShowing) => {
  const { conditions, speech, titles, told } = showing
  const { words } = speech
  const { advice, missing } = told.gate
  const isGoingOn = !isOver(told.state)
  return (
    <section aria-labelledby="phases-gate" className="phases__part">
      <h2 id="phases-gate" tabIndex={-1}>
        {words(said.title)}
      </h2>
      <p className="phases__answer" data-open={told.gate.isOpen}>
        {words(standingOf(told))}
      </p>
      {told.state === 'onHold' ? <p>{words(said.onHold)}</p> : null}
      <Asked {...showing} />
      {missing.length > 0 && isGoingOn ? <Missing {...showing} /> : null}
      {conditions.length > 0 && isGoingOn ? <Conditions {...showing} /> : null}
      {told.overdue.length > 0 && isGoingOn ? <Overdue {...showing} /> : null}
      {advice.length > 0 && isGoingOn ? (
        <details>
          <summary>{words(said.advice, { count: advice.length })}</summary>
          <GateItems items={advice} speech={speech} titles={titles} />
        </details>
      ) : null}
    </section>
  )
}
