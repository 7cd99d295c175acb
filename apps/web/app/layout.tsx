import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import '@fontsource-variable/besley/wght.css';
import '@fontsource-variable/instrument-sans/wght.css';
import './globals.css';
import { THEME_SCRIPT } from '../lib/theme';

export const metadata: Metadata = {
  title: { default: 'Mockpanel', template: '%s · Mockpanel' },
  description: 'Turn a prep document into a live mock panel with your friends.',
  referrer: 'no-referrer',
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#E5ECE6' },
    { media: '(prefers-color-scheme: dark)', color: '#0D1411' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" data-theme="light" suppressHydrationWarning>
      <head>
        {/* A constant of ours; the server's CSP knows its hash. */}
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
