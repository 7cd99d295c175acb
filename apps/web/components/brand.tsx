/** The panel's arc with three seats, and the candidate in front of it. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg width={size * 1.25} height={size} viewBox="0 0 40 32" fill="none" aria-hidden="true">
      <path
        d="M2 17.5C6.5 8.5 12.6 4.5 20 4.5s13.5 4 18 13"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      <g fill="currentColor" stroke="var(--logo-bg, var(--room))" strokeWidth="1.8">
        <circle cx="6.2" cy="11.4" r="3.7" />
        <rect x="16.4" y="1" width="7.2" height="7.2" rx="1.2" />
        <path d="M33.8 6.6l4.6 4.7-4.6 4.7-4.6-4.7z" />
      </g>
      <circle cx="20" cy="25.5" r="5" fill="var(--cue)" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}

export function Brand({ size = 26, href = '/' }: { size?: number; href?: string }) {
  return (
    <a className="brand" href={href}>
      <Logo size={size} />
      Mockpanel
    </a>
  );
}
