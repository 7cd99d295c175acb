import { SeatGlyph, seatClass } from '../seat-mark';

const CARDS = ['Hiring Manager', 'Machine Learning', 'Search Product', 'Brand Marketing', 'Data Science'];
const RADIUS = 2000;
const TOP = 300;
const CENTRE = 910;
const SIZE = 68;

const arcY = (dx: number) => TOP + RADIUS - Math.sqrt(RADIUS * RADIUS - dx * dx);

/** The panel's side of the table, behind the page. */
export function PanelArc() {
  return (
    <svg className="arc hm-arc" viewBox="0 0 1440 900" aria-hidden="true">
      <circle className="tbl" cx={CENTRE} cy={TOP + RADIUS} r={RADIUS} />
      <circle className="edge" cx={CENTRE} cy={TOP + RADIUS} r={RADIUS} />
      {CARDS.map((title, index) => {
        const dx = -54 + index * 114;
        const x = CENTRE + dx - SIZE / 2;
        const y = arcY(dx) - 44 - SIZE / 2;
        return (
          <g
            key={title}
            className={seatClass(index)}
            transform={`translate(${x} ${y.toFixed(1)}) scale(${SIZE / 48})`}
          >
            <SeatGlyph index={index} card={{ title }} />
          </g>
        );
      })}
    </svg>
  );
}
