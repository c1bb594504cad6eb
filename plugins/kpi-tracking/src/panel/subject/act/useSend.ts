import { useAsking } from '@streekwerk/payload-kit/panel'

import { panelWords } from '../../../words/panel'
import { usePanel } from './Panel'

/** Asks the server in the words of this view. */
export const useSend = () => {
  const { announce, focusOn, words } = usePanel()
  const { busy, failed, saved, unreachable } = panelWords
  return useAsking({
    announce,
    focusOn,
    words: { busy: words(busy), failed: words(failed), saved: words(saved), unreachable: words(unreachable) },
  })
}
