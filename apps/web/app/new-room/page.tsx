import type { Metadata } from 'next';
import { NewRoomPage } from '../../components/new-room/new-room-page';
import './new-room.css';

export const metadata: Metadata = { title: 'New room' };

export default function Page() {
  return <NewRoomPage />;
}
