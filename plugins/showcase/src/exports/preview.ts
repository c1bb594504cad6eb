export type { PreviewRouterOptions } from '../router/preview/previewRouter'
export { previewRouter } from '../router/preview/previewRouter'
