import { FileUpload } from '@streekwerk/payload-kit/panel'

import { panelWords } from '../../../words/panel'
import type { PanelEvidence } from '../panel'
import { fileEvidence } from './newEvidence'
import { usePanel } from './Panel'
import { useSend } from './useSend'

const { evidence: said } = panelWords

/** Uploads a file that is chosen, and gives it as evidence. */
export const FileEvidence = ({ onAdd }: { onAdd: (piece: PanelEvidence) => void }) => {
  const { announce, api, files, subject, words } = usePanel()
  const asking = useSend()
  if (files === null) return null
  return (
    <FileUpload
      api={api}
      asking={asking}
      onUploaded={(file) => {
        onAdd(fileEvidence(file))
        announce(words(said.afterwards))
      }}
      subject={subject}
      target={files}
      words={{ busy: words(panelWords.busy), label: words(said.file) }}
    />
  )
}
