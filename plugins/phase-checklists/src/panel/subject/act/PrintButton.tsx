import { sayIn } from '@streekwerk/payload-kit/pure'

import { panelWords } from '../../../words/panel'

/** Prints the page. */
export const PrintButton = ({ language }: { language: string }) => (
  <button className="panel-kit__button phases__screen" onClick={() => window.print()} type="button">
    {sayIn(language, panelWords.print.act)}
  </button>
)
