'use client';

import { lookUp, type Stage } from './begin';
import { JoinForm } from './join-form';
import { CannotJoin, LostEnd } from './join-trouble';
import { KnockPage } from './knock-page';

interface StageViewProps {
  stage: Stage;
  onStage: (stage: Stage) => void;
  retry: () => void;
}

/** What the link or the code led to. */
export function StageView({ stage, onStage, retry }: StageViewProps) {
  switch (stage.at) {
    case 'start':
      return null;
    case 'no-invite':
      return <LostEnd />;
    case 'error':
      return <CannotJoin error={stage.error} retry={retry} />;
    case 'knock':
      return (
        <KnockPage
          key={stage.code}
          code={stage.code}
          onAdmitted={({ token, name }) => void lookUp(token, null, name).then(onStage)}
        />
      );
    case 'form': {
      const { at: _at, room, ...form } = stage;
      return <JoinForm key={stage.invite} first={room} {...form} />;
    }
  }
}
