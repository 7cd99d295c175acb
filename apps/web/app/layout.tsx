import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import '@fontsource-variable/besley/wght.css';
import '@fontsource-variable/instrument-sans/wght.css';
import './globals.css';
import { LanguageGate } from '../components/language-gate';
import { LOCALE_SCRIPT } from '../lib/i18n/locale';
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

/** The two files that every page's first words need; without a preload they wait for the style sheets. */
const FONTS = [
  new URL(
    '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
    import.meta.url,
  ),
  new URL('@fontsource-variable/besley/files/besley-latin-wght-normal.woff2', import.meta.url),
];

export default function RootLayout({ children }: { children: ReactNode }) {
  for (const font of FONTS)
    preload(font.pathname, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  return (
    <html lang="en" data-theme="light" suppressHydrationWarning>
      <head>
        {/* Constants of ours; the server's CSP knows their hashes. */}
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
        <script dangerouslySetInnerHTML={{ __html: LOCALE_SCRIPT }} />
      </head>
      <body>
        <LanguageGate>{children}</LanguageGate>
      </body>
    </html>
  );
}
