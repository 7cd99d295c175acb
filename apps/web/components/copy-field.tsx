'use client';

import { Check, Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { copyText } from '../lib/copy-text';
import { useTexts } from '../lib/i18n/texts';
import { parts } from '../messages/en/parts';

interface CopyFieldProps {
  /** What the field holds, such as "Panelist link". */
  label: string;
  value: string;
  primary?: boolean;
}

export function CopyField({ label, value, primary = false }: CopyFieldProps) {
  const t = useTexts(parts).copy;
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'by hand' | null>(null);

  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), 2_500);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    const copied = await copyText(value);
    if (!copied) input.current?.select();
    setOutcome(copied ? 'copied' : 'by hand');
  }

  return (
    <div>
      <div className="copy">
        <input
          ref={input}
          className="field"
          readOnly
          value={value}
          aria-label={label}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button
          type="button"
          className={primary ? 'btn pri' : 'btn'}
          onClick={copy}
          aria-label={t.copyThe(label)}
        >
          {outcome === 'copied' ? (
            <Check size={18} aria-hidden="true" />
          ) : (
            <Copy size={18} aria-hidden="true" />
          )}
          {outcome === 'copied' ? t.copied : t.copy}
        </button>
      </div>
      <p className={outcome === 'by hand' ? 'field-hint' : 'sr'} role="status">
        {outcome === 'copied' && t.said}
        {outcome === 'by hand' && t.byHand}
      </p>
    </div>
  );
}
