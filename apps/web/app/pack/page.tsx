import type { Metadata } from 'next';
import { PackPage } from '../../components/pack/pack-page';
import './pack.css';

export const metadata: Metadata = { title: 'Pack' };

export default function Page() {
  return <PackPage />;
}
