import { type ReactNode, useId } from 'react'

/** A table that scrolls within its own frame where it is wider than the screen; its name stands above and stays in sight. */
export const WideTable = ({ children, name }: { children: ReactNode; name: string }) => {
  const id = useId()
  return (
    <div>
      <p className="overview__name" id={id}>
        {name}
      </p>
      <div aria-labelledby={id} className="overview__scroll" role="region" tabIndex={0}>
        <table aria-labelledby={id}>{children}</table>
      </div>
    </div>
  )
}
