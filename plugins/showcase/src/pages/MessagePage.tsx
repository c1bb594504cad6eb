import { ParcelMap } from '../components/ParcelMap/index'
import type { View } from '../router/view'

/** What a visitor is told when there is no page. */
export const MessagePage = ({ view, title, text }: { view: View; title: string; text: string }) => (
  <div className="message">
    <div className="message-words">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <p>
        <a className="button" href={view.locale.home}>
          {view.words.toHome}
        </a>
      </p>
    </div>
    <div className="message-picture">
      <ParcelMap name={title} width={480} height={360} depth={4} />
    </div>
  </div>
)
