/** The mark of the program, as on the public site: fields in a circle, a stream through them. */
export const Mark = ({ size }: { size: number }) => (
  <svg
    aria-hidden="true"
    focusable="false"
    height={size}
    style={{ borderRadius: '50%' }}
    viewBox="0 0 40 40"
    width={size}
  >
    <path d="M-2 -2H22L17 16L-2 20Z" fill="#93ab70" />
    <path d="M22 -2H42V14L17 16Z" fill="#e9c977" />
    <path d="M-2 20L17 16L14 42H-2Z" fill="#3d6a53" />
    <path d="M17 16L42 14V42H14Z" fill="#cdd39b" />
    <path d="M-2 27C8 30 12 22 20 23S34 30 42 24" fill="none" stroke="#7fb0c0" strokeWidth="5" />
  </svg>
)
