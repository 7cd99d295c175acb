/** Back to what this browser hosts. */
export function RoomsLink() {
  return (
    <a className="btn quiet sm" href="/home">
      <span>
        Your <span className="wide-only">packs and </span>rooms
      </span>
    </a>
  );
}
