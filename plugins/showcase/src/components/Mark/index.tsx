/** The mark of the site: fields in a circle, a stream through them; the style makes it round. */
export const Mark = () => (
  <svg className="mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
    <path className="parcel-0" d="M-2 -2H22L17 16L-2 20Z" />
    <path className="parcel-2" d="M22 -2H42V14L17 16Z" />
    <path className="parcel-3" d="M-2 20L17 16L14 42H-2Z" />
    <path className="parcel-1" d="M17 16L42 14V42H14Z" />
    <path className="stream" d="M-2 27C8 30 12 22 20 23S34 30 42 24" />
  </svg>
)
