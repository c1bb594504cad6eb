import { FileUpload, useRemoval } from '@streekwerk/payload-kit/panel'
import { useEffect } from 'react'

import { panelWords } from '../../../words/panel'
import type { PanelFile } from '../panel'
import { FileName } from './FileName'
import { usePanel } from './Panel'
import { useSend } from './useSend'

const { entry: said } = panelWords

type Attached = {
  files: readonly PanelFile[]
  onChange: (files: readonly PanelFile[]) => void
}

const Files = ({ files, onChange }: Attached) => {
  const { words } = usePanel()
  const { list, removing } = useRemoval<HTMLDivElement>(files.length)
  return (
    <div ref={list}>
      {files.length === 0 ? (
        <p className="panel-kit__help" data-rest tabIndex={-1}>
          {words(said.noFiles)}
        </p>
      ) : null}
      <ul className="panel-kit__pieces">
        {files.map((file, at) => (
          <li key={file.id}>
            <span>
              <FileName file={file} />
            </span>
            <button
              aria-label={words(said.detachNamed, { name: file.name ?? words(said.hiddenFile) })}
              className="panel-kit__button"
              data-removes
              onClick={() => {
                removing(at)
                onChange(files.filter(({ id }) => id !== file.id))
              }}
              type="button"
            >
              {words(said.detach)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Files as evidence: those that are with it, and one more that is uploaded; nothing in a house that keeps none. */
export const FileFields = ({
  files,
  onBusy,
  onChange,
  refusal,
}: Attached & {
  /** Whether one is on its way. */
  onBusy: (isBusy: boolean) => void
  refusal: string | undefined
}) => {
  const { announce, api, files: target, subject, words } = usePanel()
  const asking = useSend()
  const { isBusy } = asking
  useEffect(() => {
    onBusy(isBusy)
  }, [isBusy, onBusy])
  if (target === null) return null
  return (
    <div className="kpis__form">
      <FileUpload
        api={api}
        asking={asking}
        onUploaded={(file) => {
          onChange([...files, file])
          announce(words(said.attached))
        }}
        refusal={refusal}
        subject={subject}
        target={target}
        words={{ busy: words(panelWords.busy), label: words(said.file) }}
      />
      <Files files={files} onChange={onChange} />
    </div>
  )
}
