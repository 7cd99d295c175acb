import type { Metadata } from 'next';
import { WorkspacePage } from '../../components/workspace/workspace-page';
import './workspace.css';

export const metadata: Metadata = { title: 'Your packs and rooms' };

export default function Page() {
  return <WorkspacePage />;
}
