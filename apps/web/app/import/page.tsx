import type { Metadata } from 'next';
import { ImportPage } from '../../components/import/import-page';
import './import.css';

export const metadata: Metadata = { title: 'Import a prep document' };

export default function Page() {
  return <ImportPage />;
}
