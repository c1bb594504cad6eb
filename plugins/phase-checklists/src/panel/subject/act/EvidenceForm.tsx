import { ChoiceField, TextField } from '@streekwerk/payload-kit/panel'
import { isBlank, textLength } from '@streekwerk/payload-kit/pure'
import { safeHref } from '@streekwerk/payload-kit/pure'
import { useState } from 'react'

import type { EvidenceKind } from '../../../domain/lifeCycle/lifeCycle'
import { evidenceOf } from '../../../domain/lifeCycle/lifeCycle'
import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import type { TypedEvidence } from '../draft'
import type { PanelEvidence } from '../panel'
import { FileEvidence } from './FileEvidence'
import { writtenEvidence } from './newEvidence'
import { usePanel } from './Panel'
import { RecordEvidence } from './RecordEvidence'

type Adding = {
  onAdd: (piece: PanelEvidence) => void
  typed: TypedEvidence | null
  onType: (typed: TypedEvidence | null) => void
}

/** A link or a note is words that somebody types. */
const WrittenEvidence = ({ kind, onAdd, onType, typed }: Adding & { kind: 'link' | 'note' }) => {
  const { words } = usePanel()
  const text = typed?.kind === kind ? typed.text : ''
  const [refusal, setRefusal] = useState<string | undefined>()
  const add = () => {
    const { badLink, empty } = panelWords.evidence
    const isNoLink = kind === 'link' && safeHref(text.trim()) === null
    const fault = isBlank(text) ? empty : isNoLink ? badLink : null
    setRefusal(fault ? words(fault) : undefined)
    if (fault) return
    onAdd(writtenEvidence({ kind, text }))
    onType(null)
  }
  return (
    <>
      <TextField
        atMost={textLength[kind === 'link' ? 'link' : 'text']}
        label={words(panelWords.evidence[kind])}
        onChange={(next) => {
          setRefusal(undefined)
          onType(next === '' ? null : { kind, text: next })
        }}
        refusal={refusal}
        rows={kind === 'link' ? 1 : 2}
        value={text}
      />
      <button className="panel-kit__button" onClick={add} type="button">
        {words(panelWords.add)}
      </button>
    </>
  )
}

const EvidenceOf = ({ kind, ...adding }: Adding & { kind: EvidenceKind }) => {
  switch (kind) {
    case 'file':
      return <FileEvidence onAdd={adding.onAdd} />
    case 'record':
      return <RecordEvidence onAdd={adding.onAdd} />
    case 'link':
    case 'note':
      return <WrittenEvidence {...adding} key={kind} kind={kind} />
  }
}

/** Adds a piece of evidence to a draft, in a form that is wanted where there is one. */
export const EvidenceForm = ({ wanted, ...adding }: Adding & { wanted: readonly EvidenceKind[] }) => {
  const panel = usePanel()
  const kinds = evidenceOf(panel)
  const [kind, setKind] = useState<EvidenceKind>(kinds.find((each) => wanted.includes(each)) ?? 'note')
  return (
    <div className="phases__group">
      <ChoiceField
        choices={kinds.map((value) => ({ name: panel.words(labels.evidenceKinds[value]), value }))}
        label={panel.words(panelWords.evidence.kind)}
        onChange={setKind}
        value={kind}
      />
      <EvidenceOf {...adding} kind={kind} />
    </div>
  )
}
