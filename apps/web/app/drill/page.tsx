import type { Metadata } from 'next';
import { DrillPage } from '../../components/drill/drill-page';

export const metadata: Metadata = { title: 'Drill' };

export default function Page() {
  return <DrillPage />;
}
