/** The start page: when do we meet, and what waits for me? */
export default function Start() {
  return <h1>Mirage Minutes</h1>;
}
