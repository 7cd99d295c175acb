import type { Metadata } from 'next';
import { RoomPage } from '../../components/room/room-page';

export const metadata: Metadata = { title: 'Room' };

export default function Page() {
  return <RoomPage />;
}
