import type { FormState } from '../pages/FormPage'
import { FormPage } from '../pages/FormPage'
import { MessagePage } from '../pages/MessagePage'
import type { SiteForm } from '../site/site'
import type { Draw } from './drawing'
import { alternatesOf } from './drawing'
import { factsOfPage } from './facts/factsOfPage'
import { trail } from './facts/trail'
import { readView } from './readRows'
import { shareOfHome } from './sharing/describeShare'
import { pageImage } from './sharing/pageImage'
import { say } from './view'

/** The page with a form, as it is asked for or as it comes back. */
export const drawForm =
  (form: SiteForm, stateOf: () => FormState): Draw =>
  async (request) => {
    const { locale, path, site } = request
    const state = stateOf()
    const view = await readView(request, [], 1)
    const title = say(view, form.title)
    const isWrong = Object.keys(state.faults).length > 0
    const crumbs = [
      { name: view.words.home, path: locale.home },
      { name: title, path },
    ]
    return {
      view,
      // A stamp is for one visitor.
      isPassing: state.stamp !== null,
      head: {
        title: isWrong ? `${view.words.fault} ${title}` : title,
        description: say(view, form.intro),
        path,
        alternates: isWrong ? null : alternatesOf(site, ({ code }) => form.path[code]),
        crumbs,
        image: pageImage(view, locale.home, shareOfHome(view)),
        facts: [{ ...factsOfPage(view, title, path), '@type': 'ContactPage' }, trail(view, crumbs)],
      },
      content: <FormPage form={form} state={state} view={view} />,
    }
  }

/** The page for somebody who has sent a form. */
export const drawFormDone =
  ({ done }: SiteForm): Draw =>
  async (request) => {
    const view = await readView(request, [], 1)
    const title = say(view, done.title)
    return {
      view,
      head: { title, description: null, path: request.path, alternates: null },
      content: <MessagePage text={say(view, done.text)} title={title} view={view} />,
    }
  }
