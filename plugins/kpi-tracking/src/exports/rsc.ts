export { SubjectKpis } from '../panel/subject/SubjectKpis'
