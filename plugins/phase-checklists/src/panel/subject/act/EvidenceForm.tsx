import { useState } from 'react'

import type { EvidenceKind } from '../../../domain/lifeCycle/lifeCycle'
import { labels } from '../../../words/labels'
import { panelWords } from '../../../words/panel'
import type { PanelEvidence } from '../panel'
import { ChoiceField } from './ChoiceField'
import { FileEvidence } from './FileEvidence'
import { kindsHere, linkEvidence, noteEvidence } from './newEvidence'
import { usePanel } from './Panel'
import { RecordEvidence } from './RecordEvidence'
import { TextField } from './TextField'

type Adding = { onAdd: (piece: PanelEvidence) => void }

/** A link or a note is words that somebody types. */
const WrittenEvidence = ({ kind, onAdd }: Adding & { kind: 'link' | 'note' }) => {
  const { words } = usePanel()
  const [text, setText] = useState('')
  const add = () => {
    if (text.trim() === '') return
    onAdd(kind === 'link' ? linkEvidence(text) : noteEvidence(text))
    setText('')
  }
  return (
    <>
      <TextField
        atMost={kind === 'link' ? 2000 : 4000}
        label={words(panelWords.evidence[kind])}
        onChange={setText}
        rows={kind === 'link' ? 1 : 2}
        value={text}
      />
      <button className="phases__button" onClick={add} type="button">
        {words(panelWords.add)}
      </button>
    </>
  )
}

const EvidenceOf = ({ kind, onAdd }: Adding & { kind: EvidenceKind }) => {
  switch (kind) {
    case 'file':
      return <FileEvidence onAdd={onAdd} />
    case 'record':
      return <RecordEvidence onAdd={onAdd} />
    case 'link':
    case 'note':
      return <WrittenEvidence key={kind} kind={kind} onAdd={onAdd} />
  }
}

/** Adds a piece of evidence to a draft, in a form that is wanted where there is one. */
export const EvidenceForm = ({ onAdd, wanted }: Adding & { wanted: readonly EvidenceKind[] }) => {
  const panel = usePanel()
  const kinds = kindsHere(panel)
  const [kind, setKind] = useState<EvidenceKind>(kinds.find((each) => wanted.includes(each)) ?? 'note')
  return (
    <div className="phases__group">
      <ChoiceField
        choices={kinds.map((value) => ({ name: panel.words(labels.evidenceKinds[value]), value }))}
        label={panel.words(panelWords.evidence.kind)}
        onChange={setKind}
        value={kind}
      />
      <EvidenceOf kind={kind} onAdd={onAdd} />
    </div>
  )
}
