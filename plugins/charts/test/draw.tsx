import type { ComponentProps, ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** The markup of a component, as every consumer gets it. */
export const draw = <Props extends object>(
  Component: ComponentType<Props>,
  props: ComponentProps<ComponentType<Props>>,
): string => renderToStaticMarkup(<Component {...props} />)
