import { Brand } from '../components/brand';

export default function HomePage() {
  return (
    <main>
      <Brand />
      <h1>Your friends can be the panel.</h1>
    </main>
  );
}
