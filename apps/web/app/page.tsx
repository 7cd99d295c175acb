import { HomePage } from '../components/home/home-page';
import './home.css';

export default function Page() {
  return <HomePage />;
}
