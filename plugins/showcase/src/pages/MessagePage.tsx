import { ParcelMap } from '../components/ParcelMap/index'
import type { View } from '../router/view'

/** Something short that a visitor is told, perhaps with one thing to do about it and another place to go to. */
export type Message = Readonly<{
  title: string
  text: string
  /** What stands on a button that sends an empty form to the address of the page. @default none */
  button?: string
  /** Where else to go than home. @default none */
  link?: Readonly<{ name: string; path: string }>
}>

/** What a visitor is told instead of a page of the site. */
export const MessagePage = ({ view, title, text, button, link }: Message & { view: View }) => (
  <div className="message">
    <div className="message-words">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      {button === undefined ? null : (
        <form method="post">
          <p>
            <button className="button" type="submit">
              {button}
            </button>
          </p>
        </form>
      )}
      <p>
        <a className={button === undefined ? 'button' : undefined} href={view.locale.home}>
          {view.words.toHome}
        </a>
      </p>
      {link === undefined ? null : (
        <p>
          <a href={link.path}>{link.name}</a>
        </p>
      )}
    </div>
    <div className="message-picture">
      <ParcelMap name={title} width={480} height={360} depth={4} />
    </div>
  </div>
)
