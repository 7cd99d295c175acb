/** The signs of the timeline as paths around (0, 0), the same in the drawing and in its legend. */
export const CHEVRONS = 'M0-5l5 5-5 5M6-5l5 5-5 5';
export const CUT = 'M-6 0h12l-6 9z';
export const NOTE = 'M-5-7h10v9l-4 4h-6z';
export const STAR =
  'M0-8l2.200 5.100 5.500.500-4.200 3.600 1.300 5.400L0 3.700l-4.800 2.900 1.300-5.400-4.200-3.600 5.500-.500z';
