import { educationLevelWords } from '../../domain/region/educationLevels'
import type { Desk } from '../../education/desk/desk'
import { AskedList } from './AskedList'
import { LinkList } from './LinkList'
import { DeskSection, type Say } from './Sections'
import { deskWords } from './words'

type Props = { adminRoute: string; apiRoute: string; desk: Desk; say: Say }

const ProgrammeList = ({ adminRoute, desk, say }: Props) => (
  <DeskSection
    action={<a href={`${adminRoute}/collections/programmes/create`}>{say(deskWords.newProgramme)}</a>}
    empty={say(deskWords.noProgrammes)}
    isEmpty={desk.programmes.length === 0}
    part="programmes"
    title={say(deskWords.programmes)}
  >
    <ul className="school-desk__list">
      {desk.programmes.map(({ id, level, name }) => (
        <li className="school-desk__row" key={id}>
          <a href={`${adminRoute}/collections/programmes/${id}`}>{name}</a>
          <span className="school-desk__facts">{say(educationLevelWords[level])}</span>
        </li>
      ))}
    </ul>
  </DeskSection>
)

const ProjectList = ({ adminRoute, desk, say }: Props) => (
  <DeskSection
    empty={say(deskWords.noProjects)}
    isEmpty={desk.projects.length === 0}
    part="projects"
    title={say(deskWords.projects)}
  >
    <ul className="school-desk__list">
      {desk.projects.map((project) => (
        <li key={project.id}>
          <h3>
            <a href={`${adminRoute}/collections/projects/${project.id}`}>{project.title}</a>
          </h3>
          <ul className="school-desk__list">
            {project.questions.map(({ hours, id, level, text }) => (
              <li className="school-desk__row" key={id}>
                <a href={`${adminRoute}/collections/questions/${id}`}>{text}</a>
                <span className="school-desk__facts">
                  {[
                    level === null ? '' : say(educationLevelWords[level]),
                    hours === null ? '' : `${hours} ${say(deskWords.hours)}`,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </DeskSection>
)

/** The desk of a school, part by part. */
export const DeskPage = (props: Props) => (
  <div className="school-desk">
    <header>
      <h1>{props.desk.school || props.say(deskWords.title)}</h1>
      <p>{props.say(deskWords.intro)}</p>
    </header>
    <LinkList {...props} />
    <AskedList {...props} />
    <ProjectList {...props} />
    <ProgrammeList {...props} />
  </div>
)
