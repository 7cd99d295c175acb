import type { Metadata } from 'next';
import { JoinPage } from '../../components/join/join-page';
import './join.css';

export const metadata: Metadata = { title: 'Join' };

export default function Page() {
  return <JoinPage />;
}
