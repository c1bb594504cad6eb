export { History } from '../panel/History'
