import { ClosedMark } from '../components/ClosedMark/index'
import { Facts } from '../components/Facts/index'
import { ParcelMap } from '../components/ParcelMap/index'
import { PartSection, storyLength } from '../components/PartSection/index'
import { Caption, Picture } from '../components/Picture/index'
import { PlaceMap } from '../components/PlaceMap/index'
import { LanguageMark, Words } from '../components/Words/index'
import type { Row } from '../reader/rowReader'
import type { NarrowedList } from '../router/listing/findNarrowed'
import { followPath } from '../router/machines/feedMachine'
import { mapOf } from '../router/mapOf'
import type { View } from '../router/view'
import { say } from '../router/view'
import type { Section } from '../site/site'

/** A document's page; `referring` holds, per part of the section, the rows that refer to it, and where the rest of them is. */
export type DocumentContent = {
  section: Section
  row: Row
  referring: readonly { rows: readonly Row[]; rest: NarrowedList | null }[]
}

const Cover = ({ view, row, section }: { view: View; row: Row; section: Section }) => {
  const reference = row.references.find(({ role }) => role === section.picture)
  const picture = reference && view.find(reference.collection, reference.id)
  if (picture && picture.files.length > 0)
    return (
      <figure className={`cover cover-${section.pictureStyle ?? 'photo'}`}>
        <Picture view={view} row={picture} sizes="(min-width: 80rem) 76rem, 100vw" first />
        <Caption view={view} note={reference.note ?? null} picture={picture} />
      </figure>
    )
  return section.pictureStyle === 'logo' || section.series !== undefined ? null : (
    <div className="cover cover-drawn">
      <ParcelMap name={row.id} width={1200} height={300} depth={5} />
    </div>
  )
}

const Follow = ({ view, row, section }: { view: View; row: Row; section: Section }) => {
  const path = followPath(view.site, section, row.path)
  return path === null ? null : (
    <p className="follow">
      <a className="more" href={path}>
        {view.words.follow}
      </a>
    </p>
  )
}

const Contact = ({ view, section: { contact } }: { view: View; section: Section }) =>
  contact ? (
    <p className="follow">
      <a className="more" href={say(view, contact.path)}>
        {say(view, contact.name)}
      </a>
    </p>
  ) : null

/** The page of one document: its picture, what it is about, facts at a glance, and its parts in order. */
export const DocumentPage = ({ view, content }: { view: View; content: DocumentContent }) => {
  const { section, row, referring } = content
  const { parts = [] } = section
  const story = storyLength(parts)
  const map = mapOf(view, section, [row])
  const hasStory = parts.slice(0, story).some((part) => part.kind === 'field' && row.fields[part.field])
  const sections = parts.map((part, index) => (
    <PartSection
      key={JSON.stringify(part)}
      view={view}
      row={row}
      part={part}
      referring={referring[index]?.rows ?? []}
      rest={referring[index]?.rest ?? null}
    />
  ))
  return (
    <article className={`document document-${section.pictureStyle ?? 'photo'}`}>
      <header className="page-head">
        <h1>
          {row.title ? <Words view={view} words={row.title} /> : null}
          {row.title ? <LanguageMark view={view} lang={row.title.lang} /> : null}
        </h1>
        <ClosedMark view={view} row={row} />
        {row.summary ? (
          <p className="lead">
            <Words view={view} words={row.summary} />
          </p>
        ) : null}
      </header>
      <Cover view={view} row={row} section={section} />
      <div className={hasStory ? 'document-columns' : 'document-columns document-alone'}>
        {hasStory ? <div className="document-story">{sections.slice(0, story)}</div> : null}
        <aside className="panel" aria-label={view.words.facts}>
          <Facts view={view} row={row} facts={section.facts ?? []} />
          {map ? <PlaceMap caption={view.words.placeOnMap} map={map} view={view} /> : null}
        </aside>
      </div>
      {sections.slice(story)}
      <Contact view={view} section={section} />
      <Follow view={view} row={row} section={section} />
    </article>
  )
}
