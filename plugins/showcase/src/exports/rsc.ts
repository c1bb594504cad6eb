export { Outlook } from '../admin/Outlook/index'
