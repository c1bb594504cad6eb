import { panelWords } from '../../../words/panel'
import type { PanelFile } from '../panel'
import { usePanel } from './Panel'

/** What a file is called, and the way to it; of one that is not for the viewer that it is there. */
export const FileName = ({ file: { href, name } }: { file: PanelFile }) => {
  const { words } = usePanel()
  const text = name ?? words(panelWords.entry.hiddenFile)
  return href === null ? (
    text
  ) : (
    <a href={href} rel="noreferrer" target="_blank">
      {text}
    </a>
  )
}
