'use client';

import type { ReactNode } from 'react';
import { PanelAsked } from '../panel-asked';
import css from '../stage/stage.module.css';
import { StageFrame } from '../stage/stage-frame';

/** Everything that can be seen in the room, and nothing to do. */
export function ObserverScreen({ bar }: { bar: ReactNode }) {
  return (
    <StageFrame
      bar={bar}
      ownRound={
        <div className={css.own}>
          <PanelAsked />
        </div>
      }
    />
  );
}
