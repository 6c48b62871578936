/** Nothing in; the colour of the browser's own bars in both schemes out. */
export function ThemeColor() {
  return (
    <>
      <meta name="theme-color" content="#fbf9f5" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#14171b" media="(prefers-color-scheme: dark)" />
    </>
  );
}
