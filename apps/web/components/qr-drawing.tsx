import { encode } from 'uqr';

/** A QR code as one path: nothing is fetched, and it prints. Dark on light in both themes, as scanners want. */
export default function QrDrawing({ value, label, size }: { value: string; label: string; size: number }) {
  const { data, size: modules } = encode(value, { border: 0, ecc: 'M' });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      role="img"
      aria-label={label}
      width={size}
      height={size}
      viewBox={`0 0 ${modules} ${modules}`}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="#14201A" />
    </svg>
  );
}
