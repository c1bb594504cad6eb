import '@streekwerk/payload-kit/panel.css'
import './phases.css'

import type { Doc } from '@streekwerk/payload-kit'
import { inPanelLanguage, isYes, sayIn, textIn } from '@streekwerk/payload-kit'
import {
  ItemBoard,
  MoveForm,
  Panel,
  ReviewForm,
  StartForm,
} from '@streekwerk/payload-phase-checklists/client'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'

import { waitsFor } from '../../domain/gate/answerGate'
import { possibleDecisions } from '../../domain/trail/possibleDecisions'
import { isOver } from '../../domain/trail/trail'
import { findTrail } from '../../read/findTrail'
import { optionsOf } from '../../read/optionsOf'
import type { ResolvedOptions } from '../../resolveOptions'
import { panelWords } from '../../words/panel'
import { readLooked } from './read/readLooked'
import { readStarts } from './read/readStarts'
import { readSurroundings } from './read/readSurroundings'
import type { View } from './read/readView'
import { GatePart } from './show/GatePart'
import { History } from './show/History'
import { PhaseTrail } from './show/PhaseTrail'
import { ReviewPage } from './show/ReviewPage'
import { createSpeech } from './speech'

type Looking = { options: ResolvedOptions; req: PayloadRequest; subject: string; title: string }

/** Whoever may start is offered to; whoever may neither read nor start is told nothing of it. */
const NotStarted = async ({ options, req, subject }: Looking) => {
  const { language } = req.i18n
  const { start, unreadable } = panelWords
  if (await findTrail(req, subject)) return <p>{sayIn(language, unreadable)}</p>
  const mayStart = req.user !== null && (await isYes(options.access.start({ req, subject })))
  if (!mayStart) return <p>{sayIn(language, start.notYou)}</p>
  const [choices, surroundings] = [
    await readStarts(req),
    await readSurroundings(options, req, { spokenOf: [], subject }),
  ]
  if (!surroundings || choices.length === 0) return <p>{sayIn(language, start.none)}</p>
  return (
    <Panel surroundings={surroundings}>
      <p>{sayIn(language, start.lead)}</p>
      <StartForm choices={choices} />
    </Panel>
  )
}

const Started = ({ view }: { view: View }) => {
  const { newer, phases, reviews, surroundings, told } = view
  const speech = createSpeech(surroundings)
  const titles = new Map(
    phases.flatMap(({ steps }) => steps.flatMap(({ items }) => items.map(({ key, title }) => [key, title]))),
  )
  const trail = { ...told, phases: phases.map(({ key }) => key) }
  const possible = possibleDecisions(trail, { isOpen: told.gate.isOpen, on: told.today })
  // What is over is looked at, and no longer worked on.
  const may = isOver(told.state) ? { ...surroundings.may, answer: false, waive: false } : surroundings.may
  return (
    <Panel surroundings={{ ...surroundings, may }}>
      <p className="panel-kit__help">
        {speech.words(panelWords.version, { name: told.lifeCycle.name, version: told.lifeCycle.version })}
      </p>
      <PhaseTrail phases={phases} speech={speech} />
      <GatePart {...view} speech={speech} titles={titles} />
      <ItemBoard current={told.phase} phases={phases} />
      {surroundings.may.decide && possible.length > 0 ? (
        <ReviewForm missing={waitsFor(told.gate)} possible={possible} seen={told.seen} />
      ) : null}
      <History
        phaseNames={new Map(phases.map(({ key, name }) => [key, name]))}
        reviews={reviews}
        speech={speech}
      />
      {newer.length > 0 ? <MoveForm choices={newer} version={told.lifeCycle.version} /> : null}
    </Panel>
  )
}

const Looked = async (looking: Looking & { review: string | undefined }) => {
  const { options, req, title } = looking
  const looked = await readLooked(options, req, looking)
  switch (looked.at) {
    case 'notStarted':
      return <NotStarted {...looking} />
    case 'unreadable':
      return <p>{sayIn(req.i18n.language, panelWords.unreadable)}</p>
    case 'phases':
      return <Started view={looked.view} />
    case 'review': {
      const { review, surroundings } = looked
      const speech = createSpeech(surroundings)
      return <ReviewPage language={surroundings.language} review={review} speech={speech} title={title} />
    }
  }
}

/** The view of a document that goes through phases: where it stands, what its gate waits for, and all that can be done about it. */
export const SubjectPhases = ({ doc, initPageResult, searchParams }: DocumentViewServerProps) => {
  const { collectionConfig, docID } = initPageResult
  const req = inPanelLanguage(initPageResult.req)
  const title = textIn((doc as Partial<Doc> | undefined)?.[collectionConfig?.admin.useAsTitle ?? 'id'])
  const options = optionsOf(req.payload)
  const review = searchParams?.review
  return (
    <div className="phases">
      {docID === undefined || options === null ? (
        <p>{sayIn(req.i18n.language, panelWords.unreadable)}</p>
      ) : (
        <Looked
          options={options}
          req={req}
          review={typeof review === 'string' && review !== '' ? review : undefined}
          subject={String(docID)}
          title={title}
        />
      )}
    </div>
  )
}
