import { createKitchenConfig } from './createKitchenConfig'

export default createKitchenConfig(process.env.DATABASE_URL ?? '')
