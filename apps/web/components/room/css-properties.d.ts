import 'react';

declare module 'react' {
  /** Custom properties are measures that a component hands to its style sheet. */
  interface CSSProperties {
    [property: `--${string}`]: string | number;
  }
}
