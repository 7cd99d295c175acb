'use client';

import type { DemoAnswer, DemoBody } from '@mockpanel/shared/protocol/http';
import { useEffect, useState } from 'react';
import { type ApiError, asApiError, callApi } from '../../lib/api';
import { useTexts } from '../../lib/i18n/texts';
import { serverInfo } from '../../lib/server-info';
import { bots } from '../../messages/en/bots';
import { ErrorNotice } from '../error-notice';

const ROLES: DemoBody['as'][] = ['candidate', 'panelist'];

/** A room of bots for a first look; a server with a password shows none, for it does not let everybody in. */
export function DemoInvitation() {
  const t = useTexts(bots).demo;
  const [isOpenServer, setOpenServer] = useState(false);
  const [opening, setOpening] = useState<DemoBody['as'] | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  useEffect(() => {
    serverInfo().then(
      ({ createPasswordRequired }) => setOpenServer(!createPasswordRequired),
      // Whatever the page asks next says what is wrong.
      () => undefined,
    );
  }, []);

  async function visit(as: DemoBody['as']) {
    setError(null);
    setOpening(as);
    try {
      const { invite } = await callApi<DemoAnswer>('/api/demo', { body: { as } });
      window.location.assign(`/join#${invite}`);
    } catch (reason) {
      setOpening(null);
      setError(asApiError(reason));
    }
  }

  if (!isOpenServer) return null;
  return (
    <section className="demo" aria-labelledby="demo-title">
      <div>
        <h2 id="demo-title">{t.title}</h2>
        <p className="ink2">{t.text}</p>
      </div>
      <div className="acts">
        {ROLES.map((as) => (
          <button
            key={as}
            type="button"
            className="btn"
            disabled={opening !== null}
            onClick={() => void visit(as)}
          >
            {opening === as ? t.opening : t[as]}
          </button>
        ))}
      </div>
      {error && <ErrorNotice error={error} />}
    </section>
  );
}
