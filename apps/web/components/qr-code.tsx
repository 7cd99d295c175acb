'use client';

import { lazy, Suspense } from 'react';

const QrDrawing = lazy(() => import('./qr-drawing'));

interface QrCodeProps {
  value: string;
  /** What scanning it does, such as "QR code of the panelist link". */
  label: string;
  size?: number;
}

export function QrCode({ value, label, size = 168 }: QrCodeProps) {
  return (
    <div className="qr">
      <Suspense fallback={<svg width={size} height={size} aria-hidden="true" />}>
        <QrDrawing value={value} label={label} size={size} />
      </Suspense>
    </div>
  );
}
